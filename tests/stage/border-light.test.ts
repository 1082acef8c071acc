import { describe, expect, it } from 'vitest';
import { choreograph, poseAt } from '../../src/stage/border-choreography';
import { frameOf, lightOn, standingIn } from '../../src/stage/border-light';
import { homeSpots, metAmong, roadSpots } from '../../src/stage/border-places';

const nobody = { exiled: 0, stayed: 0, refused: 0, withheld: 0 };
const red = (tint: number) => tint >> 16;
const blue = (tint: number) => tint & 0xff;

describe('how the crossing is looked at', () => {
  it('comes nearer the fewer people there are, and holds every one of them', () => {
    const frames = [1, 3, 14, 52, 250].map((people) => {
      const view = { ...nobody, stayed: people };
      const walkers = choreograph(view, 3);
      const frame = frameOf(walkers, view);
      for (const { x, y } of walkers.map((w) => poseAt(w, Number.POSITIVE_INFINITY))) {
        expect(x).toBeGreaterThan(frame.x);
        expect(x).toBeLessThan(frame.x + frame.w);
        expect(y).toBeLessThan(frame.y + frame.h);
      }
      return frame.w;
    });
    expect(frames).toEqual([...frames].sort((a, b) => a - b));
    expect((frames.at(-1) ?? 0) / (frames[0] ?? 1)).toBeGreaterThan(1.5);
  });

  it('is warm where the headlights fall, cooler and dimmer beyond the barrier and far off', () => {
    const home = lightOn(360, 985);
    const beyond = lightOn(1040, 985);
    expect(red(home)).toBeGreaterThan(blue(home));
    expect(red(beyond)).toBeLessThan(blue(beyond));
    expect(blue(lightOn(1040, 720))).toBeLessThan(blue(beyond));
  });
});

describe('where people come to stand', () => {
  it('has those who go become a column that grows narrow up the road', () => {
    const spots = roadSpots(150, 0.7, 5);
    const width = (from: number, to: number) => {
      const xs = spots.filter(({ y }) => y >= from && y < to).map(({ x }) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(width(990, 1060)).toBeGreaterThan(2 * width(690, 760));
  });

  it.each([1, 7, 24, 60, 250])('gives %i people who stay a place each, and a welcome to those who are met', (count) => {
    const spots = homeSpots(count, 0.8, 2);
    expect(spots).toHaveLength(count);
    expect(spots.filter(({ welcome }) => welcome)).toHaveLength(metAmong(count));
  });
});

describe('the box around those who stand at the border', () => {
  const view = { exiled: 2, stayed: 3, refused: 0, withheld: 0 };

  it('lies within what the camera holds', () => {
    const walkers = choreograph(view, 7);
    const [box] = standingIn(walkers);
    const frame = frameOf(walkers, view);
    if (!box) throw new Error('nobody stands there');
    expect(box.w).toBeGreaterThan(0);
    expect(box.x).toBeGreaterThanOrEqual(frame.x);
    expect(box.y).toBeGreaterThanOrEqual(frame.y);
    expect(box.x + box.w).toBeLessThanOrEqual(frame.x + frame.w);
    expect(box.y + box.h).toBeLessThanOrEqual(frame.y + frame.h);
  });

  it('is none where nobody is', () => {
    expect(standingIn([])).toEqual([]);
  });
});
