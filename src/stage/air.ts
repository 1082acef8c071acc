/** What each weather puts into the air of a wide picture: flakes, streaks, banks of fog, leaves. Settings for one emitter. */

import type { Season, Weather } from '../machine/stage-view';

interface Range {
  readonly min: number;
  readonly max: number;
}
export interface Air {
  /** Milliseconds that one grain is in the air. */
  readonly life: number;
  /** Grains in the air at once. */
  readonly most: number;
  readonly look: {
    readonly x: Range;
    readonly y: number | Range;
    readonly speedX: Range;
    readonly speedY: Range;
    readonly scaleX: number | Range;
    readonly scaleY: number | Range;
    readonly alpha: number | Range;
    readonly tint: number;
  };
}

const SNOW: Air = {
  life: 14000,
  most: 220,
  look: {
    x: { min: -100, max: 2000 },
    y: -30,
    speedX: { min: -34, max: 10 },
    speedY: { min: 70, max: 120 },
    scaleX: { min: 0.03, max: 0.1 },
    scaleY: { min: 0.03, max: 0.1 },
    alpha: { min: 0.45, max: 0.9 },
    tint: 0xffffff,
  },
};
/** Snow that the wind drives across. */
const DRIVEN: Air = {
  life: 5200,
  most: 260,
  look: { ...SNOW.look, x: { min: 0, max: 3400 }, speedX: { min: -420, max: -260 }, speedY: { min: 190, max: 280 } },
};
const RAIN: Air = {
  life: 1100,
  most: 150,
  look: {
    ...SNOW.look,
    speedX: { min: -90, max: -60 },
    speedY: { min: 900, max: 1200 },
    scaleX: 0.016,
    scaleY: 0.42,
    alpha: 0.3,
  },
};
/** Wide pale banks over the ground, drifting slowly. */
const FOG: Air = {
  life: 40000,
  most: 60,
  look: {
    x: { min: -200, max: 2300 },
    y: { min: 560, max: 1080 },
    speedX: { min: -9, max: -3 },
    speedY: { min: 0, max: 0 },
    scaleX: { min: 7, max: 12 },
    scaleY: { min: 0.9, max: 1.8 },
    alpha: { min: 0.3, max: 0.55 },
    tint: 0xc9d6e4,
  },
};
/** Leaves, and in spring petals. */
const leaves = (tint: number): Air => ({
  life: 7000,
  most: 80,
  look: {
    x: { min: 0, max: 3200 },
    y: { min: 200, max: 1000 },
    speedX: { min: -360, max: -200 },
    speedY: { min: -14, max: 46 },
    scaleX: { min: 0.14, max: 0.3 },
    scaleY: { min: 0.07, max: 0.15 },
    alpha: { min: 0.8, max: 1 },
    tint,
  },
});
const LEAVES: Readonly<Record<Exclude<Season, 'winter'>, Air>> = {
  spring: leaves(0xf0cbd4),
  summer: leaves(0x9cc46a),
  autumn: leaves(0xe08a3c),
};

/** What a season's sky does where nobody says. */
export function usualIn(season: Season): Weather {
  return season === 'winter' ? 'snow' : season === 'autumn' ? 'rain' : 'clear';
}

/** Null where the air is clear. */
export function airOf(weather: Weather, season: Season): Air | null {
  if (weather === 'snow') return SNOW;
  if (weather === 'rain') return RAIN;
  if (weather === 'fog') return FOG;
  if (weather === 'clear') return null;
  return season === 'winter' ? DRIVEN : LEAVES[season];
}
