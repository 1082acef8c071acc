import { describe, expect, it } from 'vitest';
import { airOf, usualIn } from '../../src/stage/air';

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

describe('the air of a wide picture', () => {
  it('is clear in clear weather and no two kinds of weather look alike', () => {
    for (const season of SEASONS) {
      expect(airOf('clear', season)).toBeNull();
      const kinds = (['snow', 'rain', 'fog', 'wind'] as const).map((weather) => airOf(weather, season));
      expect(new Set(kinds.map((air) => JSON.stringify(air))).size).toBe(4);
    }
  });

  it('drives snow in a winter wind and leaves in an autumn one', () => {
    expect(airOf('wind', 'winter')?.look.tint).toBe(airOf('snow', 'winter')?.look.tint);
    const tints = SEASONS.map((season) => airOf('wind', season)?.look.tint);
    expect(new Set(tints).size).toBe(4);
  });

  it('snows in winter and rains in autumn where nobody says', () => {
    expect(SEASONS.map(usualIn)).toEqual(['snow', 'clear', 'clear', 'rain']);
  });
});
