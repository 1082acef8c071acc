import { describe, expect, it } from 'vitest';
import { outsideAt } from '../../src/stage/hall/hour';

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];
const brightness = (colour: number) => channels(colour).reduce((sum, part) => sum + part, 0);

describe('the light outside', () => {
  it('leaves the view as it was drawn in the first hour, the low sun apart', () => {
    expect(outsideAt(1, 'summer')).toMatchObject({ dim: 0xffffff });
    expect(outsideAt(1, 'summer').glow).toBeGreaterThan(outsideAt(1, 'winter').glow);
  });

  it('only ever gets darker and bluer as the hours go', () => {
    const evening = [1, 0.8, 0.6, 0.4, 0.2, 0].map((left) => outsideAt(left, 'spring'));
    evening.slice(1).forEach(({ dim, glow }, i) => {
      expect(brightness(dim)).toBeLessThan(brightness(evening[i]?.dim ?? 0));
      expect(glow).toBeLessThan(evening[i]?.glow ?? 0);
      const [red = 0, , blue = 0] = channels(dim);
      expect(blue).toBeGreaterThan(red);
    });
    expect(outsideAt(0, 'spring').glow).toBe(0);
  });

  it('is greyer under rain and fog than under a clear sky, and the sun comes through less', () => {
    for (const weather of ['rain', 'fog'] as const) {
      const grey = outsideAt(0.8, 'autumn', weather);
      const clear = outsideAt(0.8, 'autumn', 'clear');
      expect(brightness(grey.dim)).toBeLessThan(brightness(clear.dim));
      expect(grey.glow).toBeLessThan(clear.glow);
    }
  });
});
