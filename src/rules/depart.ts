/** DEPART: the briefing is over, the aeroplane waits. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import type { Refusal } from './refusal';
import { refuseOutside } from './refuse-phase';
import type { GameState } from './state';

export const refuseDepart = (_scenario: Scenario, game: GameState): Refusal | null => refuseOutside(game, 'briefing');

export function depart(draft: Draft<GameState>, _scenario: Scenario): void {
  draft.phase = 'talks';
}
