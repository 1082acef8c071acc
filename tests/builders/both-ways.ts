/** One random campaign on the chart and bare at once: where the two part, if they do. */
import { isDeepStrictEqual } from 'node:util';
import { bareValue, isBareOver, playBare, startBare } from '../../src/machine/bare-round';
import { gameOf, playMove, startRound } from '../../src/machine/play';
import type { Move } from '../../src/rules/moves';
import type { GameState } from '../../src/rules/state';
import type { Scenario } from '../../src/scenario/scenario';
import { aRandomMove, type Dice, diceOf } from './random-play';

export interface BothWays {
  readonly moves: number;
  readonly refused: number;
  /** The first moment at which they differ; null where there is none. */
  readonly parted: { readonly move: Move; readonly chart: unknown; readonly bare: unknown } | null;
  readonly ended: GameState['ended'];
  /** Every state the chart came to rest in, as JSON. */
  readonly visited: ReadonlySet<string>;
}

const MOST_MOVES = 600;

/** A random move; what one believes is taken from this very case, and the campaign is seldom thrown away. */
function moveOf(scenario: Scenario, game: GameState, dice: Dice): Move {
  const move = aRandomMove(scenario, game, dice);
  if (move.type !== 'BELIEVE') return dice([...Array(60).keys()]) === 0 ? { type: 'CLOSE' } : move;
  const { wants: _, ...sheet } = move.sheet;
  return {
    type: 'BELIEVE',
    sheet: { ...sheet, wants: [dice(scenario.relief).id], never: dice(['', dice(scenario.groups).id, 'nobody']) },
  };
}

/** Spoils everything in what the caller handed over: a game that kept hold of it shows it. */
function spoil(thing: unknown): void {
  if (typeof thing !== 'object' || thing === null) return;
  for (const inner of Object.values(thing)) spoil(inner);
  for (const key of Object.keys(thing)) Reflect.set(thing, key, 'spoilt');
}

export function playBothWays(scenario: Scenario, seed: number): BothWays {
  const dice = diceOf(seed);
  let round = startRound(scenario, seed);
  const bare = startBare(scenario, seed);
  const visited = new Set<string>();
  let [moves, refused] = [0, 0];
  while (round.status === 'active' && moves < MOST_MOVES) {
    const move = moveOf(scenario, gameOf(round), dice);
    const handed = structuredClone(move);
    const played = playMove(round, move);
    const refusal = playBare(bare, handed);
    spoil(handed);
    if (played.ok) round = played.round;
    else refused += 1;
    moves += 1;
    visited.add(JSON.stringify(round.value));
    const chart = [round.value, round.status === 'done', played.ok ? null : played.refusal, gameOf(round)];
    const other = [bareValue(bare), isBareOver(bare), refusal, bare.game];
    if (!isDeepStrictEqual(chart, other)) {
      return { moves, refused, parted: { move, chart, bare: other }, ended: null, visited };
    }
  }
  return { moves, refused, parted: null, ended: gameOf(round).ended, visited };
}

/** Frozen through and through: nobody may write on a case. */
export function frozen<T>(thing: T): T {
  if (typeof thing !== 'object' || thing === null || Object.isFrozen(thing)) return thing;
  Object.freeze(thing);
  for (const inner of Object.values(thing)) frozen(inner);
  return thing;
}
