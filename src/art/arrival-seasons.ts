/** Colours of the land by season: sky, woods, ground and road. */

export type ArrivalSeason = 'winter' | 'spring' | 'summer' | 'autumn';

export interface Palette {
  /** Zenith to horizon. */
  readonly sky: readonly [string, string, string, string];
  readonly sun: string;
  readonly cloud: readonly [string, string];
  readonly town: string;
  readonly far: readonly [string, string];
  readonly wood: readonly [string, string, string];
  readonly near: readonly [string, string, string];
  readonly road: readonly [string, string];
}

export const SEASONS: Readonly<Record<ArrivalSeason, Palette>> = {
  winter: {
    sky: ['#0d1a38', '#27487a', '#8a86a8', '#f0b98a'],
    sun: '#ffe2b4',
    cloud: ['#c9a7a4', '#4d6591'],
    town: '#3a5680',
    far: ['#6f8fb0', '#a9c2d4'],
    wood: ['#1a3350', '#2d4f70', '#dce8ee'],
    near: ['#c3d5e0', '#7896b4', '#f2f7f7'],
    road: ['#54688a', '#8fa3bd'],
  },
  // a washed sky, wet earth, the last snow
  spring: {
    sky: ['#3a5878', '#7f9fb0', '#c9d3cb', '#f5e6bf'],
    sun: '#fff8e2',
    cloud: ['#f2f2e8', '#8399a8'],
    town: '#7189a0',
    far: ['#8796a0', '#b3bda6'],
    wood: ['#33504a', '#93905e', '#cfe08a'],
    near: ['#9a9a68', '#43352b', '#cfd79a'],
    road: ['#4c4a4e', '#aebac2'],
  },
  // deep greens under a long light
  summer: {
    sky: ['#0f5a96', '#3f9dc6', '#aedccb', '#ffe08f'],
    sun: '#fff0b0',
    cloud: ['#fff0cc', '#6fa9c4'],
    town: '#4a86a0',
    far: ['#3f8a66', '#8fbf5c'],
    wood: ['#0f3d30', '#1f6f3c', '#74b84c'],
    near: ['#6aa544', '#1e5230', '#d8e070'],
    road: ['#7d6c4c', '#cdb884'],
  },
  autumn: {
    sky: ['#161d3c', '#4a3f66', '#a8647a', '#f5a463'],
    sun: '#ffd9a0',
    cloud: ['#f0a878', '#6a4a6e'],
    town: '#4a4266',
    far: ['#5c5570', '#8a5f4a'],
    wood: ['#3a1f24', '#a64a22', '#e8983e'],
    near: ['#8a5530', '#43281f', '#d99a52'],
    road: ['#57463f', '#94785f'],
  },
};
