/** CONTINUE, into the next visit: a new briefing, rested, with everything of the last visit cleared away. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { fireEvents } from './fire-events';
import type { GameState } from './state';

export function openVisit(draft: Draft<GameState>, scenario: Scenario): void {
  draft.visit += 1;
  draft.phase = 'briefing';
  draft.fatigue = 0;
  draft.hoursLeft = scenario.rules.hours;
  draft.preparationsLeft = scenario.rules.preparations;
  draft.toasts = [];
  draft.authorityBonus = 0;
  draft.appetiteBonus = 0;
  draft.consulted = false;
  draft.table = null;
  draft.delivery = null;
  fireEvents(draft, scenario, 'briefing');
}
