import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { SIGNS_FILE, signsFont } from '../../scripts/signs-font';

const bytesOf = (font: Buffer): ArrayBuffer => Uint8Array.from(font).buffer;

describe('the font of signs', () => {
  it('is the one that the source draws, byte for byte: run `npm run bake:signs` when this fails', () => {
    expect(signsFont().equals(readFileSync(SIGNS_FILE))).toBe(true);
  });

  it('has every sign, and the sum over the whole file that its format asks for', () => {
    const font = signsFont();
    const { glyphs } = opentype.parse(bytesOf(font));
    const drawn = Array.from({ length: glyphs.length }, (_, i) => glyphs.get(i).unicode).filter((code) => code);
    expect(drawn.map((code) => String.fromCodePoint(code ?? 0))).toEqual(['▲', '▼', '✓', '✗', '⚠']);
    let sum = 0;
    for (let at = 0; at < font.length; at += 4)
      sum = (sum + Buffer.concat([font.subarray(at, at + 4), Buffer.alloc(3)]).readUInt32BE(0)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
