/** What an id of the scenario stands for. Ids are unique across all kinds of things that are traded. */
import type { Gesture, Group, Pledge, Relief, Scenario, Topic } from '../scenario/scenario';

const byId = <T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined =>
  items.find((item) => item.id === id);

/** Each gives undefined where the scenario has no such thing. */
export const findRelief = (scenario: Scenario, id: string): Relief | undefined => byId(scenario.relief, id);
export const findGesture = (scenario: Scenario, id: string): Gesture | undefined => byId(scenario.gestures, id);
export const findGroup = (scenario: Scenario, id: string): Group | undefined => byId(scenario.groups, id);
export const findPledge = (scenario: Scenario, id: string): Pledge | undefined => byId(scenario.pledges, id);
export const findTopic = (scenario: Scenario, id: string): Topic | undefined => byId(scenario.topics, id);
