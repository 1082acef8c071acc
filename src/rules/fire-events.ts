/** Events of the scenario, in file order: those whose conditions hold and whose draw falls. */
import type { Draft } from 'immer';
import type { Scenario, ScenarioEvent } from '../scenario/scenario';
import { applyEffects } from './apply-effects';
import { allHold, type Check, checksOf } from './condition-holds';
import { drawFor, purposeHash } from './draw';
import type { GameState } from './state';

/** An event read once: what it asks, and what its draws are for. */
interface Read {
  readonly event: ScenarioEvent;
  readonly checks: readonly Check[];
  readonly purpose: number;
}

type ByPhase = { readonly [P in ScenarioEvent['phase']]: readonly Read[] };

const eventsRead = new WeakMap<Scenario['events'], ByPhase>();

function readEvents(events: Scenario['events']): ByPhase {
  let read = eventsRead.get(events);
  if (!read) {
    const all = events.map((event) => ({
      event,
      checks: checksOf(event.when),
      purpose: purposeHash(`event:${event.id}`),
    }));
    const of = (phase: ScenarioEvent['phase']) => all.filter(({ event }) => event.phase === phase);
    read = { briefing: of('briefing'), aftermath: of('aftermath') };
    eventsRead.set(events, read);
  }
  return read;
}

const hasHappened = (game: GameState, id: string): boolean => game.happened.some((past) => past.id === id);

/** Fires the phase's events; each sees what the ones before it did. */
export function fireEvents(draft: Draft<GameState>, scenario: Scenario, phase: 'briefing' | 'aftermath'): void {
  for (const { event, checks, purpose } of readEvents(scenario.events)[phase]) {
    if (!allHold(draft, checks) || (event.once && hasHappened(draft, event.id))) continue;
    if (drawFor(draft.seed, purpose, draft.visit, 0) >= event.chance) continue;
    draft.happened.push({ visit: draft.visit, id: event.id });
    draft.news.push({ visit: draft.visit, kind: 'event', id: event.id, people: 0 });
    applyEffects(draft, scenario, event.do, { kind: 'event', id: event.id });
  }
}
