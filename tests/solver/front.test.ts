import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFront, type MergedFront, mergeItem, type Option } from '../../src/solver/front';
import { everySum, listed } from '../builders/sums';

const anyItems = fc.array(
  fc.array(fc.record({ gain: fc.integer({ min: -5, max: 30 }), loss: fc.integer({ min: -5, max: 30 }) }), {
    maxLength: 4,
  }),
  { maxLength: 5 },
);

const merged = (
  items: readonly (readonly Option[])[],
  limit = Number.POSITIVE_INFINITY,
  enough = Number.POSITIVE_INFINITY,
) => items.reduce<MergedFront>((front, options) => mergeItem(front, options, limit, enough), emptyFront());

function undominated(sums: readonly Option[]): Option[] {
  const best = new Map<number, number>();
  for (const { gain, loss } of sums) best.set(loss, Math.max(best.get(loss) ?? Number.NEGATIVE_INFINITY, gain));
  let top = Number.NEGATIVE_INFINITY;
  return [...best]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([loss, gain]) => {
      if (gain <= top) return [];
      top = gain;
      return [{ gain, loss }];
    });
}

describe('merging non-dominated lists', () => {
  it('keeps exactly the sums that no other sum beats', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(listed(merged(items))).toEqual(undominated(everySum(items)));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what goes past the limit, where nothing has a negative loss', () => {
    const positive = anyItems.map((items) =>
      items.map((options) => options.map((o) => ({ ...o, loss: Math.abs(o.loss) }))),
    );
    fc.assert(
      fc.property(positive, fc.nat(60), (items, limit) => {
        expect(listed(merged(items, limit))).toEqual(undominated(everySum(items).filter(({ loss }) => loss <= limit)));
      }),
      { numRuns: 500 },
    );
  });

  it('remembers the choices behind every sum', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const front = merged(items);
        listed(front).forEach((point, at) => {
          const taken = front.choicesAt(at).map((choice, item) => items[item]?.[choice] ?? { gain: 0, loss: 0 });
          expect(taken).toHaveLength(items.length);
          expect(taken.reduce((sum, { gain }) => sum + gain, 0)).toBe(point.gain);
          expect(taken.reduce((sum, { loss }) => sum + loss, 0)).toBe(point.loss);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('stops at the cheapest sum that is enough', () => {
    const positive = anyItems.map((items) =>
      items.map((options) => options.map(({ gain, loss }) => ({ gain: Math.abs(gain), loss: Math.abs(loss) }))),
    );
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 80 }), (items, enough) => {
        const capped = everySum(items).map(({ gain, loss }) => ({ gain: Math.min(gain, enough), loss }));
        expect(listed(merged(items, Number.POSITIVE_INFINITY, enough))).toEqual(undominated(capped));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses an item of more options than a step can hold', () => {
    const options = Array.from({ length: 16 }, (_, i) => ({ gain: i, loss: i }));
    expect(() => mergeItem(emptyFront(), options, 100)).toThrow(RangeError);
  });
});
