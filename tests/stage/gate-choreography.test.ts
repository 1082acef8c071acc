import { describe, expect, it } from 'vitest';
import { CHILD } from '../../src/art/gate-folk';
import {
  arrestAt,
  arrestsOf,
  MOST_ARRESTED,
  timeToEnter,
  vansFor,
  waitersFor,
} from '../../src/stage/gate-choreography';

describe('the gate', () => {
  it.each([0, 1, 5, 37, 167])('receives one person for each of %i arrested', (count) => {
    expect(arrestsOf(count, 4)).toHaveLength(count);
  });

  it('stays quiet where nobody was arrested, and draws no more than it can', () => {
    expect(timeToEnter([])).toBe(0);
    expect(arrestsOf(5000, 1)).toHaveLength(MOST_ARRESTED);
  });

  it('has everyone inside before it closes', () => {
    for (const count of [1, 9, 60, 300]) {
      const arrests = arrestsOf(count, 8);
      const end = timeToEnter(arrests);
      expect(end).toBeLessThan(16);
      expect(arrests.every((a) => arrestAt(a, end).alpha === 0)).toBe(true);
      const seen = arrests.map((a) => Array.from({ length: 60 }, (_, i) => arrestAt(a, (end * i) / 60).alpha));
      expect(seen.every((alphas) => Math.max(...alphas) === 1)).toBe(true);
    }
  });

  it('keeps the lane empty where nobody was taken, and lets few wait for few', () => {
    expect([vansFor(0), waitersFor(0).length]).toEqual([0, 0]);
    expect([vansFor(1), waitersFor(1).length]).toEqual([1, 1]);
    const lanes = [0, 1, 5, 12, 30].map((taken) => waitersFor(taken).length);
    expect(lanes).toEqual([...new Set(lanes)].sort((a, b) => a - b));
    expect(vansFor(30)).toBe(2);
  });

  it('takes no child, and draws neighbours in a file apart', () => {
    for (const count of [1, 5, 30]) {
      const file = arrestsOf(count, 3);
      expect(file.some(({ look }) => look === CHILD)).toBe(false);
      const places = file.map((a) => arrestAt(a, Number.POSITIVE_INFINITY));
      places.forEach((a, i) => {
        for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8);
      });
    }
  });

  it('shows the whole file standing in sight when nothing may move', () => {
    for (const count of [1, 37, 400])
      for (const a of arrestsOf(count, 2)) {
        const pose = arrestAt(a, Number.POSITIVE_INFINITY);
        expect(pose.posture).toBe('stand');
        expect(pose.alpha).toBe(1);
        expect(pose.x).toBeGreaterThan(-20);
        expect(pose.y).toBeLessThan(1080);
      }
  });
});
