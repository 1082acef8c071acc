import { describe, expect, it } from 'vitest';
import { ENDING_KEYS, tableauOf } from '../../src/art/ending-tableaux';
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
    for (const season of SEASONS) {
      const tableau = tableauOf(key, season);
      for (const name of [tableau.backdrop, ...tableau.items.map((i) => i.name)])
        expect(tableau.groups).toContain(SHEET[name]?.scene);
      if (tableau.people.length > 0) expect(tableau.groups).toContain('folk');
    }
  });

  it('falls back to a room in candlelight', () => {
    expect(tableauOf('a-key-nobody-knows', 'winter').backdrop).toBe('ending-room');
  });
});
