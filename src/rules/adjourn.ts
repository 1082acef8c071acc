/** ADJOURN: rising ourselves, without a deal and without ill will. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import type { Refusal } from './refusal';
import { refuseAwayFromTable } from './refuse-phase';
import type { GameState } from './state';

export const refuseAdjourn = (_scenario: Scenario, game: GameState): Refusal | null => refuseAwayFromTable(game);

export function adjourn(draft: Draft<GameState>, _scenario: Scenario): void {
  if (!draft.table) return;
  draft.table.outcome = 'adjourned';
  draft.news.push({ visit: draft.visit, kind: 'no-deal', id: '', people: 0 });
}
