/** A game is its moves: starting one, playing one move, replaying many. Pure; same input, same snapshots. */
import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { Move } from '../rules/moves';
import { newGame } from '../rules/new-game';
import type { Refusal } from '../rules/refusal';
import { refuseMove } from '../rules/refuse';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';
import { roundMachine } from './round';

export type RoundSnapshot = SnapshotFrom<typeof roundMachine>;

export type Played =
  | { readonly ok: true; readonly round: RoundSnapshot }
  | { readonly ok: false; readonly refusal: Refusal };

/** Opens a campaign. `seed` is an unsigned 32-bit integer. */
export function startRound(scenario: Scenario, seed: number): RoundSnapshot {
  const [round] = initialTransition(roundMachine, { scenario, game: newGame(scenario, seed) });
  return round;
}

export const gameOf = (round: RoundSnapshot): GameState => round.context.game;

/** Plays one move; a move the rules or the flow do not allow comes back as a refusal and changes nothing. */
export function playMove(round: RoundSnapshot, move: Move): Played {
  if (!round.can(move)) {
    const refusal = refuseMove(round.context.scenario, round.context.game, move);
    return { ok: false, refusal: refusal ?? { refused: 'wrong-phase', about: '' } };
  }
  const [next] = transition(roundMachine, round, move);
  return { ok: true, round: next };
}

export interface Replayed {
  /** Snapshot after each move, the opening first: one longer than the moves played. */
  readonly rounds: readonly RoundSnapshot[];
  /** Where replay stopped, if a move was refused. */
  readonly stopped: { readonly at: number; readonly move: Move; readonly refusal: Refusal } | null;
}

/** Replays moves from the seed; stops at the first that is refused. */
export function replayMoves(scenario: Scenario, seed: number, moves: readonly Move[]): Replayed {
  let round = startRound(scenario, seed);
  const rounds = [round];
  for (const [at, move] of moves.entries()) {
    const played = playMove(round, move);
    if (!played.ok) return { rounds, stopped: { at, move, refusal: played.refusal } };
    round = played.round;
    rounds.push(round);
  }
  return { rounds, stopped: null };
}
