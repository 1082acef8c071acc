import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawTruth } from '../../src/rules/truth';
import { MODEL } from '../../src/scenario/model';
import { aPlainScenario } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';

const seeds = fc.nat({ max: 0xffffffff });

test('same seed, same truth; all factors within their bounds', () => {
  const scenario = aScenario();
  fc.assert(
    fc.property(seeds, (seed) => {
      const truth = drawTruth(scenario, seed);
      expect(drawTruth(scenario, seed)).toEqual(truth);
      for (const factor of Object.values(truth.factor)) {
        expect(factor).toBeGreaterThanOrEqual(MODEL.truth.leastFactor);
        expect(factor).toBeLessThanOrEqual(MODEL.truth.mostFactor);
      }
      expect(truth.reliability).toBeGreaterThanOrEqual(0.15);
      expect(truth.reliability).toBeLessThanOrEqual(0.95);
      expect(Math.abs(truth.base - 200)).toBeLessThanOrEqual(120);
      expect(Number.isInteger(truth.base)).toBe(true);
    }),
  );
});

test('other seeds, other truths', () => {
  const scenario = aScenario();
  const airlines = Array.from({ length: 50 }, (_, seed) => drawTruth(scenario, seed).factor.airline);
  expect(new Set(airlines).size).toBeGreaterThan(40);
});

test("one item's draw does not depend on the others", () => {
  const whole = aScenario();
  const fewer = aScenario({ relief: whole.relief.slice(1), groups: whole.groups.slice(0, 2) });
  fc.assert(
    fc.property(seeds, (seed) => {
      const some = drawTruth(fewer, seed);
      const all = drawTruth(whole, seed);
      for (const [id, factor] of Object.entries(some.factor)) expect(all.factor[id]).toBe(factor);
      expect(some.reliability).toBe(all.reliability);
    }),
  );
});

test('without spread everything is as the scenario says', () => {
  const truth = drawTruth(aPlainScenario(), 99);
  expect(new Set(Object.values(truth.factor))).toEqual(new Set([1]));
  expect([truth.reliability, truth.base]).toEqual([0.6, 200]);
  expect(truth.rumoured.airline).toBe(1200);
});
