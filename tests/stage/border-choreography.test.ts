import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choreograph, lengthOf, MOST_DRAWN, poseAt, type Walker } from '../../src/stage/border-choreography';

const nobody = { exiled: 0, stayed: 0, refused: 0, withheld: 0 };
const of = (walkers: readonly Walker[], part: Walker['part']) => walkers.filter((w) => w.part === part);
const border = fc.record({
  exiled: fc.nat(260),
  stayed: fc.nat(260),
  refused: fc.nat(9),
  withheld: fc.nat(200),
});

describe('the crossing', () => {
  it.each([0, 1, 3, 14, 52, 250])('shows one figure for each of %i people freed', (people) => {
    expect(of(choreograph({ ...nobody, exiled: people }, 3), 'exile')).toHaveLength(people);
    expect(of(choreograph({ ...nobody, stayed: people }, 3), 'stay')).toHaveLength(people);
  });

  it('draws no more than it can of a very large release', () => {
    expect(of(choreograph({ ...nobody, exiled: 9000 }, 1), 'exile')).toHaveLength(MOST_DRAWN);
  });

  it('leaves those who wait alone when nobody comes', () => {
    const walkers = choreograph(nobody, 5);
    expect(walkers.length).toBeGreaterThan(0);
    expect(walkers.every((w) => w.part === 'wait' && w.meets === undefined)).toBe(true);
  });

  it('ends with exiles beyond the barrier, stayers on this side and each met by someone', () => {
    const walkers = choreograph({ ...nobody, exiled: 3, stayed: 5 }, 11);
    for (const w of of(walkers, 'exile')) expect(poseAt(w, Number.POSITIVE_INFINITY).x).toBeGreaterThan(925);
    for (const w of of(walkers, 'stay')) expect(poseAt(w, Number.POSITIVE_INFINITY).x).toBeLessThan(700);
    expect(of(walkers, 'wait').filter((w) => w.meets !== undefined)).toHaveLength(5);
  });

  it('lets who refuses reach the barrier and turn back', () => {
    const [person] = of(choreograph({ ...nobody, refused: 1 }, 2), 'refuse');
    if (!person) throw new Error('nobody refused');
    const xs = Array.from({ length: 400 }, (_, i) => poseAt(person, i / 20).x);
    expect(Math.max(...xs)).toBeGreaterThan(820);
    expect(xs.at(-1)).toBeLessThan(760);
    expect(poseAt(person, Number.POSITIVE_INFINITY).flip).toBe(true);
  });

  it('stays in the picture, in numbers, and comes to rest within half a minute', () => {
    fc.assert(
      fc.property(border, fc.nat(), fc.double({ min: 0, max: 30, noNaN: true }), (view, seed, t) => {
        const walkers = choreograph(view, seed);
        expect(lengthOf(walkers)).toBeLessThan(30);
        for (const w of walkers) {
          const pose = poseAt(w, t);
          expect(Number.isFinite(pose.scale)).toBe(true);
          expect(pose.x).toBeGreaterThan(-40);
          expect(pose.x).toBeLessThan(1260);
          expect(pose.y).toBeGreaterThan(640);
          expect(pose.y).toBeLessThan(1080);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same tableau for the same seed', () => {
    expect(choreograph({ ...nobody, exiled: 20 }, 9)).toEqual(choreograph({ ...nobody, exiled: 20 }, 9));
  });
});
