/** What is recorded to have happened, as a point of the value map: at the true values of this seed, as the campaign opens. */
import { costOfRelief } from '../rules/cost';
import { findGesture, findGroup, findRelief } from '../rules/find-item';
import { rungOf } from '../rules/ladder';
import { own } from '../rules/own';
import { figuresFor } from '../rules/people';
import { wholeCents } from '../rules/round';
import type { GameState } from '../rules/state';
import { worthOfGesture, worthOfRelief } from '../rules/worth';
import type { Scenario, Step } from '../scenario/scenario';
import type { MapPoint } from './map-point';

/** The highest rung that each ladder reached. */
function rungsReached({ history }: Scenario): ReadonlyMap<string, Step> {
  const reached = new Map<string, Step>();
  for (const [id, step] of history.flatMap(({ gave }) => Object.entries(gave))) {
    const before = reached.get(id);
    if (!before || rungOf(step) > rungOf(before)) reached.set(id, step);
  }
  return reached;
}

/**
 * Σ worth − Σ hold and Σ mandate − Σ cost, all of it delivered; part of a group counts by its people, pledges are not
 * recorded. Null in a case without a history.
 */
export function historyPoint(scenario: Scenario, opening: GameState): MapPoint | null {
  if (scenario.history.length === 0) return null;
  let [his, ours] = [0, 0];
  for (const [id, step] of rungsReached(scenario)) {
    const relief = findRelief(scenario, id);
    if (!relief) continue;
    his += worthOfRelief(scenario, opening, relief, step);
    ours -= costOfRelief(scenario, opening, relief, step);
  }
  for (const id of new Set(scenario.history.flatMap(({ gestures }) => gestures))) {
    const gesture = findGesture(scenario, id);
    if (!gesture) continue;
    his += worthOfGesture(opening, gesture);
    ours -= gesture.cost;
  }
  for (const { group: id, terms, people } of scenario.history.flatMap(({ got }) => got)) {
    const group = findGroup(scenario, id);
    if (!group) continue;
    const share = people / figuresFor(group);
    his -= wholeCents(share * (own(opening.truth.factor, id) ?? 1) * group.hold[terms]);
    ours += wholeCents(share * group.mandate[terms]);
  }
  return { his, ours };
}
