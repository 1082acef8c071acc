// A bench gives the fronts that merging item by item gives, whatever lay on it before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFront, type Front, type MergedFront, mergeItem, type Option } from '../../src/solver/front';
import { FrontBench } from '../../src/solver/front-bench';

const anyItems = fc.array(fc.array(fc.record({ gain: fc.nat(30), loss: fc.nat(30) }), { maxLength: 4 }), {
  maxLength: 5,
});

function benched(bench: FrontBench, items: readonly (readonly Option[])[], limit: number, enough: number): Front {
  bench.begin(limit, 1, enough);
  for (const options of items) {
    for (const { gain, loss } of options) bench.option(gain, loss, loss);
    bench.item();
  }
  return bench.finish();
}

const told = (front: Front) => ({
  gain: [...front.gain],
  loss: [...front.loss],
  choices: Array.from({ length: front.size }, (_, at) => front.choicesAt(at)),
});

describe('a bench', () => {
  it('merges as one does item by item, whatever was merged on it before', () => {
    const bench = new FrontBench();
    fc.assert(
      fc.property(anyItems, anyItems, fc.nat(60), fc.integer({ min: 1, max: 80 }), (items, others, limit, enough) => {
        for (const list of [items, [...items, ...others], others, [...items.slice(0, 2), ...others]]) {
          const merged = list.reduce<MergedFront>((front, one) => mergeItem(front, one, limit, enough), emptyFront());
          expect(told(benched(bench, list, limit, enough))).toEqual(told(merged));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps of gains nearer than the grain the one with the least loss', () => {
    const bench = new FrontBench();
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 2, max: 9 }), (items, grain) => {
        bench.begin(1000, grain);
        for (const options of items) {
          for (const { gain, loss } of options) bench.option(gain, loss, loss);
          bench.item();
        }
        const { gain, loss, size } = bench.finish();
        for (let at = 1; at < size; at++) {
          expect((gain[at] ?? 0) - (gain[at - 1] ?? 0)).toBeGreaterThanOrEqual(grain);
          expect(loss[at] ?? 0).toBeGreaterThan(loss[at - 1] ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('limits what is spent, not what is lost', () => {
    const bench = new FrontBench();
    bench.begin(10);
    bench.option(5, -3, 11);
    bench.option(4, 99, 10);
    bench.item();
    expect([...bench.finish().gain]).toEqual([0, 4]);
  });

  it('refuses an item of more options than a step can hold', () => {
    const bench = new FrontBench();
    bench.begin(100);
    for (let at = 0; at < 16; at++) bench.option(at, at, at);
    expect(() => bench.item()).toThrow(RangeError);
  });
});
