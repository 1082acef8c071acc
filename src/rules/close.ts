/** CLOSE: the player ends the campaign. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { endCampaign } from './find-ending';
import type { Refusal } from './refusal';
import { refuseOutside } from './refuse-phase';
import type { GameState } from './state';

export const refuseClose = (_scenario: Scenario, game: GameState): Refusal | null =>
  refuseOutside(game, 'briefing', 'talks', 'aftermath');

export function close(draft: Draft<GameState>, scenario: Scenario): void {
  endCampaign(draft, scenario, 'closed');
}
