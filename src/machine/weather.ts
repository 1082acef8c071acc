/**
 * The weather of a visit: drawn from the seed within its season, so that no two visits look alike and every look back shows the
 * same. For the eye alone; nothing in the game hangs on it.
 */
import { draw } from '../rules/draw';
import type { Season, Weather } from './stage-view';

/** How often each comes, of 100, by season. */
const OFTEN: { readonly [S in Season]: readonly (readonly [Weather, number])[] } = {
  winter: [
    ['snow', 50],
    ['clear', 25],
    ['fog', 15],
    ['wind', 10],
  ],
  spring: [
    ['clear', 35],
    ['rain', 30],
    ['wind', 25],
    ['fog', 10],
  ],
  summer: [
    ['clear', 55],
    ['rain', 25],
    ['wind', 20],
  ],
  autumn: [
    ['rain', 35],
    ['wind', 35],
    ['fog', 20],
    ['clear', 10],
  ],
};

export function weatherOf(seed: number, visit: number, season: Season): Weather {
  let left = 100 * draw(seed, 'weather', visit, 0);
  for (const [weather, often] of OFTEN[season]) {
    left -= often;
    if (left < 0) return weather;
  }
  return 'clear';
}
