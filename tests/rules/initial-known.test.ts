import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialKnown } from '../../src/rules/initial-known';
import { drawTruth } from '../../src/rules/truth';
import { aPlainScenario } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';

const knownOf = (scenario = aScenario(), seed = 1) => initialKnown(scenario, drawTruth(scenario, seed), seed);

test('without spread the rumours stand as authored', () => {
  const known = knownOf(aPlainScenario());
  expect(known.airline).toEqual({ low: 300, high: 2000, centre: 1200, from: { kind: 'rumour' }, visit: 0 });
  expect(known.bank).toMatchObject({ low: 136, high: 660, centre: 300 });
  expect(known.reliability).toMatchObject({ low: 30, high: 90, centre: 60 });
});

test('with spread they stray, in whole points from one point up, and never turn round', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      for (const [id, range] of Object.entries(knownOf(aScenario(), seed))) {
        expect(range.low).toBeLessThanOrEqual(range.centre);
        expect(range.centre).toBeLessThanOrEqual(range.high);
        if (id !== 'reliability' && range.low >= 100) expect(range.low % 100).toBe(0);
      }
    }),
  );
  const airlines = Array.from({ length: 40 }, (_, seed) => knownOf(aScenario(), seed).airline?.high);
  expect(new Set(airlines).size).toBeGreaterThan(10);
});
