import { describe, expect, it } from 'vitest';
import { arrestAt, arrestsOf, MOST_ARRESTED, timeToEnter } from '../../src/stage/gate-choreography';

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
      expect(arrests.every((a) => arrestAt(a, 0).alpha === 1)).toBe(true);
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
