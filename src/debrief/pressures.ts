/** What he did between the visits, why, and what it moved. */
import type { GameState, LedgerEntry, Pressure } from '../rules/state';

export interface PressureMade extends Pressure {
  /** Meters it moved, and by how much. */
  readonly moved: readonly Pick<LedgerEntry, 'meter' | 'amount'>[];
}

/** In the order they were made, at most one after each visit. */
export const pressuresMade = (game: GameState): readonly PressureMade[] =>
  game.pressures.map((pressure) => ({
    ...pressure,
    moved: game.ledger
      .filter(({ visit, cause, amount }) => visit === pressure.visit && cause.kind === 'pressure' && amount !== 0)
      .map(({ meter, amount }) => ({ meter, amount })),
  }));
