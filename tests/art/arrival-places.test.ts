import { describe, expect, it } from 'vitest';
import { readManifest } from '../../scripts/art-manifest';
import { leafPicture, PLACE_NAMES, placeOf, placePicture } from '../../src/art/arrival-place-names';
import { ROOMS } from '../../src/art/rooms/room';
import { SHEET } from '../../src/art/sheet';

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

describe('where the drive ends', () => {
  it('has a house of its own for every room, and the palace for a room nobody knows', () => {
    expect([...PLACE_NAMES].sort()).toEqual(Object.keys(ROOMS).sort());
    expect(placeOf('a-room-nobody-knows')).toBe('palace');
  });

  it.each(PLACE_NAMES)('%s is drawn with and without snow, and loads under 250 kB in any season', (room) => {
    for (const season of SEASONS) {
      const names = [placePicture(room, season === 'winter'), leafPicture(room)];
      for (const name of names) expect(SHEET[name]?.scene).toBe(name);
      const groups = [...names, `arrival-${season}`, 'arrival'];
      const loaded = Object.values(readManifest()).filter(({ scene }) => groups.includes(scene));
      expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(250_000);
    }
  });
});
