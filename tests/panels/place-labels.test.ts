// Words on the value map: none over another, none over a mark, none past the frame, whatever lies on it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, placeLabels } from '../../src/panels/debrief/map/place-labels';
import { runs } from '../builders/runs';

const FRAME = { left: 46, right: 600, top: 16, bottom: 340 };
const point = fc.record({
  x: fc.integer({ min: FRAME.left, max: FRAME.right }),
  y: fc.integer({ min: FRAME.top, max: FRAME.bottom }),
});
const named = fc.array(fc.tuple(point, fc.stringMatching(/^[a-z –]{3,22}$/u)), { minLength: 1, maxLength: 9 });

test('no two names collide, none covers a mark, and all stay on the map', () => {
  fc.assert(
    fc.property(named, fc.array(point, { maxLength: 12 }), (names, marks) => {
      const taken = marks.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
      const wanted = names.map(([{ x, y }, text], at) => ({ id: String(at), text, x, y, radius: 9 }));
      const boxes = placeLabels(wanted, taken, [], FRAME).map(({ box }) => box);
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(FRAME.left);
        expect(box.right).toBeLessThanOrEqual(FRAME.right);
        expect(box.top).toBeGreaterThanOrEqual(FRAME.top);
        expect(box.bottom).toBeLessThanOrEqual(FRAME.bottom);
        expect([...boxes.slice(at + 1), ...taken].some((other) => overlap(box, other))).toBe(false);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('a name alone on the map stands beside its point, and needs no line to it', () => {
  const [label] = placeLabels([{ id: 'a', text: 'Nash', x: 300, y: 200, radius: 8 }], [], [], FRAME);
  expect(label?.lead).toBeNull();
  expect(label?.box.left).toBe(313);
});

test('a name pushed off by its neighbours is led back to its point', () => {
  const crowd = Array.from({ length: 5 }, (_, at) => ({
    id: String(at),
    text: 'a long name of it',
    x: 300,
    y: 200,
    radius: 8,
  }));
  const placed = placeLabels(crowd, [{ left: 260, right: 340, top: 160, bottom: 240 }], [], FRAME);
  expect(placed.every(({ lead }) => lead !== null)).toBe(true);
});

test('beyond the edge is looked for room first', () => {
  const [label] = placeLabels([{ id: 'a', text: 'Nash', x: 300, y: 200, radius: 8, outward: true }], [], [], FRAME);
  expect(label?.box.bottom).toBeLessThan(200);
});
