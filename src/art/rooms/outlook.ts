/** What the window looks out on, in four seasons. */

import { type Box, cutFilter, g, gouge, hatch, lin, n, path, rad, rect, rng, svg } from '../kit';
import type { Room } from './room';

export const OUTLOOK: Box = { x: 400, y: 20, w: 1120, h: 700 };

export type SeasonName = 'winter' | 'spring' | 'summer' | 'autumn';

interface Air {
  /** Five stops from zenith to horizon. */
  readonly sky: readonly [string, string, string, string, string];
  readonly sun: readonly [string, string, number, number];
  /** Houses: far, near; lit windows. */
  readonly far: string;
  readonly near: string;
  readonly lit: string;
  readonly ground: readonly [string, string, string];
  readonly tree: string;
  readonly treeLight: string;
  readonly leafy: boolean;
}

const AIR: Record<SeasonName, Air> = {
  winter: {
    sky: ['#0a1530', '#1b3b69', '#4a7ea5', '#a9b7b4', '#e2b98c'],
    sun: ['#f6f2dc', '#f5eed6', 1072, 178],
    far: '#6f93a8',
    near: '#2a4c72',
    lit: '#ffd27a',
    ground: ['#7fa7bf', '#bcd3da', '#dfeaea'],
    tree: '#132845',
    treeLight: '#cfe0e6',
    leafy: false,
  },
  spring: {
    sky: ['#3a6d8f', '#6fa3b0', '#a8c9bd', '#e6dfb4', '#f3cfa0'],
    sun: ['#fff3c4', '#fff6dc', 860, 330],
    far: '#8fb0ac',
    near: '#4a7480',
    lit: '#f7e3a8',
    ground: ['#7fa58a', '#6d9a6a', '#557f52'],
    tree: '#3f6b48',
    treeLight: '#8fb87a',
    leafy: true,
  },
  summer: {
    sky: ['#1d4f86', '#3f86b0', '#8fc0c4', '#f2d79a', '#f5b56a'],
    sun: ['#ffe39a', '#fff1c4', 1050, 420],
    far: '#7f9fae',
    near: '#3c6076',
    lit: '#ffe0a0',
    ground: ['#7fa36a', '#5f8a4c', '#446e3c'],
    tree: '#2d5a38',
    treeLight: '#8fbf62',
    leafy: true,
  },
  autumn: {
    sky: ['#2c2f4a', '#5a5470', '#97788a', '#d19a74', '#eab070'],
    sun: ['#ffcf8a', '#ffe3b0', 880, 440],
    far: '#8a7d88',
    near: '#4a4460',
    lit: '#ffc46a',
    ground: ['#93806a', '#80684a', '#5f4a34'],
    tree: '#7a3f1f',
    treeLight: '#e39a3a',
    leafy: true,
  },
};

function blocks(y: number, seed: number, fill: string, lit: string, low: number, high: number): string {
  const next = rng(seed);
  let d = '';
  let lights = '';
  for (let x = 380; x < 1540; ) {
    const w = 30 + next() * 56;
    const h = low + next() * (high - low);
    d += `M${n(x)} ${y}V${n(y - h)}h${n(w)}V${y}Z`;
    for (let i = 0; i < w / 13 - 1; i++)
      for (let j = 0; j < h / 17 - 1; j++)
        if (next() < 0.2) lights += rect(x + 6 + i * 13, y - h + 7 + j * 17, 4, 7, lit);
    x += w + next() * 14;
  }
  return path(d, fill) + lights;
}

function fir(x: number, y: number, h: number): string {
  let d = '';
  for (let i = 0; i < 4; i++) {
    const w = h * (0.12 + (i / 4) * 0.2);
    const yy = y - h + (h * (i + 1)) / 4;
    d += `M${n(x)} ${n(yy - h * 0.36)}L${n(x + w)} ${n(yy)}Q${n(x)} ${n(yy - h * 0.05)} ${n(x - w)} ${n(yy)}Z`;
  }
  return d;
}

function trees(air: Air): string {
  const next = rng(11);
  let shapes = '';
  let lights = '';
  for (let i = 0; i < 27; i++) {
    const x = 420 + i * 41 + next() * 20;
    const h = 76 + next() * 74;
    const y = 668 + next() * 26;
    if (air.leafy && i % 3 !== 0) {
      const r = h * 0.3;
      shapes += `M${n(x - 3)} ${n(y)}V${n(y - h * 0.5)}h6V${n(y)}ZM${n(x - r)} ${n(y - h * 0.62)}a${n(r)} ${n(r * 1.15)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r * 0.9)} 0 1 1 ${n(-2 * r)} 0Z`;
      lights += hatch(
        [x - r * 0.7, y - h * 0.6, x - r * 0.1, y - h * 0.86],
        [x - r * 0.1, y - h * 0.42, x + r * 0.6, y - h * 0.7],
        5,
        3,
        4,
        5,
        i + 1,
      );
    } else {
      shapes += fir(x, y, h);
      lights +=
        gouge(x - h * 0.13, y - h * 0.52, x + h * 0.02, y - h * 0.78, air.leafy ? 1.6 : 3.2, 2) +
        gouge(x - h * 0.22, y - h * 0.16, x - h * 0.02, y - h * 0.4, air.leafy ? 1.8 : 3.6, 3);
    }
  }
  return path(shapes, air.tree) + path(lights, air.treeLight);
}

function city(air: Air): string {
  const tower = 'M930 560V402h14V348h12V300h9V262h5l4-74 4 74h5v38h9v48h12v54h14v158Z';
  const clockTower = 'M780 600V470h-8v-14h8v-40l22-44 22 44v40h8v14h-8v130Z';
  const windows = Array.from({ length: 9 }, (_, i) =>
    rect(947 + (i % 3) * 20, 432 + Math.floor(i / 3) * 40, 6, 11, air.lit),
  ).join('');
  return (
    g(blocks(575, 5, air.far, air.lit, 50, 150), 'opacity=".95"') +
    g(
      path(tower, air.near) +
        path(hatch([941, 420, 941, 552], [1007, 420, 1007, 552], 6, 1.4, 0, 0, 1), air.far) +
        windows,
      'filter="url(#c1)"',
    ) +
    g(blocks(600, 21, air.near, air.lit, 40, 110), 'filter="url(#c1)"') +
    g(
      path(clockTower, air.near) +
        path(clockTower, '#0a0f1e', 'opacity=".3"') +
        `<circle cx="802" cy="440" r="13" fill="${air.lit}"/>`,
      'filter="url(#c1)"',
    )
  );
}

function harbour(air: Air): string {
  const next = rng(8);
  let glints = '';
  for (let i = 0; i < 90; i++) {
    const y = 500 + next() * 200;
    const x = 400 + next() * 1120;
    const w = 14 + ((y - 490) / 200) * 60;
    glints += gouge(x, y, x + w, y + 1, 1 + (y - 490) / 90);
  }
  const crane = (x: number, s: number) =>
    `M${x} 506l${8 * s}-${96 * s}h${6 * s}l${8 * s} ${96 * s}ZM${x - 60 * s} ${506 - 92 * s}l${130 * s}-${16 * s}v${6 * s}l-${130 * s} ${18 * s}ZM${x - 54 * s} ${506 - 86 * s}h2v${34 * s}h-2Z`;
  const ship =
    'M820 512H1150L1120 556H856ZM900 512V478H1010V512ZM920 478V452H980V478ZM944 452V420H964V452ZM1040 512L1044 450L1048 512Z';
  return (
    g(blocks(506, 5, air.far, air.lit, 20, 66), 'opacity=".8"') +
    g(path(crane(520, 1.1) + crane(620, 0.9) + crane(1340, 1.2) + crane(1440, 1), air.near), 'filter="url(#c1)"') +
    rect(380, 500, 1160, 240, 'url(#sea)') +
    path(glints, air.sky[3], 'opacity=".55"') +
    g(
      path(ship, air.near) + path('M826 520H1146L1141 528H831Z', '#c4423b') + rect(906, 486, 98, 8, air.lit),
      'filter="url(#c1)"',
    )
  );
}

export function outlookSvg(kind: Room['outlook'], season: SeasonName): string {
  const air = AIR[season];
  const [glow, disc, sx, sy] = air.sun;
  const sky = air.sky.map((c, i) => `${[0, 0.4, 0.68, 0.86, 1][i] ?? 1} ${c}`);
  const defs =
    lin('sky', 0, 0, 0, kind === 'city' ? 640 : 520, ...sky) +
    lin('sea', 0, 500, 0, 720, `0 ${air.sky[2]}`, `.4 ${air.near}`, `1 ${air.sky[0]}`) +
    rad('sun', sx, sy, 210, `0 ${glow} .8`, `.16 ${glow} .36`, `1 ${glow} 0`) +
    rad('lamp', 0, 0, 60, '0 #ffd98a .95', '.25 #ffb95a .4', '1 #ff9a3a 0') +
    cutFilter('c1', { wobble: 2, shadow: 0.25, dy: -2, blur: 6, speck: 0.15 });
  const lamps = [
    [792, 640, 1],
    [884, 630, 0.75],
    [1030, 632, 0.8],
    [1136, 646, 1.1],
  ]
    .map(
      ([x, y, s]) =>
        `<g transform="translate(${x} ${y}) scale(${s})"><circle r="60" fill="url(#lamp)"/>${rect(-1.5, 0, 3, 40, '#16233c')}<circle r="4.5" fill="#fff1c4"/></g>`,
    )
    .join('');
  const land =
    kind === 'city'
      ? city(air) +
        path('M380 612Q780 586 960 606T1540 598V760H380Z', air.ground[0]) +
        path('M380 640Q790 612 990 634T1540 624V760H380Z', air.ground[1]) +
        lamps +
        path('M380 664Q800 646 1010 664T1540 656V760H380Z', air.ground[2]) +
        g(trees(air), 'filter="url(#c1)"')
      : harbour(air);
  return svg(
    OUTLOOK,
    rect(380, -90, 1160, 830, 'url(#sky)') +
      `<circle cx="${sx}" cy="${sy}" r="210" fill="url(#sun)"/><circle cx="${sx}" cy="${sy}" r="33" fill="${disc}"/>` +
      land,
    defs,
  );
}
