import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CappedBench } from '../../src/solver/capped-bench';
import { emptyFront, type Front, type MergedFront, mergeItem, type Option } from '../../src/solver/front';
import { runs } from '../builders/runs';
import { everySum, listed } from '../builders/sums';

const anyItems = fc.array(
  fc.array(fc.record({ gain: fc.nat(20), loss: fc.integer({ min: -3, max: 20 }) }), { maxLength: 4 }),
  { maxLength: 5 },
);

/** One bench for all: whatever lay on it before must not show. */
const bench = new CappedBench();

function cappedFront(items: readonly (readonly Option[])[], cap: number, start = 0): Front {
  bench.begin(cap, start);
  for (const options of items) {
    for (const { gain, loss } of options) bench.option(gain, loss);
    bench.item();
  }
  return bench.finish();
}

/** Neither beaten nor equalled by another: found by comparing all with all. */
const unbeaten = (sums: readonly Option[]): Option[] =>
  sums
    .filter((one) => sums.every((other) => other === one || other.gain < one.gain || other.loss > one.loss))
    .toSorted((a, b) => a.gain - b.gain);

const distinct = (sums: readonly Option[]): Option[] => [
  ...new Map(sums.map((sum) => [`${sum.gain} ${sum.loss}`, sum])).values(),
];

describe('the cheapest ways to gain no more than a cap', () => {
  it('are exactly the sums within it that no other such sum beats', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(60), fc.nat(5), (items, cap, start) => {
        const within = distinct(everySum(items).filter(({ gain }) => gain <= cap));
        const expected = unbeaten(within).map(({ gain, loss }) => ({ gain, loss: loss + start }));
        expect(listed(cappedFront(items, cap, start))).toEqual(expected);
      }),
      { numRuns: runs() },
    );
  });

  it('are a sum that more would spoil, where that is all there is room for', () => {
    const items = [
      [
        { gain: 5, loss: 3 },
        { gain: 6, loss: 2 },
      ],
      [{ gain: 4, loss: 1 }],
    ];
    expect(listed(cappedFront(items, 9)).at(-1)).toEqual({ gain: 9, loss: 4 });
  });

  it('are those of merging lists where the cap is out of reach', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const merged = items.reduce<MergedFront>((front, options) => mergeItem(front, options, 10_000), emptyFront());
        expect(listed(cappedFront(items, 10_000))).toEqual(listed(merged));
      }),
      { numRuns: runs() },
    );
  });

  it('remember what was chosen', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(60), (items, cap) => {
        const front = cappedFront(items, cap);
        listed(front).forEach((point, at) => {
          const taken = front.choicesAt(at).map((choice, item) => items[item]?.[choice] ?? { gain: 0, loss: 0 });
          expect(taken).toHaveLength(items.length);
          expect(taken.reduce((sum, { gain }) => sum + gain, 0)).toBe(point.gain);
          expect(taken.reduce((sum, { loss }) => sum + loss, 0)).toBe(point.loss);
        });
      }),
      { numRuns: runs() },
    );
  });

  it('are the same in whatever order the items come', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(60), (items, cap) => {
        const reversed = listed(cappedFront(items.toReversed(), cap));
        expect(reversed).toEqual(listed(cappedFront(items, cap)));
      }),
      { numRuns: runs() },
    );
  });

  it('are found among more things than any case has', () => {
    const items = Array.from({ length: 70 }, (_, at) => [
      { gain: 30 * at, loss: 2 * at },
      { gain: 30 * at + 30, loss: 2 * at + 2 },
    ]);
    expect(listed(cappedFront(items, 900)).at(-1)).toEqual({ gain: 900, loss: 60 });
    expect(() => cappedFront([Array.from({ length: 16 }, () => ({ gain: 1, loss: 1 }))], 9)).toThrow(RangeError);
  });
});
