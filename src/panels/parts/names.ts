/** What a scenario calls its things: labels by id, for every panel. */
import type { Scenario } from '../../scenario/scenario';

/** Label of anything that can be traded, raised, prepared or told; the id itself where nothing bears it. */
export function labelOf(scenario: Scenario, id: string): string {
  for (const list of [
    scenario.relief,
    scenario.gestures,
    scenario.groups,
    scenario.pledges,
    scenario.preparations,
    scenario.topics,
  ]) {
    const found = list.find((item) => item.id === id);
    if (found) return found.label;
  }
  return scenario.events.find((event) => event.id === id)?.headline ?? id;
}
