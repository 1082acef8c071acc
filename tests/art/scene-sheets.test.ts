import { describe, expect, it } from 'vitest';
import { readManifest } from '../../scripts/art-manifest';
import { ARRIVAL_SHEET } from '../../src/art/sheets/arrival';
import { BORDER_SHEET } from '../../src/art/sheets/border';
import { ENDING_SHEET } from '../../src/art/sheets/ending';
import { GATE_SHEET } from '../../src/art/sheets/gate';
import { MAP_SHEET } from '../../src/art/sheets/map';
import { NEWSROOM_SHEET } from '../../src/art/sheets/newsroom';

const pictures = Object.entries({
  ...ARRIVAL_SHEET,
  ...BORDER_SHEET,
  ...ENDING_SHEET,
  ...GATE_SHEET,
  ...MAP_SHEET,
  ...NEWSROOM_SHEET,
});

describe('pictures of the scenes outside the hall', () => {
  it.each(pictures)('%s is a whole drawing: no hole, every reference has its end', (_name, picture) => {
    const svg = picture.svg();
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('weigh no more than 250 kB in any one scene', () => {
    const weight = (groups: readonly string[]) =>
      Object.values(readManifest()).reduce((sum, p) => sum + (groups.includes(p.scene) ? p.bytes : 0), 0);
    for (const groups of [
      ['border-bare', 'border', 'folk'],
      ['border-snow', 'border', 'folk'],
      ['gate-bare', 'gate', 'gate-lane'],
      ['gate-snow', 'gate', 'gate-lane'],
      ['arrival-winter', 'arrival'],
      ['newsroom'],
      ['map'],
      ['ending'],
    ])
      expect([groups[0], weight(groups) < 250_000]).toEqual([groups[0], true]);
  });
});
