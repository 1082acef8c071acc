/** Events of the scenario, in file order: those whose conditions hold and whose draw falls. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { applyEffects } from './apply-effects';
import { conditionHolds } from './condition-holds';
import { draw } from './draw';
import type { GameState } from './state';

/** Fires the phase's events; each sees what the ones before it did. */
export function fireEvents(draft: Draft<GameState>, scenario: Scenario, phase: 'briefing' | 'aftermath'): void {
  for (const event of scenario.events) {
    if (event.phase !== phase) continue;
    if (event.once && draft.happened.some((past) => past.id === event.id)) continue;
    if (!conditionHolds(draft, event.when)) continue;
    if (draw(draft.seed, `event:${event.id}`, draft.visit, 0) >= event.chance) continue;
    draft.happened.push({ visit: draft.visit, id: event.id });
    draft.news.push({ visit: draft.visit, kind: 'event', id: event.id, people: 0 });
    applyEffects(draft, scenario, event.do, { kind: 'event', id: event.id });
  }
}
