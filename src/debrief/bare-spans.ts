/**
 * A campaign cut into visits as `visit-spans.ts` does it, but played bare and seen at three moments a visit only: its opening,
 * the table just opened, and its end. For looking back on games of which nobody scrubs every move.
 */
import { playBare, startBare } from '../machine/bare-round';
import type { Move } from '../rules/moves';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';
import type { VisitSpan } from './visit-spans';

/** The game as it is now: what is played bare changes in place. */
const still = (game: GameState): GameState => structuredClone(game);

/** Moves that no longer play end it where they stop. Never empty. */
export function bareSpans(scenario: Scenario, seed: number, moves: readonly Move[]): readonly VisitSpan[] {
  const round = startBare(scenario, seed);
  const { game } = round;
  const opening = still(game);
  let before = opening;
  let span = { visit: game.visit, at: 0, before, games: [opening], moves: [] as Move[] };
  const spans = [span];
  for (const [at, move] of moves.entries()) {
    const leaves = game.phase === 'aftermath' && move.type === 'CONTINUE';
    const end = leaves ? still(game) : null;
    if (playBare(round, move) !== null) break;
    if (end && game.visit !== span.visit) {
      span.games.push(end);
      before = end;
      span = { visit: game.visit, at: at + 1, before, games: [still(game)], moves: [] };
      spans.push(span);
      continue;
    }
    span.moves.push(move);
    if (move.type === 'SIT_DOWN') span.games.push(still(game));
  }
  span.games.push(still(game));
  return spans;
}
