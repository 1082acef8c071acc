// The frontier of a whole campaign against every package of it.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontier } from '../../src/lab/frontier';
import { wholeCampaign } from '../../src/lab/whole-campaign';
import { newGame } from '../../src/rules/new-game';
import { groupOptions, reliefOptions } from '../../src/rules/options';
import type { Package } from '../../src/rules/package';
import { packageTotals } from '../../src/rules/totals';
import { aPlainScenario } from '../builders/a-game';
import { offer } from '../builders/offer';

const small = aPlainScenario();

/** Every package of relief, gestures, groups and pledges, people he never releases left out. */
function everything(scenario: typeof small): readonly Package[] {
  const game = newGame(scenario, 1);
  let all: Package[] = [offer()];
  for (const relief of scenario.relief) {
    all = all.flatMap((one) => [
      one,
      ...reliefOptions(game, relief).map((change) => ({ ...one, relief: { ...one.relief, [relief.id]: change } })),
    ]);
  }
  for (const { id } of scenario.gestures)
    all = all.flatMap((one) => [one, { ...one, gestures: [...one.gestures, id] }]);
  for (const group of scenario.groups.filter(({ never }) => !never)) {
    all = all.flatMap((one) => [
      one,
      ...groupOptions(game, group).map((terms) => ({ ...one, groups: { ...one.groups, [group.id]: terms } })),
    ]);
  }
  for (const { id } of scenario.pledges) all = all.flatMap((one) => [one, { ...one, pledges: [...one.pledges, id] }]);
  return all;
}

describe('the frontier of a whole campaign', () => {
  test.each([
    [1400, 1400],
    [400, 700],
    [250, 300],
  ])('is what every package comes to, authority %i and appetite %i a visit', (authority, appetite) => {
    const scenario = {
      ...small,
      you: { ...small.you, authority },
      counterpart: { ...small.counterpart, appetite },
    };
    const game = newGame(scenario, 1);
    const sums = everything(scenario)
      .map((one) => packageTotals(scenario, game, one))
      .filter(({ cost, hold }) => cost <= 2 * authority && hold <= 2 * appetite)
      .map(({ worth, hold, mandate, cost }) => ({ his: worth - hold, ours: mandate - cost }))
      .sort((a, b) => b.his - a.his || b.ours - a.ours);
    let top = Number.NEGATIVE_INFINITY;
    const best = sums.filter(({ ours }) => {
      const isBetter = ours > top;
      top = Math.max(top, ours);
      return isBetter;
    });
    const { points } = wholeCampaign(scenario, game).frontier;
    expect(points.map(({ his, ours }) => ({ his, ours }))).toEqual(best);
  });

  test('its Nash and Kalai–Smorodinsky points lie on it', () => {
    const { code, json } = frontier([join(import.meta.dirname, '..', '..', 'scenarios', 'tutorial-swap')]);
    expect(code).toBe(0);
    const { points, nash, kalaiSmorodinsky } = Object(json);
    for (const { his, ours } of [nash, kalaiSmorodinsky]) expect(points).toContainEqual({ his, ours });
  });
});
