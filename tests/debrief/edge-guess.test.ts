// How near a guess of the edge came, against the edge itself.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestWith, judgeGuess, placesToGuess } from '../../src/debrief/edge-guess';
import { runs } from '../builders/runs';

const edge = [
  { his: 1000, ours: -200 },
  { his: 600, ours: 300 },
  { his: 200, ours: 700 },
];

describe('a guess of the edge', () => {
  test('is asked for between nothing and the most he can get that costs us nothing, at whole points', () => {
    expect(placesToGuess(edge)).toEqual([200, 300, 500]);
  });

  test('is held against the most that was possible with at least so much for the other side', () => {
    expect([100, 200, 201, 600, 1000, 1001].map((his) => bestWith(edge, his))).toEqual([
      700,
      700,
      300,
      300,
      -200,
      null,
    ]);
  });

  test('tells how far it lay and on which side', () => {
    const guess = [
      { his: 300, ours: 400 },
      { his: 500, ours: 200 },
      { his: 800, ours: 100 },
    ];
    const { off, apart, places } = judgeGuess(edge, guess);
    expect(places.map(({ truth }) => truth)).toEqual([300, 300, -200]);
    expect(off).toBeCloseTo((100 - 100 + 300) / 3);
    expect(apart).toBeCloseTo((100 + 100 + 300) / 3);
  });

  test('of nothing possible is no guess', () => {
    expect(judgeGuess([], [{ his: 0, ours: 0 }])).toMatchObject({ off: null, apart: null });
  });

  test('is never further off one way than it is apart', () => {
    const height = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(fc.array(height, { minLength: 1, maxLength: 5 }), (heights) => {
        const { off, apart } = judgeGuess(
          edge,
          heights.map((ours) => ({ his: 300, ours })),
        );
        expect(Math.abs(off ?? Number.NaN)).toBeLessThanOrEqual((apart ?? Number.NaN) + 1e-9);
      }),
      { numRuns: runs(200) },
    );
  });
});
