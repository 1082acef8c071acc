/** Refusals that many moves share. */
import type { PhaseName } from '../scenario/scenario';
import type { Refusal, RefusalCode } from './refusal';
import type { GameState } from './state';

export const refusal = (refused: RefusalCode, about = ''): Refusal => ({ refused, about });

/** Refuses once the campaign is over, and outside the phases given. */
export function refuseOutside(game: GameState, ...phases: readonly PhaseName[]): Refusal | null {
  if (game.ended) return refusal('campaign-over');
  return phases.includes(game.phase) ? null : refusal('wrong-phase', game.phase);
}

/** Refuses unless the two sit at an open table. */
export function refuseAwayFromTable(game: GameState): Refusal | null {
  const elsewhere = refuseOutside(game, 'table');
  if (elsewhere) return elsewhere;
  return game.table?.outcome === 'open' ? null : refusal('wrong-phase', game.table?.outcome ?? 'table');
}
