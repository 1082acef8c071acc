/** What an id of the scenario stands for. Ids are unique across all kinds of things that are traded. */
import type { Gesture, Group, Pledge, Relief, Scenario, Topic } from '../scenario/scenario';

/** Looks an item up by its id; each list is indexed once, for as long as somebody holds it. */
function finder<T extends { readonly id: string }>(): (items: readonly T[], id: string) => T | undefined {
  const indices = new WeakMap<readonly T[], ReadonlyMap<string, T>>();
  return (items, id) => {
    let index = indices.get(items);
    if (!index) {
      // Of two with one id the first counts.
      index = new Map(items.toReversed().map((item) => [item.id, item]));
      indices.set(items, index);
    }
    return index.get(id);
  };
}

const reliefBy = finder<Relief>();
const gestureBy = finder<Gesture>();
const groupBy = finder<Group>();
const pledgeBy = finder<Pledge>();
const topicBy = finder<Topic>();

/** A thing that is traded, of whatever kind. */
export type Traded =
  | { readonly kind: 'relief'; readonly item: Relief }
  | { readonly kind: 'gesture'; readonly item: Gesture }
  | { readonly kind: 'group'; readonly item: Group }
  | { readonly kind: 'pledge'; readonly item: Pledge };

const allTraded = new WeakMap<Scenario, ReadonlyMap<string, Traded>>();

/** Looks among all kinds at once; undefined where the scenario has no such thing. */
export function findTraded(scenario: Scenario, id: string): Traded | undefined {
  let index = allTraded.get(scenario);
  if (!index) {
    const all: readonly Traded[] = [
      ...scenario.pledges.map((item) => ({ kind: 'pledge' as const, item })),
      ...scenario.groups.map((item) => ({ kind: 'group' as const, item })),
      ...scenario.gestures.map((item) => ({ kind: 'gesture' as const, item })),
      ...scenario.relief.map((item) => ({ kind: 'relief' as const, item })),
    ];
    index = new Map(all.map((one) => [one.item.id, one]));
    allTraded.set(scenario, index);
  }
  return index.get(id);
}

/** Each gives undefined where the scenario has no such thing. */
export const findRelief = (scenario: Scenario, id: string): Relief | undefined => reliefBy(scenario.relief, id);
export const findGesture = (scenario: Scenario, id: string): Gesture | undefined => gestureBy(scenario.gestures, id);
export const findGroup = (scenario: Scenario, id: string): Group | undefined => groupBy(scenario.groups, id);
export const findPledge = (scenario: Scenario, id: string): Pledge | undefined => pledgeBy(scenario.pledges, id);
export const findTopic = (scenario: Pick<Scenario, 'topics'>, id: string): Topic | undefined =>
  topicBy(scenario.topics, id);
