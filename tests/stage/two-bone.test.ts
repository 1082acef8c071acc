import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveArm } from '../../src/stage/hall/two-bone';

const coordinate = fc.integer({ min: -900, max: 900 });
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('an arm', () => {
  it('never stretches its bones, wherever the hand is asked to be', () => {
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const shoulder = { x: 0, y: 0 };
        const { elbow, hand } = solveArm(shoulder, { x, y }, 206, 338);
        expect(distance(shoulder, elbow)).toBeCloseTo(206, 3);
        expect(distance(elbow, hand)).toBeCloseTo(338, 3);
      }),
      { examples: [[0, 0]] },
    );
  });

  it('reaches a glass on the table with the elbow hanging below the line', () => {
    const { elbow, hand } = solveArm({ x: 606, y: 606 }, { x: 296, y: 806 }, 206, 338);
    expect(hand.x).toBeCloseTo(296);
    expect(hand.y).toBeCloseTo(806);
    expect(elbow.y).toBeGreaterThan(760);
    expect(elbow.x).toBeGreaterThan(560);
  });
});
