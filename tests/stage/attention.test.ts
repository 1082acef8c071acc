import { describe, expect, it } from 'vitest';
import { Attention } from '../../src/stage/hall/attention';

/** Lives on for so many seconds at 50 frames a second, and tells the faces of the way. */
function live(attention: Attention, seconds: number) {
  return Array.from({ length: Math.round(seconds * 50) }, () => {
    attention.advance(0.02);
    return attention.face;
  });
}

describe('attention', () => {
  it('follows whom it is told to watch, and lets go again', () => {
    const you = new Attention(0.6);
    live(you, 1);
    you.watch('table', 1);
    const watching = live(you, 0.9).at(-1);
    expect(watching?.down).toBeGreaterThan(0.9);
    expect(watching?.pull).toBeGreaterThan(0.8);
    expect(live(you, 0.9).at(-1)?.pull).toBeLessThan(0.1);
  });

  it('moves the mouth only while it speaks, and looks across', () => {
    const him = new Attention(1.7);
    him.speak(2);
    const during = live(him, 2);
    expect(Math.max(...during.map(({ talk }) => talk))).toBeGreaterThan(0.5);
    expect(during.at(-5)?.look).toBeLessThan(-0.85);
    expect(Math.max(...live(him, 1).map(({ talk }) => talk))).toBe(0);
  });

  it('blinks several times in half a minute, shutly and briefly', () => {
    const faces = live(new Attention(0), 30);
    const shut = faces.filter(({ blink }) => blink > 0);
    expect(Math.max(...faces.map(({ blink }) => blink))).toBeGreaterThan(0.7);
    expect(shut.length / 50).toBeLessThan(3);
    expect(shut.length).toBeGreaterThan(20);
  });

  it('keeps every part of the face in its bounds', () => {
    const him = new Attention(1.1);
    him.speak(20);
    for (const { blink, talk, pull, down, look } of live(him, 40)) {
      for (const part of [blink, talk, pull]) expect(part).toBeGreaterThanOrEqual(0);
      for (const part of [blink, talk, pull, Math.abs(down), Math.abs(look)]) expect(part).toBeLessThanOrEqual(1.0001);
    }
  });

  it('is quite still at rest', () => {
    const you = new Attention(0.3);
    you.speak(5);
    you.rest();
    expect(you.face).toEqual({ blink: 0, talk: 0, look: -0.9, down: 0, pull: 0 });
  });
});
