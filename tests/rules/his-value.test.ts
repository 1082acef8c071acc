import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceHeDelivers, hisValue, shareHeCounts } from '../../src/rules/his-value';
import type { Order, Package, ReliefChange } from '../../src/rules/package';
import { ORDERS } from '../../src/rules/package';
import { aGame, aPlainScenario } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';

test('who moves second is believed only so far', () => {
  const counts = (order: Order) => shareHeCounts(order, 0.4, 0.35);
  expect([counts('we-first'), counts('they-first')]).toEqual([1, 0.4]);
  expect(counts('together')).toBeCloseTo(0.61, 12);
  const delivers = (order: Order) => chanceHeDelivers(order, 0.6, 0.35);
  expect([delivers('they-first'), delivers('we-first')]).toEqual([1, 0.6]);
  expect(delivers('together')).toBeCloseTo(0.74, 12);
});

test('his value is what he counts on less what he parts with', () => {
  const game = aGame(aPlainScenario(), (draft) => {
    draft.meters.trust = 40;
  });
  const deal = (order: Order) => offer({ relief: { airline: 'lifted' }, groups: { 'dual-citizen': 'stay' }, order });
  const values = ORDERS.map((order) => hisValue(aPlainScenario(), game, deal(order)));
  expect(values).toEqual([732 - 300, 480 - 300, 1200 - 300]);
});

test('giving more never lowers his value; asking more never raises it', () => {
  const scenario = aScenario();
  const steps: readonly ReliefChange[] = ['licence', 'suspension', 'lifted'];
  const games = fc.record({
    seed: fc.nat(),
    allies: fc.nat(100),
    trust: fc.nat(100),
    order: fc.constantFrom(...ORDERS),
  });
  fc.assert(
    fc.property(games, fc.nat(2), fc.boolean(), ({ seed, allies, trust, order }, step, photo) => {
      const game = aGame(
        scenario,
        (draft) => {
          draft.meters.allies = allies;
          draft.meters.trust = trust;
        },
        seed,
      );
      const value = (parts: Partial<Package>) =>
        hisValue(scenario, game, offer({ groups: { writers: 'exile' }, order, ...parts }));
      const airline = steps[step] ?? 'licence';
      const gestures = photo ? ['photograph'] : [];
      const base = value({ relief: { airline }, gestures });
      expect(value({ relief: { airline: 'lifted' }, gestures })).toBeGreaterThanOrEqual(base);
      expect(value({ relief: { airline, fertiliser: 'licence' }, gestures })).toBeGreaterThanOrEqual(base);
      expect(value({ relief: { airline }, gestures: ['phone-call', ...gestures] })).toBeGreaterThanOrEqual(base);
      expect(value({ relief: { airline }, gestures, pledges: ['carry-a-message'] })).toBeLessThanOrEqual(base);
      expect(
        value({ relief: { airline }, gestures, groups: { writers: 'exile', rivals: 'stay' } }),
      ).toBeLessThanOrEqual(base);
    }),
  );
});
