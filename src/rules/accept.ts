/** ACCEPT: taking the counter-offer that stands. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import type { Package } from './package';
import type { Refusal } from './refusal';
import { refusal, refuseAwayFromTable } from './refuse-phase';
import type { GameState } from './state';

/** His last counter-offer, while the table is open; null where none stands. */
export function standingCounter(game: GameState): Package | null {
  if (game.table?.outcome !== 'open') return null;
  return game.table.exchanges.at(-1)?.counter ?? null;
}

export function refuseAccept(_scenario: Scenario, game: GameState): Refusal | null {
  return refuseAwayFromTable(game) ?? (standingCounter(game) ? null : refusal('no-counter-offer'));
}

/** Agrees; `signDeal` then puts it on record. */
export function accept(draft: Draft<GameState>, _scenario: Scenario): void {
  const { table } = draft;
  if (!table) return;
  table.agreed = table.exchanges.at(-1)?.counter ?? null;
  table.outcome = 'signed';
}
