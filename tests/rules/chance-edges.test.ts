// The same chance for ever: saves and result codes hold moves only, so a seed must draw tomorrow what it draws today.
import { expect, test } from 'vitest';
import { draw, drawNormal } from '../../src/rules/draw';
import { exp, ln, pow } from '../../src/rules/exact';
import { clamp, points, twoDecimals, wholeCents, wholeTenths } from '../../src/rules/round';

test('a seed draws what it always drew', () => {
  expect([
    draw(0, '', 0, 0),
    draw(1, 'deliver:writers', 1, 0),
    draw(1, 'deliver:writers', 2, 0),
    draw(1, 'deliver:writers', 1, 1),
    draw(0xffffffff, 'pressure', 8, 3),
  ]).toEqual([0.7974131896626204, 0.900376545265317, 0.49589909333735704, 0.8521285636816174, 0.2519307539332658]);
  expect([drawNormal(7, 'factor:airline', 0, 0), drawNormal(7, 'factor:airline', 0, 1)]).toEqual([
    0.08302140538580716, 1.090152408927679,
  ]);
});

test('powers, exponents and logarithms are exact where they can be, and defined everywhere', () => {
  expect([exp(Number.NaN), ln(Number.NaN), pow(-1, 0.5)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect([ln(Number.POSITIVE_INFINITY), exp(Number.POSITIVE_INFINITY), exp(Number.NEGATIVE_INFINITY)]).toEqual([
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    0,
  ]);
  expect([pow(0, 0), pow(0, 2), pow(0, -1), pow(5, 1), pow(-3, 1), pow(-3, 0)]).toEqual([
    1,
    0,
    Number.POSITIVE_INFINITY,
    5,
    -3,
    1,
  ]);
  expect([exp(710), exp(-746)]).toEqual([Number.POSITIVE_INFINITY, 0]);
  expect([exp(709), exp(-744)].every((x) => x > 0 && Number.isFinite(x))).toBe(true);
  expect([ln(2), exp(1), ln(Math.SQRT1_2), ln(Math.SQRT2)].map((x) => x.toFixed(14))).toEqual([
    '0.69314718055995',
    '2.71828182845905',
    '-0.34657359027997',
    '0.34657359027997',
  ]);
});

test('figures are rounded half up, and never to a minus nothing', () => {
  expect([wholeCents(2.5), wholeCents(-2.5), wholeCents(2.49)]).toEqual([3, -2, 2]);
  expect([wholeTenths(25), wholeTenths(24), wholeTenths(-14)]).toEqual([30, 20, -10]);
  expect([twoDecimals(1.005), twoDecimals(2.676), twoDecimals(-0.001)]).toEqual([1, 2.68, 0]);
  for (const nothing of [wholeCents(-0.2), wholeTenths(-3), twoDecimals(-0.001)])
    expect(Object.is(nothing, 0)).toBe(true);
  expect([clamp(5, 0, 3), clamp(-1, 0, 3), clamp(2, 0, 3), points(250)]).toEqual([3, 0, 2, 2.5]);
});
