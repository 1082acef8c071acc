import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFront, type MergedFront, mergeItem, type Option } from '../../src/solver/front';
import { bestPair, CERTAIN, gainNeeded, greatestValue, TIES } from '../../src/solver/pairs';

interface Tied extends Option {
  readonly ties: number;
}

const anyTied = fc.array(
  fc.array(fc.record({ gain: fc.nat(12), loss: fc.nat(12), ties: fc.nat(1) }), { minLength: 1, maxLength: 3 }),
  { maxLength: 4 },
);
const anyTerms = fc.record({
  keep: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
  deliver: fc.integer({ min: 1, max: CERTAIN }),
});

const everySum = (items: readonly (readonly Tied[])[]): Tied[] =>
  items.reduce<Tied[]>(
    (sums, options) =>
      sums.flatMap((sum) => [
        sum,
        ...options.map((o) => ({ gain: sum.gain + o.gain, loss: sum.loss + o.loss, ties: sum.ties + o.ties })),
      ]),
    [{ gain: 0, loss: 0, ties: 0 }],
  );

const givenFront = (items: readonly (readonly Tied[])[], limit: number) =>
  items.reduce<MergedFront>(
    (front, options) =>
      mergeItem(
        front,
        options.map(({ gain, loss, ties }) => ({ gain, loss: loss * TIES + ties })),
        limit * TIES + TIES - 1,
      ),
    emptyFront(),
  );

const gotFront = (items: readonly (readonly Tied[])[], limit: number) =>
  items.reduce<MergedFront>(
    (front, options) =>
      mergeItem(
        front,
        options.map(({ gain, loss, ties }) => ({ gain: gain * TIES - ties, loss })),
        limit,
      ),
    emptyFront(),
  );

describe('the best pair of two fronts', () => {
  it('is the best for the giver of all that reach the target, then the one with the fewest ties', () => {
    fc.assert(
      fc.property(
        anyTied,
        anyTied,
        anyTerms,
        fc.integer({ min: -10, max: 30 }),
        fc.nat(40),
        (gives, gots, terms, target, limit) => {
          const { keep, deliver } = terms;
          const all = everySum(gives)
            .filter(({ loss }) => loss <= limit)
            .flatMap((given) =>
              everySum(gots)
                .filter(({ loss }) => loss <= limit && Math.round(keep * given.gain) - loss >= target)
                .map((got) => ({ utility: deliver * got.gain - CERTAIN * given.loss, ties: given.ties + got.ties })),
            )
            .toSorted((a, b) => b.utility - a.utility || a.ties - b.ties);
          const whole = bestPair(givenFront(gives, limit), gotFront(gots, limit), terms, target);
          expect(whole && { utility: whole.utility, ties: whole.ties }).toEqual(all[0] ?? null);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('greatest value: the most for the taker that leaves the giver no worse off than nothing', () => {
    fc.assert(
      fc.property(anyTied, anyTied, anyTerms, (gives, gots, terms) => {
        const values = everySum(gives).flatMap((given) =>
          everySum(gots)
            .filter((got) => terms.deliver * got.gain >= CERTAIN * given.loss)
            .map((got) => Math.round(terms.keep * given.gain) - got.loss),
        );
        const most = Math.max(...values);
        expect(greatestValue(givenFront(gives, 1000), gotFront(gots, 1000), terms)).toBe(most);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the gain needed for a value', () => {
  it('is the least whole one that reaches it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
        fc.integer({ min: 1, max: 5000 }),
        (keep, value) => {
          const gain = gainNeeded(keep, value);
          expect(Math.round(keep * gain)).toBeGreaterThanOrEqual(value);
          expect(Math.round(keep * (gain - 1))).toBeLessThan(value);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is nothing for nothing, and out of reach where no word counts', () => {
    expect(gainNeeded(0.5, 0)).toBe(0);
    expect(gainNeeded(0, 1)).toBe(Number.POSITIVE_INFINITY);
  });
});
