import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCanvas, frameShot, freeRect, NO_INSETS } from '../../src/stage/framing';

const size = fc.integer({ min: 200, max: 4000 });

describe('the canvas', () => {
  it('never outgrows its budget and never doubles a pixel more than twice', () => {
    fc.assert(
      fc.property(size, size, fc.double({ min: 0.5, max: 4, noNaN: true }), (w, h, dpr) => {
        const fit = fitCanvas(w, h, dpr);
        expect(fit.w * fit.h).toBeLessThanOrEqual(1920 * 1200 * 1.01);
        expect(fit.ratio).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the free rectangle', () => {
  it('is the canvas when nothing is covered', () => {
    expect(freeRect(800, 600, NO_INSETS, 2)).toEqual({ x: 0, y: 0, w: 800, h: 600 });
  });

  it('leaves out what the panels cover, in canvas pixels', () => {
    expect(freeRect(1000, 800, { left: 0, top: 20, right: 150, bottom: 0 }, 2)).toEqual({
      x: 0,
      y: 40,
      w: 700,
      h: 760,
    });
  });

  it('keeps a fifth even when panels cover all', () => {
    const all = { left: 0, top: 0, right: 5000, bottom: 0 };
    expect(freeRect(1000, 800, all, 1)).toEqual({ x: 0, y: 0, w: 200, h: 800 });
  });
});

describe('the shot', () => {
  it('shows the whole subject inside the free rectangle', () => {
    fc.assert(
      fc.property(size, size, fc.nat(150), fc.nat(150), fc.nat(60), (w, h, right, bottom, top) => {
        const free = freeRect(w, h, { left: 0, top, right, bottom }, 1);
        const subject = { x: 300, y: 100, w: 1300, h: 900 };
        const shot = frameShot(subject, free, w, h, 0.6);
        const screen = (x: number, y: number) => ({
          x: (x - shot.x) * shot.zoom + w / 2,
          y: (y - shot.y) * shot.zoom + h / 2,
        });
        const a = screen(subject.x, subject.y);
        const b = screen(subject.x + subject.w, subject.y + subject.h);
        expect(a.x).toBeGreaterThanOrEqual(free.x - 0.01);
        expect(a.y).toBeGreaterThanOrEqual(free.y - 0.01);
        expect(b.x).toBeLessThanOrEqual(free.x + free.w + 0.01);
        expect(b.y).toBeLessThanOrEqual(free.y + free.h + 0.01);
      }),
    );
  });
});
