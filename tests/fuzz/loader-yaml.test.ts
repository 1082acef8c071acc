// More than half of the 20,000 inputs: YAML damaged at random. The other half is in loader.test.ts; two files, two cores.
import { describe, expect, test } from 'vitest';
import { SMALL_CASE } from '../builders/small-case';
import { BARE_CASE } from './bare-case';
import { fuzz } from './judge-loader';
import { TINY_CASE } from './tiny-case';

describe('the loader', () => {
  test.each([
    ['a bare case', BARE_CASE, 111, 9_200],
    ['a tiny case', TINY_CASE, 101, 2_000],
    ['a small case', SMALL_CASE, 303, 300],
  ])('stands %s damaged at random', { timeout: 120_000 }, (_name, source, seed, count) => {
    const { faults: found, accepted } = fuzz(source, seed, count);
    expect(found).toEqual([]);
    // Damage that nothing survives, or that breaks nothing, would prove little.
    expect(accepted).toBeGreaterThan(count / 100);
    expect(accepted).toBeLessThan(count * 0.9);
  });
});
