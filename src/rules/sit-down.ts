/** SIT_DOWN: the talk is over, the two sit down to trade. */
import { castDraft, type Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import type { Refusal } from './refusal';
import { refuseOutside } from './refuse-phase';
import type { GameState, TableState } from './state';

export const refuseSitDown = (_scenario: Scenario, game: GameState): Refusal | null => refuseOutside(game, 'talks');

/** @param table opened by the counterpart from what he knows */
export function sitDown(draft: Draft<GameState>, _scenario: Scenario, table: TableState): void {
  draft.phase = 'table';
  draft.table = castDraft(table);
}
