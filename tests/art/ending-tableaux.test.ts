import { describe, expect, it } from 'vitest';
import { readManifest } from '../../scripts/art-manifest';
import { ENDING_KEYS, tableauOf } from '../../src/art/ending-tableaux';
import { ROOMS } from '../../src/art/rooms/room';
import { SHEET } from '../../src/art/sheet';

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

describe('the endings', () => {
  it('have a picture for each way a campaign can end', () => {
    expect([...ENDING_KEYS].sort()).toEqual([
      'channel-broken',
      'channel-open',
      'closed-door',
      'long-road',
      'no-agreement',
      'partial-peace',
      'ransom-market',
      'recalled',
    ]);
  });

  it.each([...ENDING_KEYS, 'a-key-nobody-knows'])('%s is put together from pictures that are loaded with it', (key) => {
    for (const season of SEASONS)
      for (const room of Object.keys(ROOMS)) {
        const tableau = tableauOf(key, season, room);
        for (const name of [tableau.backdrop, ...tableau.items.map((i) => i.name)])
          expect(tableau.groups).toContain(SHEET[name]?.scene);
        if (tableau.people.length > 0) expect(tableau.groups).toContain('folk');
      }
  });

  it('weigh no more than 250 kB of pictures each', () => {
    for (const key of ENDING_KEYS)
      for (const season of SEASONS)
        for (const room of Object.keys(ROOMS)) {
          const { groups } = tableauOf(key, season, room);
          const bytes = Object.values(readManifest()).filter(({ scene }) => groups.includes(scene));
          expect(bytes.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThan(250_000);
        }
  });

  it('falls back to a room in candlelight', () => {
    expect(tableauOf('a-key-nobody-knows', 'winter').backdrop).toBe('ending-room');
  });
});
