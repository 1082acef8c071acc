/** A class made by bots: result codes of whole campaigns, each with a belief sheet before every visit. Same arguments, same codes. */
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { claimOf } from '../../src/debrief/claim';
import { playBare, startBare } from '../../src/machine/bare-round';
import { ENGINE } from '../../src/machine/engine';
import type { BeliefSheet, Move } from '../../src/rules/moves';
import type { Scenario } from '../../src/scenario/scenario';
import { writeCode } from '../../src/storage/result-code';

export interface Pupil {
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly code: string;
}

const QUICK = ['generous', 'patient', 'hardliner', 'greedy', 'random'];
const ABLE = ['prober', 'generous', 'people-first', 'patient', 'greedy', 'hardliner', 'prober', 'dove'];

/** Whole numbers from 0 to below `n`, for choosing only. */
function picker(seed: number) {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

/** What somebody might write who reads the cables and leaps to conclusions: the first items listed are named most. */
function aSheet({ relief, gestures, groups }: Scenario, pick: (n: number) => number): BeliefSheet {
  const things = [...relief, ...gestures].map(({ id }) => id);
  const wants = new Set([0, 1, 2].map(() => things[Math.min(pick(things.length), pick(things.length))] ?? ''));
  const never = pick(3) === 0 ? '' : (groups[Math.min(pick(groups.length), pick(groups.length))]?.id ?? '');
  return {
    wants: [...wants].filter((id) => id !== ''),
    never,
    walkAway: pick(4) === 0 ? null : pick(17) - 2,
    confidence: 10 * pick(11),
  };
}

/** The moves of a campaign with a sheet noted before each departure. */
function withSheets(scenario: Scenario, seed: number, moves: readonly Move[]): readonly Move[] {
  const pick = picker(seed + 17);
  return moves.flatMap((move): readonly Move[] =>
    move.type === 'DEPART' ? [{ type: 'BELIEVE', sheet: aSheet(scenario, pick) }, move] : [move],
  );
}

export function aPupil(scenario: Scenario, seed: number, botName: string): Pupil {
  const bot = botCalled(botName);
  if (!bot) throw new Error(`no bot is called ${botName}`);
  const played = playOut(scenario, seed, bot);
  const moves = withSheets(
    scenario,
    seed,
    played.moves.filter(({ type }) => type !== 'BELIEVE'),
  );
  const round = startBare(scenario, seed);
  for (const move of moves) {
    const refusal = playBare(round, move);
    if (refusal) throw new Error(`${move.type} is refused: ${refusal.refused}`);
  }
  return { seed, moves, code: writeCode(scenario, seed, moves, claimOf(scenario, round.game, ENGINE)) };
}

/** `quick` leaves out the bots that think. */
export function aClass(scenario: Scenario, count: number, how: 'quick' | 'able' = 'quick', from = 1): readonly Pupil[] {
  const bots = how === 'quick' ? QUICK : ABLE;
  return Array.from({ length: count }, (_, at) => aPupil(scenario, from + at, bots[at % bots.length] ?? 'generous'));
}

/** A code that claims what its moves do not lead to. */
export function aForgedCode(scenario: Scenario, seed: number): string {
  const { moves } = aPupil(scenario, seed, 'generous');
  const round = startBare(scenario, seed);
  for (const move of moves) playBare(round, move);
  const claim = { ...claimOf(scenario, round.game, ENGINE), freed: 500, dimensions: [100, 100, 100, 100, 100] };
  return writeCode(scenario, seed, moves, claim);
}
