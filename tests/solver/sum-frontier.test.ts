// The frontier of all pairs out of two fronts, against listing every pair.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Points } from '../../src/solver/front';
import { sumFrontier } from '../../src/solver/sum-frontier';
import { runs } from '../builders/runs';

/** A front of so many points: both figures rise from nothing. */
const aFront = (most: number): fc.Arbitrary<Points> =>
  fc
    .array(fc.record({ gain: fc.integer({ min: 1, max: most }), loss: fc.integer({ min: 1, max: most }) }), {
      maxLength: 40,
    })
    .map((steps) => {
      const gain = [0];
      const loss = [0];
      for (const step of steps) {
        gain.push((gain.at(-1) ?? 0) + step.gain);
        loss.push((loss.at(-1) ?? 0) + step.loss);
      }
      return { size: gain.length, gain: Float64Array.from(gain), loss: Float64Array.from(loss) };
    });

function everyPair(given: Points, got: Points) {
  const pairs: { his: number; ours: number }[] = [];
  for (let g = 0; g < given.size; g++) {
    for (let q = 0; q < got.size; q++) {
      pairs.push({
        his: (given.gain[g] ?? 0) - (got.loss[q] ?? 0),
        ours: (got.gain[q] ?? 0) - (given.loss[g] ?? 0),
      });
    }
  }
  return pairs;
}

function undominated(pairs: readonly { his: number; ours: number }[]) {
  let top = Number.NEGATIVE_INFINITY;
  return pairs
    .toSorted((a, b) => b.his - a.his || b.ours - a.ours)
    .filter(({ ours }) => {
      const isBetter = ours > top;
      top = Math.max(top, ours);
      return isBetter;
    });
}

describe('the frontier of all pairs', () => {
  test.each([3, 30, 1000])('is what listing them gives, steps up to %i', (most) => {
    fc.assert(
      fc.property(aFront(most), aFront(most), (given, got) => {
        const sums = sumFrontier(given, got);
        const points = Array.from(sums.his, (his, at) => ({ his, ours: sums.ours[at] ?? 0 }));
        expect(points).toEqual(undominated(everyPair(given, got)));
      }),
      { numRuns: runs() },
    );
  });

  test('names the pair behind each point', () => {
    fc.assert(
      fc.property(aFront(30), aFront(30), (given, got) => {
        const sums = sumFrontier(given, got);
        for (let at = 0; at < sums.size; at++) {
          const [g, q] = [sums.given[at] ?? 0, sums.got[at] ?? 0];
          expect((given.gain[g] ?? 0) - (got.loss[q] ?? 0)).toBe(sums.his[at]);
          expect((got.gain[q] ?? 0) - (given.loss[g] ?? 0)).toBe(sums.ours[at]);
        }
      }),
      { numRuns: runs() },
    );
  });
});
