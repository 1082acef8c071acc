import { describe, expect, it } from 'vitest';
import { frontEdge, gustAt, gustsAt } from '../../src/stage/map-winds';

const home = { x: 380, y: 350, w: 530, h: 450 };
/** Where the clouds of the front begin. */
const clouds = (grip: number) => frontEdge(grip, home) + 460;

describe('the weather of the map', () => {
  it('keeps the clouds away without a grip and lays them over half the country with a full one', () => {
    expect(clouds(0)).toBeGreaterThan(home.x + home.w + 300);
    expect(clouds(100)).toBeGreaterThan(home.x);
    expect(clouds(100)).toBeLessThan(home.x + home.w * 0.55);
    const edges = [0, 20, 40, 60, 80, 100].map(clouds);
    expect(edges).toEqual([...edges].sort((a, b) => b - a));
  });

  it('blows harder the firmer the grip', () => {
    const gusts = [0, 25, 50, 75, 100].map(gustsAt);
    expect(gusts[0]).toBe(0);
    expect(gusts).toEqual([...gusts].sort((a, b) => a - b));
    expect(gusts.at(-1)).toBe(9);
  });

  it('drives every gust from the clouds over the country, and stands still where nothing may move', () => {
    for (let i = 0; i < 9; i++) {
      const still = gustAt(i, 9, 90, Number.POSITIVE_INFINITY, home);
      expect(still).toEqual(gustAt(i, 9, 90, 0, home));
      for (const t of [0, 3.3, 17, 240]) {
        const { x, y, alpha } = gustAt(i, 9, 90, t, home);
        expect(x).toBeLessThan(clouds(90) + 61);
        expect(y).toBeGreaterThan(home.y);
        expect(y).toBeLessThan(home.y + home.h);
        expect(alpha).toBeGreaterThanOrEqual(0);
        expect(alpha).toBeLessThanOrEqual(1);
      }
    }
  });
});
