// A plan is the best package by the bot's own figures: against every package of small markets.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Market } from '../../src/bots/market';
import { type Aims, appraise, planner } from '../../src/bots/plan';
import { ORDERS, type Package } from '../../src/rules/package';
import { offer } from '../builders/offer';

/** Whole points, so that merging by tenths loses nothing. */
const whole = (most: number) => fc.integer({ min: 0, max: most }).map((n) => n * 100);
const someWorth = fc.integer({ min: 1, max: 8 }).map((n) => n * 100);
const CHANGES = ['licence', 'suspension', 'lifted'] as const;

const aims: Aims = {
  cost: 0.5,
  allies: 0,
  lifting: 0,
  arrests: 0,
  trust: 0,
  orders: ORDERS,
  considers: () => true,
  appetite: 1,
};

const anyMarket: fc.Arbitrary<Market> = fc.record({
  gives: fc
    .array(fc.array(fc.record({ worth: whole(12), cost: whole(6) }), { minLength: 1, maxLength: 3 }), { maxLength: 3 })
    .map((gives) =>
      gives.map((options, index) => ({
        id: `give-${index}`,
        options: options.map((option, at) => ({
          ...option,
          change: CHANGES[at] ?? 'licence',
          alliesCost: 0,
          isLapsing: false,
        })),
      })),
    ),
  gots: fc
    .array(fc.array(fc.record({ hold: whole(6), mandate: whole(9) }), { minLength: 1, maxLength: 2 }), { maxLength: 3 })
    .map((gots) =>
      gots.map((options, index) => ({
        id: `got-${index}`,
        options: options.map((option, at) => ({ ...option, terms: at === 0 ? ('exile' as const) : ('stay' as const) })),
      })),
    ),
  authority: fc.constant(100_000),
  appetite: whole(12),
  belief: fc.integer({ min: 1, max: 10 }).map((n) => n / 10),
  reliability: fc.integer({ min: 1, max: 10 }).map((n) => n / 10),
  phi: fc.constant(0.35),
  fairPrice: fc.constant(1.1),
  allies: fc.constant(60),
  consulted: fc.constant(false),
  visit: fc.constant(1),
  visits: fc.constant(4),
});

function everyPackage(market: Market): readonly Package[] {
  let all: Package[] = [offer()];
  for (const { id, options } of market.gives) {
    all = all.flatMap((one) => [
      one,
      ...options.flatMap(({ change }) =>
        change === 'give' ? [] : [{ ...one, relief: { ...one.relief, [id]: change } }],
      ),
    ]);
  }
  for (const { id, options } of market.gots) {
    all = all.flatMap((one) => [
      one,
      ...options.flatMap(({ terms }) =>
        terms === 'pledge' ? [] : [{ ...one, groups: { ...one.groups, [id]: terms } }],
      ),
    ]);
  }
  return all.flatMap((one) => ORDERS.map((order) => ({ ...one, order })));
}

const holdOf = (market: Market, { groups }: Package): number =>
  market.gots.reduce((sum, { id, options }) => sum + (options.find(({ terms }) => terms === groups[id])?.hold ?? 0), 0);

describe('a plan', () => {
  test('is as good for us as the best of all packages that are worth so much to him', () => {
    fc.assert(
      fc.property(anyMarket, someWorth, (market, target) => {
        const good = everyPackage(market)
          .filter((one) => Object.keys(one.relief).length + Object.keys(one.groups).length > 0)
          .filter((one) => holdOf(market, one) <= market.appetite)
          .map((one) => appraise(market, aims, one))
          .filter(({ value }) => value >= target);
        const plan = planner(market, aims)(target);
        expect(plan === null).toBe(good.length === 0);
        if (!plan) return;
        expect(plan.utility).toBeCloseTo(Math.max(...good.map(({ utility }) => utility)), 6);
        expect(plan.value).toBeGreaterThanOrEqual(target);
        expect(appraise(market, aims, plan.offer).utility).toBeCloseTo(plan.utility, 6);
      }),
      { numRuns: 300 },
    );
  });

  test('stays within what Washington signs for', () => {
    fc.assert(
      fc.property(anyMarket, someWorth, whole(6), (market, target, authority) => {
        const plan = planner({ ...market, authority }, aims)(target);
        const cost = market.gives.reduce(
          (sum, { id, options }) => sum + (options.find(({ change }) => change === plan?.offer.relief[id])?.cost ?? 0),
          0,
        );
        expect(cost).toBeLessThanOrEqual(authority);
      }),
      { numRuns: 200 },
    );
  });
});
