// The weather of a visit: the same whenever one looks, fitting its season, and not always the same.
import { expect, test } from 'vitest';
import type { Season, Weather } from '../../src/machine/stage-view';
import { weatherOf } from '../../src/machine/weather';

const seasons: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];
const drawn = (season: Season): readonly Weather[] =>
  Array.from({ length: 400 }, (_, seed) => weatherOf(seed, 1 + (seed % 8), season));

test('the same seed and visit have the same weather', () => {
  for (const season of seasons) expect(drawn(season)).toEqual(drawn(season));
});

test('snow falls in winter alone, and no rain then', () => {
  expect(drawn('winter')).toContain('snow');
  expect(drawn('winter')).not.toContain('rain');
  for (const season of seasons.slice(1)) {
    expect(drawn(season)).not.toContain('snow');
    expect(drawn(season)).toContain('rain');
  }
});

test('every season has several, and none of them nearly always', () => {
  for (const season of seasons) {
    const all = drawn(season);
    const kinds = new Set(all);
    expect(kinds.size).toBeGreaterThanOrEqual(3);
    for (const kind of kinds) expect(all.filter((one) => one === kind).length).toBeLessThan(0.65 * all.length);
  }
});
