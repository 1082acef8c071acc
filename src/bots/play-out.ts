/** Plays a whole campaign with one bot. */
import { gameOf, playMove, type RoundSnapshot, startRound } from '../machine/play';
import type { Move } from '../rules/moves';
import type { SeenTable } from '../rules/player-view';
import { seenTable } from '../rules/seen-table';
import type { Scenario } from '../scenario/scenario';
import { type Bot, seatAt } from './seat';

/** Far more than any campaign takes: a bot that needs more goes round in circles. */
const MOST_MOVES = 5000;

export interface PlayedOut {
  readonly moves: readonly Move[];
  /** The snapshot after the last move; always ended. */
  readonly round: RoundSnapshot;
}

/**
 * Plays a campaign from its seed to its end. Same scenario, seed and bot: same moves.
 * @throws Error where the bot makes a move that is not allowed, or never comes to an end
 */
export function playOut(scenario: Scenario, seed: number, bot: Bot): PlayedOut {
  let round = startRound(scenario, seed);
  const moves: Move[] = [];
  const heard: SeenTable[] = [];
  while (!round.matches('ended')) {
    const move = bot.choose(seatAt(bot, round, { heard, played: moves.length }));
    const played = playMove(round, move);
    if (!played.ok) throw new Error(`${bot.name} tried ${JSON.stringify(move)}: ${played.refusal.refused}`);
    const table = seenTable(scenario, gameOf(round));
    if (table && gameOf(played.round).visit !== gameOf(round).visit) heard.push(table);
    moves.push(move);
    round = played.round;
    if (moves.length > MOST_MOVES) throw new Error(`${bot.name} does not come to an end`);
  }
  return { moves, round };
}
