import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ART_DIR, findStale, readManifest } from '../../scripts/art-manifest';
import { SHEET } from '../../src/art/sheet';

describe('the baked pictures', () => {
  it('are those of the source: run `npm run bake` when this fails', () => {
    expect(findStale(SHEET, readManifest())).toEqual({ changed: [], gone: [] });
  });

  it('lie in the folder with the size the manifest says', () => {
    for (const baked of Object.values(readManifest())) expect(statSync(ART_DIR + baked.file).size).toBe(baked.bytes);
  });

  it('notices a changed line of a drawing, and a picture that is gone', () => {
    const box = { x: 0, y: 0, w: 1, h: 1 };
    const sheet = { one: { scene: 'hall', box, svg: () => '<svg/>' } };
    const manifest = {
      other: { file: '', scene: '', x: 0, y: 0, w: 0, h: 0, frames: 1, pixelW: 0, pixelH: 0, bytes: 0, hash: '' },
    };
    expect(findStale(sheet, manifest)).toEqual({ changed: ['one'], gone: ['other'] });
  });
});
