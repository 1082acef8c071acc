/** A campaign cut into visits: the snapshots of each, and where in the moves it begins. */
import { playBare, startBare } from '../machine/bare-round';
import type { Move } from '../rules/moves';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';
import { still } from './still';

export interface VisitSpan {
  readonly visit: number;
  /** Moves played before this visit opened: replaying so many leads to its briefing. */
  readonly at: number;
  /** The last snapshot of the visit before; its own opening where it is the first. */
  readonly before: GameState;
  /** Snapshots within the visit, its opening first. */
  readonly games: readonly GameState[];
  /** Moves played within it; the snapshot after move i is `games[i + 1]`, save for the move that led out of the visit. */
  readonly moves: readonly Move[];
}

/** @param games the opening first, then the game after each move */
export function visitSpans(games: readonly GameState[], moves: readonly Move[]): readonly VisitSpan[] {
  const spans: { visit: number; at: number; before: GameState; games: GameState[]; moves: Move[] }[] = [];
  for (const [at, game] of games.entries()) {
    const last = spans.at(-1);
    const before = last?.games.at(-1) ?? game;
    const span = last?.visit === game.visit ? last : { visit: game.visit, at, before, games: [], moves: [] };
    if (span !== last) spans.push(span);
    span.games.push(game);
    const move = moves[at];
    if (move && at + 1 < games.length) span.moves.push(move);
  }
  return spans;
}

/** A campaign replayed bare and cut into visits, which is several times quicker than on the chart. Moves that no longer play end it where they stop. */
export function replayedSpans(scenario: Scenario, seed: number, moves: readonly Move[]): readonly VisitSpan[] {
  const round = startBare(scenario, seed);
  const games = [still(round.game)];
  for (const move of moves) {
    if (playBare(round, move) !== null) break;
    games.push(still(round.game));
  }
  return visitSpans(games, moves);
}
