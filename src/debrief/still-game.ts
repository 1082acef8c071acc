/** A moment of a campaign as plain data: the game, and where the round chart stood. It can cross to a worker, and be played on from. */
import { gameOf, type RoundSnapshot } from '../machine/play';
import type { GameState } from '../rules/state';

export interface StillGame {
  readonly game: GameState;
  readonly value: RoundSnapshot['value'];
}

export const stillOf = (round: RoundSnapshot): StillGame => ({ game: gameOf(round), value: round.value });
