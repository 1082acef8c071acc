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
  spring: {
    sky: ['#123255', '#2f6f8c', '#9cbfae', '#fbdca0'],
    sun: '#fff1c9',
    cloud: ['#f3dcb4', '#5d93a0'],
    town: '#3f6f7c',
    far: ['#5b8a80', '#86ad77'],
    wood: ['#1f4a3c', '#4f7d4a', '#e9bcc8'],
    near: ['#7fa558', '#33603f', '#c6dc8a'],
    road: ['#6a6250', '#a39878'],
  },
  summer: {
    sky: ['#0f3460', '#26709a', '#94bfae', '#ffd48a'],
    sun: '#fff0b8',
    cloud: ['#ffe0a4', '#4f8ba2'],
    town: '#35657a',
    far: ['#3f7a72', '#7d9d4e'],
    wood: ['#173f38', '#2d6a4a', '#7fb45c'],
    near: ['#b7a04a', '#5a6a34', '#ecd684'],
    road: ['#6d6248', '#ad9c6c'],
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
