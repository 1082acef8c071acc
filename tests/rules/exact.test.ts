import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, ln, pow } from '../../src/rules/exact';

function close(ours: number, theirs: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-12 * Math.abs(theirs));
}

describe('our own exact functions agree with Math within 1e-12', () => {
  test('exp', () => {
    fc.assert(fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (x) => close(exp(x), Math.exp(x))));
  });

  test('ln', () => {
    const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(fc.property(positive, (x) => close(ln(x), Math.log(x))));
    fc.assert(fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => close(ln(x), Math.log(x))));
  });

  test('pow', () => {
    const base = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(fc.property(base, fc.double({ min: -8, max: 8, noNaN: true }), (x, y) => close(pow(x, y), x ** y)));
  });

  test('edges are exact', () => {
    expect([exp(0), ln(1), pow(0, 1.25), pow(7, 0), pow(7, 1), pow(1, 3.5)]).toEqual([1, 0, 0, 1, 7, 1]);
    expect(ln(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(ln(-1)).toBeNaN();
    expect(exp(-1000)).toBe(0);
    expect(exp(1000)).toBe(Number.POSITIVE_INFINITY);
  });
});
