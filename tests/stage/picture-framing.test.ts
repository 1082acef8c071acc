import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeRect } from '../../src/stage/framing';
import { coverShot, holdShot, PICTURE, SUBJECT } from '../../src/stage/picture-framing';

/** World rectangle that shows in the free part of the canvas. */
function seen(width: number, height: number, insets: { right?: number; bottom?: number }) {
  const free = freeRect(width, height, { left: 0, top: 0, right: insets.right ?? 0, bottom: insets.bottom ?? 0 }, 1);
  const shot = coverShot(SUBJECT, free, width, height);
  const left = shot.x - width / 2 / shot.zoom + free.x / shot.zoom;
  const top = shot.y - height / 2 / shot.zoom + free.y / shot.zoom;
  return { left, right: left + free.w / shot.zoom, top, bottom: top + free.h / shot.zoom };
}

describe('the camera of a wide picture', () => {
  it.each([
    [1366, 768, { right: 492 }],
    [1920, 1080, { right: 691 }],
  ])('keeps the whole subject beside the panel at %i × %i', (width, height, insets) => {
    const view = seen(width, height, insets);
    expect(view.left).toBeLessThanOrEqual(SUBJECT.x);
    expect(view.right).toBeGreaterThanOrEqual(SUBJECT.x + SUBJECT.w);
    expect(view.top).toBeCloseTo(0);
    expect(view.bottom).toBeCloseTo(PICTURE.h);
  });

  it('shows nearly all of the subject in the upper half of a phone', () => {
    const view = seen(390, 844, { bottom: 422 });
    expect(view.right - view.left).toBeGreaterThan(SUBJECT.w * 0.9);
    expect(view.bottom - view.top).toBeCloseTo(PICTURE.h);
  });

  it('never shows what lies beyond the picture in the free part', () => {
    const size = fc.integer({ min: 320, max: 2560 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.double({ min: 0, max: 0.6, noNaN: true }),
        fc.boolean(),
        (width, height, share, side) => {
          const view = seen(width, height, side ? { right: width * share } : { bottom: height * share });
          expect(view.left).toBeGreaterThanOrEqual(-0.5);
          expect(view.top).toBeGreaterThanOrEqual(-0.5);
          expect(view.right).toBeLessThanOrEqual(PICTURE.w + 0.5);
          expect(view.bottom).toBeLessThanOrEqual(PICTURE.h + 0.5);
        },
      ),
    );
  });
});

describe('the camera of a picture with something to read', () => {
  const sheet = { x: 260, y: 78, w: 708, h: 922 };
  it.each([
    [1366, 768, { left: 0, top: 59, right: 491, bottom: 0 }],
    [1920, 1080, { left: 0, top: 59, right: 612, bottom: 0 }],
    [390, 399, { left: 0, top: 60, right: 0, bottom: 0 }],
    [388, 390, { left: 0, top: 0, right: 0, bottom: 0 }],
    [1366, 768, { left: 0, top: 0, right: 0, bottom: 0 }],
  ])('of %i × %i brings it near, whole, and shows no edge of the picture', (width, height, insets) => {
    const free = freeRect(width, height, insets, 1);
    const { zoom, x, y } = holdShot(sheet, free, width, height);
    const left = x + (free.x - width / 2) / zoom;
    const top = y + (free.y - height / 2) / zoom;
    expect(left).toBeLessThanOrEqual(sheet.x + 0.01);
    expect(top).toBeLessThanOrEqual(sheet.y + 0.01);
    expect(left + free.w / zoom).toBeGreaterThanOrEqual(sheet.x + sheet.w - 0.01);
    if (zoom > free.w / PICTURE.w + 0.001) expect(top + free.h / zoom).toBeGreaterThanOrEqual(sheet.y + sheet.h - 0.01);
    expect(left).toBeGreaterThanOrEqual(-0.01);
    expect(left + free.w / zoom).toBeLessThanOrEqual(PICTURE.w + 0.01);
    expect(top).toBeGreaterThanOrEqual(-0.01);
    expect(top + free.h / zoom).toBeLessThanOrEqual(PICTURE.h + 0.01);
    expect(zoom).toBeGreaterThan(coverShot(SUBJECT, free, width, height).zoom);
  });
});
