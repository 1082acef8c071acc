/** Plays a whole campaign with one bot, bare: nobody looks back on it. */
import { isBareOver, playBare, startBare } from '../machine/bare-round';
import type { Move } from '../rules/moves';
import type { SeenTable } from '../rules/player-view';
import { seenGives, seenGroups, seenPledges } from '../rules/seen-items';
import { seenTable } from '../rules/seen-table';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';
import { type Bot, seatAt, type TableSeen } from './seat';

/** Far more than any campaign takes: a bot that needs more goes round in circles. */
const MOST_MOVES = 5000;

export interface PlayedOut {
  readonly moves: readonly Move[];
  /** The game after the last move; always ended. */
  readonly end: GameState;
}

type OnTheTable = Omit<TableSeen, keyof SeenTable>;

/** What lies on the table, and how things stand, as one sits down. */
const onTheTable = (scenario: Scenario, game: GameState): OnTheTable => ({
  gives: seenGives(scenario, game),
  groups: seenGroups(scenario, game),
  pledges: seenPledges(scenario, game),
  meters: { ...game.meters },
});

/**
 * Plays a campaign from its seed to its end. Same scenario, seed and bot: same moves.
 * @throws Error where the bot makes a move that is not allowed, or never comes to an end
 */
export function playOut(scenario: Scenario, seed: number, bot: Bot): PlayedOut {
  const round = startBare(scenario, seed);
  const { game } = round;
  const moves: Move[] = [];
  const heard: TableSeen[] = [];
  let there: OnTheTable | null = null;
  while (!isBareOver(round)) {
    const move = bot.choose(seatAt(bot, round, { heard, laid: there, played: moves.length }));
    const { visit } = game;
    const table = !bot.forgets && game.phase === 'aftermath' ? seenTable(scenario, game) : null;
    const refusal = playBare(round, move);
    if (refusal) throw new Error(`${bot.name} tried ${JSON.stringify(move)}: ${refusal.refused}`);
    if (!bot.forgets && move.type === 'SIT_DOWN') there = onTheTable(scenario, game);
    if (table && there && game.visit !== visit) {
      const { exchangesLeft, exchanges, patience, outcome, agreed, standing } = table;
      heard.push({ exchangesLeft, exchanges, patience, outcome, agreed, standing, ...there });
      there = null;
    }
    moves.push(move);
    if (moves.length > MOST_MOVES) throw new Error(`${bot.name} does not come to an end`);
  }
  return { moves, end: game };
}
