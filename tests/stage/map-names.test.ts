import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ART_DIR } from '../../scripts/art-manifest';
import { readMapSpecs } from '../../scripts/map-spec';
import type { MapPlaces } from '../../src/art/map-places';
import { type Name, placeNames } from '../../src/stage/map-names';

const name = fc.record<Name>({
  x: fc.integer({ min: 0, max: 1920 }),
  y: fc.integer({ min: 0, max: 1080 }),
  origin: fc.constantFrom(0, 0.5, 1),
  w: fc.integer({ min: 20, max: 420 }),
  h: fc.integer({ min: 16, max: 70 }),
  kind: fc.constantFrom('country', 'city'),
  rank: fc.integer({ min: 0, max: 10 }),
});
const seen = fc.record({
  x: fc.integer({ min: -200, max: 900 }),
  y: fc.integer({ min: -200, max: 500 }),
  w: fc.integer({ min: 300, max: 1920 }),
  h: fc.integer({ min: 300, max: 1080 }),
});

describe('names on the map', () => {
  it('stand whole in sight, large enough to read, and never on each other', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 16 }),
        seen,
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        (names, view, zoom) => {
          const boxes = placeNames(names, view, zoom).flatMap((spot, i) => {
            const n = names[i];
            if (!spot.shown || !n) return [];
            const [w, h] = [n.w * spot.scale, n.h * spot.scale];
            return [{ x: spot.x - w * n.origin, y: spot.y - h / 2, w, h }];
          });
          for (const box of boxes) {
            expect(box.h * zoom).toBeGreaterThan(14.9);
            expect(box.x).toBeGreaterThanOrEqual(view.x);
            expect(box.x + box.w).toBeLessThanOrEqual(view.x + view.w + 1e-6);
          }
          boxes.forEach((a, i) => {
            for (const b of boxes.slice(i + 1))
              expect(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h).toBe(false);
          });
        },
      ),
    );
  });

  it('give way to the capital first', () => {
    const place = { x: 500, y: 500, origin: 0.5, w: 200, h: 40 };
    const names: Name[] = [
      { ...place, kind: 'city', rank: 0 },
      { ...place, kind: 'city', rank: 10 },
    ];
    expect(placeNames(names, { x: 0, y: 0, w: 1920, h: 1080 }, 1).map(({ shown }) => shown)).toEqual([false, true]);
  });

  it.each(Object.keys(readMapSpecs()))('%s: the frame holds the homes and the place abroad', (id) => {
    const { frame, homes, exile }: MapPlaces = JSON.parse(readFileSync(`${ART_DIR}map-${id}.json`, 'utf8'));
    for (const [x, y] of [...homes, ...exile.slice(-1)]) {
      expect(x).toBeGreaterThanOrEqual(frame.x - 1);
      expect(x).toBeLessThanOrEqual(frame.x + frame.w + 1);
      expect(y).toBeGreaterThanOrEqual(frame.y - 1);
      expect(y).toBeLessThanOrEqual(frame.y + frame.h + 1);
    }
  });
});
