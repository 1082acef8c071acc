// The frontier of a whole campaign against every package of it.

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeCampaign } from '../../src/debrief/whole-campaign';
import { frontier } from '../../src/lab/frontier';
import { newGame } from '../../src/rules/new-game';
import { groupOptions, reliefOptions } from '../../src/rules/options';
import type { Package } from '../../src/rules/package';
import { packageTotals } from '../../src/rules/totals';
import { aPlainScenario } from '../builders/a-game';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';

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

/** His and ours of all packages within the limits of two visits that no other beats, by listing them. */
function listed(scenario: typeof small, seed = 1) {
  const { you, counterpart, rules } = scenario;
  const game = newGame(scenario, seed);
  let top = Number.NEGATIVE_INFINITY;
  return everything(scenario)
    .map((one) => packageTotals(scenario, game, one))
    .filter(({ cost, hold }) => cost <= rules.visits * you.authority && hold <= rules.visits * counterpart.appetite)
    .map(({ worth, hold, mandate, cost }) => ({ his: worth - hold, ours: mandate - cost }))
    .sort((a, b) => b.his - a.his || b.ours - a.ours)
    .filter(({ ours }) => {
      const isBetter = ours > top;
      top = Math.max(top, ours);
      return isBetter;
    });
}

/** A package from names as `airline licence`, `writers stay` or `photograph`. */
function named(names: readonly string[]): Package {
  const of = (step: string) =>
    names.filter((name) => name.endsWith(` ${step}`)).map((name) => name.split(' ')[0] ?? '');
  const single = (list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => id).filter((id) => names.includes(id));
  const relief: { [id: string]: Package['relief'][string] } = {};
  const groups: { [id: string]: Package['groups'][string] } = {};
  for (const step of ['licence', 'suspension', 'lifted'] as const) for (const id of of(step)) relief[id] = step;
  for (const terms of ['exile', 'stay'] as const) for (const id of of(terms)) groups[id] = terms;
  return offer({ relief, groups, gestures: single(small.gestures), pledges: single(small.pledges) });
}

const points = fc.integer({ min: 0, max: 1500 });
const rising = fc.tuple(points, points, points).map((list) => list.toSorted((a, b) => a - b));

/** Two ladders, a gesture, two groups and a pledge of the small scenario, with any figures and limits; hidden values vary. */
const aTinyScenario = fc
  .record({
    worth: fc.tuple(rising, rising),
    cost: fc.tuple(rising, rising),
    gesture: fc.tuple(points, points),
    hold: fc.array(fc.tuple(points, points), { minLength: 2, maxLength: 2 }),
    mandate: fc.array(fc.tuple(points, points), { minLength: 2, maxLength: 2 }),
    pledge: fc.tuple(points, points),
    authority: points,
    appetite: points,
    spread: fc.constantFrom(0, 0.5),
  })
  .map(({ worth, cost, gesture, hold, mandate, pledge, authority, appetite, spread }): typeof small => ({
    ...small,
    rules: { ...small.rules, spread },
    you: { ...small.you, authority },
    counterpart: { ...small.counterpart, appetite },
    relief: small.relief.slice(0, 2).map((item, at) => ({
      ...item,
      steps: Object.fromEntries(
        Object.entries(item.steps).map(([step, it], rung) => [
          step,
          { ...it, worth: worth[at]?.[rung] ?? 0, cost: cost[at]?.[rung] ?? 0 },
        ]),
      ),
    })),
    gestures: small.gestures.slice(1).map((one) => ({ ...one, worth: gesture[0], cost: gesture[1] })),
    groups: small.groups.slice(0, 2).map((group, at) => ({
      ...group,
      hold: { exile: hold[at]?.[0] ?? 0, stay: hold[at]?.[1] ?? 0 },
      mandate: { exile: mandate[at]?.[0] ?? 0, stay: mandate[at]?.[1] ?? 0 },
    })),
    pledges: small.pledges.slice(0, 1).map((one) => ({ ...one, hold: pledge[0], mandate: pledge[1] })),
  }));

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
    const { points } = wholeCampaign(scenario, game).frontier;
    expect(points.map(({ his, ours }) => ({ his, ours }))).toEqual(listed(scenario));
  });

  test('is that, whatever things are worth and cost, and whatever the limits', () => {
    fc.assert(
      fc.property(aTinyScenario, fc.integer({ min: 0, max: 1000 }), (scenario, seed) => {
        const { points } = wholeCampaign(scenario, newGame(scenario, seed)).frontier;
        expect(points.map(({ his, ours }) => ({ his, ours }))).toEqual(listed(scenario, seed));
      }),
      { numRuns: runs() },
    );
  });

  test('names packages that come to each point, within both limits', () => {
    fc.assert(
      fc.property(aTinyScenario, (scenario) => {
        const { frontier: front, itemsAt } = wholeCampaign(scenario, newGame(scenario, 1));
        for (const { at, his, ours } of front.points) {
          const { worth, hold, mandate, cost } = packageTotals(scenario, newGame(scenario, 1), named(itemsAt(at)));
          expect([worth - hold, mandate - cost]).toEqual([his, ours]);
          expect(cost <= scenario.you.authority * scenario.rules.visits).toBe(true);
          expect(hold <= scenario.counterpart.appetite * scenario.rules.visits).toBe(true);
        }
      }),
      { numRuns: runs() },
    );
  });

  test('its Nash and Kalai–Smorodinsky points lie on it', () => {
    const { code, json } = frontier([join(import.meta.dirname, '..', '..', 'scenarios', 'tutorial-swap')]);
    expect(code).toBe(0);
    const { points, nash, kalaiSmorodinsky } = Object(json);
    for (const { his, ours } of [nash, kalaiSmorodinsky]) expect(points).toContainEqual({ his, ours });
  });
});
