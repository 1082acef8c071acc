import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, drawNormal } from '../../src/rules/draw';

const uint32 = fc.nat({ max: 0xffffffff });
const count = fc.nat({ max: 20 });

test('a draw is in [0, 1) and the same for the same arguments', () => {
  fc.assert(
    fc.property(uint32, fc.string(), count, count, (seed, purpose, visit, index) => {
      const u = draw(seed, purpose, visit, index);
      expect(u).toBeGreaterThanOrEqual(0);
      expect(u).toBeLessThan(1);
      expect(draw(seed, purpose, visit, index)).toBe(u);
    }),
  );
});

test('a draw depends on each of its arguments', () => {
  const u = draw(7, 'deliver:x', 2, 0);
  expect(new Set([u, draw(8, 'deliver:x', 2, 0), draw(7, 'deliver:y', 2, 0), draw(7, 'deliver:x', 3, 0)]).size).toBe(4);
  expect(draw(7, 'deliver:x', 2, 1)).not.toBe(u);
});

test('draws fill the range evenly, over seeds and over indices', () => {
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const many = Array.from({ length: 4000 }, (_, i) => i);
  expect(mean(many.map((i) => draw(i, 'p', 1, 0)))).toBeCloseTo(0.5, 1);
  expect(mean(many.map((i) => draw(1, 'p', 1, i)))).toBeCloseTo(0.5, 1);
  const tenths = new Set(many.map((i) => Math.floor(draw(i, 'q', 1, 0) * 10)));
  expect(tenths.size).toBe(10);
});

test('neighbouring seeds do not draw alike', () => {
  const pairs = Array.from(
    { length: 2000 },
    (_, i) => [draw(i, 'p', 1, 0) - 0.5, draw(i + 1, 'p', 1, 0) - 0.5] as const,
  );
  const correlation = pairs.reduce((sum, [a, b]) => sum + a * b, 0) / pairs.length / (1 / 12);
  expect(Math.abs(correlation)).toBeLessThan(0.1);
});

test('a normal draw has mean 0 and deviation 1', () => {
  const many = Array.from({ length: 4000 }, (_, i) => drawNormal(i, 'n', 0, 0));
  const mean = many.reduce((a, b) => a + b, 0) / many.length;
  const variance = many.reduce((a, b) => a + (b - mean) * (b - mean), 0) / many.length;
  expect(Math.abs(mean)).toBeLessThan(0.06);
  expect(Math.abs(variance - 1)).toBeLessThan(0.1);
});
