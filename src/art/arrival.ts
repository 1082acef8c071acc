/** The way in: sky and fields of the season, a road to a palace with its gates; aeroplane and cars as pieces that move. */

import { type Box, cutFilter, g, gouge, hatch, lin, line, n, P, path, rad, rect, rng, svg } from './kit';

export type ArrivalSeason = 'winter' | 'spring' | 'summer' | 'autumn';
export const ARRIVAL_BOX: Box = { x: 0, y: 0, w: 1920, h: 1080 };
/** Nose to the left, its middle at the origin. */
export const JET_BOX: Box = { x: -190, y: -80, w: 380, h: 160 };
/** Seen from the side, standing on y = 0, heading right. */
export const CAR_BOX: Box = { x: -76, y: -64, w: 152, h: 74 };
/** One leaf of the palace gate, hung at its left edge, standing on y = 0. */
export const PALACE_LEAF_BOX: Box = { x: -4, y: -150, w: 66, h: 156 };
/** Middle and foot of the palace gateway. */
export const PALACE_GATE = { x: 790, y: 800, half: 58 } as const;

interface Palette {
  readonly sky: readonly [string, string, string];
  readonly sun: string;
  readonly far: string;
  readonly mid: string;
  readonly near: readonly [string, string];
  readonly crown: string;
}
const SEASONS: Readonly<Record<ArrivalSeason, Palette>> = {
  winter: {
    sky: ['#27406b', '#7c9cbd', '#f0d9c0'],
    sun: '#ffe9c4',
    far: '#8fa6c0',
    mid: '#b9cad8',
    near: ['#e6eef2', '#9db3c8'],
    crown: '#5d7690',
  },
  spring: {
    sky: ['#2f5f86', '#8fbcc4', '#f6e3bd'],
    sun: '#fff1c9',
    far: '#6f9a8e',
    mid: '#86ad77',
    near: ['#9fbf6b', '#4f7d4a'],
    crown: '#e8c7cf',
  },
  summer: {
    sky: ['#1f5d8c', '#79b4c4', '#ffe2a6'],
    sun: '#fff0b8',
    far: '#4f8a7c',
    mid: '#7d9d4e',
    near: ['#e0bf5a', '#8c8a36'],
    crown: '#2f6b52',
  },
  autumn: {
    sky: ['#33415f', '#96808c', '#f2b277'],
    sun: '#ffd9a0',
    far: '#6d6a78',
    mid: '#8a6a4a',
    near: ['#a9713a', '#5a3a28'],
    crown: '#c4662b',
  },
};

function hills(c: Palette): string {
  return (
    path('M-20 640Q200 560 480 610T1000 590T1500 600T1940 570V760H-20Z', c.far) +
    path('M-20 700Q340 630 760 690T1400 670T1940 680V800H-20Z', c.mid)
  );
}

function trees(c: Palette, seed: number): string {
  const r = rng(seed);
  let out = '';
  for (let i = 0; i < 34; i++) {
    const x = r() * 1920;
    const y = 706 + r() * 30;
    const h = 46 + r() * 60;
    if (x > 560 && x < 1040) continue;
    out += rect(x - 3, y - h * 0.5, 6, h * 0.5, '#3a2a24');
    out += path(
      `M${n(x)} ${n(y - h)}C${n(x + h * 0.4)} ${n(y - h)} ${n(x + h * 0.36)} ${n(y - h * 0.3)} ${n(x)} ${n(y - h * 0.3)}C${n(x - h * 0.36)} ${n(y - h * 0.3)} ${n(x - h * 0.4)} ${n(y - h)} ${n(x)} ${n(y - h)}Z`,
      c.crown,
    );
  }
  return out;
}

function palace(snow: boolean): string {
  const roof = snow ? P.snow : '#3f6f6a';
  const bay = (x: number, y: number) =>
    path(`M${x} ${y}v-46a11 11 0 0 1 22 0v46Z`, '#ffd98a') +
    line(`M${x + 11} ${y - 56}v56M${x} ${y - 26}h22`, '#a98a52', 2.5);
  let bays = '';
  for (let i = 0; i < 5; i++) bays += bay(576 + i * 32, 690) + bay(856 + i * 32, 690);
  for (let i = 0; i < 3; i++) bays += bay(746 + i * 32, 676);
  const columns = [728, 768, 802, 842].map((x) => rect(x - 6, 590, 12, 120, '#f4e7cd')).join('');
  return (
    path('M556 610H1024V730H556Z', '#e9d8b8') +
    path('M556 610H720V730H556Z', '#d5c198') +
    path('M546 612L566 584H1014L1034 612Z', roof) +
    path('M708 586H862V730H708Z', '#f1e2c3') +
    path('M696 590L785 532L874 590Z', roof) +
    path('M712 588L785 544L858 588Z', '#e9d8b8') +
    columns +
    bays +
    rect(776, 486, 4, 52, '#3a2a24') +
    path('M780 488q24 -8 44 2v22q-22 -10 -44 -2Z', P.wine500)
  );
}

function avenue(c: Palette, snow: boolean): string {
  const { x, y, half } = PALACE_GATE;
  const road = snow ? '#7c8ba0' : '#7a6a5c';
  const fence = Array.from({ length: 90 }, (_, i) => -20 + i * 22)
    .filter((fx) => fx < x - half - 20 || fx > x + half + 20)
    .map((fx) => path(`M${fx} ${y - 2}v-74l3 -10l3 10v74Z`, '#1d2a33'))
    .join('');
  return (
    path('M-20 760Q480 730 960 752T1940 740V1080H-20Z', 'url(#near)') +
    path(
      `M${x - 30} 730H${x + 30}L${x + half} ${y}C${x + 90} 880 ${x - 180} 930 -20 950V1060C420 1060 ${x + 330} 1000 ${x + half + 40} ${y}Z`,
      road,
    ) +
    path(`M${x - half} ${y}L${x - 30} 730H${x + 30}L${x + half} ${y}Z`, road) +
    path(
      hatch([40, 980, 200, 976], [660, 900, 780, 860], 9, 3, -4, 14, 3),
      snow ? '#dfe8f4' : '#a8977f',
      'opacity=".5"',
    ) +
    path(hatch([0, 800, 260, 790], [1000, 800, 1400, 786], 10, 3, 3, 20, 5), c.near[1], 'opacity=".5"') +
    fence +
    rect(-20, y - 62, x - half, 5, '#1d2a33') +
    rect(x + half + 20, y - 62, 1100, 5, '#1d2a33') +
    [x - half - 26, x + half]
      .map(
        (px) =>
          `${rect(px, y - 120, 26, 124, '#e9d8b8') + rect(px - 4, y - 130, 34, 12, snow ? P.snow : '#cdbd97')}<circle cx="${px + 13}" cy="${y - 138}" r="10" fill="#ffd98a"/>`,
      )
      .join('')
  );
}

/** The whole landscape of a season; jet, cars and the leaves of the gate are left out. */
export function arrivalBack(season: ArrivalSeason): string {
  const c = SEASONS[season];
  const snow = season === 'winter';
  const defs =
    lin('sk', 0, 0, 0, 640, `0 ${c.sky[0]}`, `.6 ${c.sky[1]}`, `1 ${c.sky[2]}`) +
    rad('sun', 330, 470, 560, `0 ${c.sun} .95`, `.16 ${c.sun} .5`, `1 ${c.sun} 0`) +
    lin('near', 0, 740, 0, 1080, `0 ${c.near[0]}`, `1 ${c.near[1]}`) +
    rad('vg', 700, 560, 1250, '.5 #05070f 0', '1 #05070f .66') +
    cutFilter('f1', { wobble: 3, shadow: 0.3, dy: -3, blur: 8, speck: 0.2 }) +
    cutFilter('f2', { wobble: 1.8, shadow: 0.4, dy: 4, blur: 7, speck: 0.18 });
  const cloud = (x: number, y: number, w: number, fill: string) =>
    path(gouge(x, y, x + w, y + 8, 22, 12), fill, 'opacity=".75"');
  return svg(
    ARRIVAL_BOX,
    rect(0, 0, 1920, 760, 'url(#sk)') +
      '<circle cx="330" cy="470" r="560" fill="url(#sun)"/>' +
      `<circle cx="330" cy="470" r="52" fill="${c.sun}"/>` +
      g(
        cloud(80, 210, 420, '#f4e7d6') +
          cloud(560, 330, 520, '#fbead0') +
          cloud(980, 180, 560, '#e8e4e4') +
          cloud(1300, 380, 480, '#fbead0'),
        'filter="url(#f1)"',
      ) +
      g(hills(c), 'filter="url(#f1)"') +
      g(trees(c, 12), 'filter="url(#f2)"') +
      g(palace(snow), 'filter="url(#f2)"') +
      g(avenue(c, snow), 'filter="url(#f1)"') +
      rect(0, 0, 1920, 1080, 'url(#vg)'),
    defs,
  );
}

/** A small state aircraft, banking in. */
export function arrivalJet(): string {
  return svg(
    JET_BOX,
    g(
      path('M-20 8L70 62H100L52 4Z', '#cbb98f') +
        path(
          'M-176 10C-176 -8 -140 -20 -100 -20H120C150 -20 168 -12 172 -2C160 12 130 20 90 20H-110C-150 20 -176 22 -176 10Z',
          P.cream,
        ) +
        path(
          'M-176 10C-160 16 -140 14 -110 14H110C140 12 160 6 171 0C160 14 130 20 90 20H-110C-150 20 -176 22 -176 10Z',
          '#cbb98f',
        ) +
        path('M104 -18L140 -70H168L158 -12Z', P.nightMid) +
        path('M120 2L160 -20H184L166 4Z', P.cream) +
        path('M-40 12L30 70H62L34 10Z', '#e9d8b8') +
        path('M64 -26h50a8 12 0 0 1 0 22h-50a10 12 0 0 1 0 -22Z', '#a8b4bd') +
        path('M-162 -2C-154 -12 -144 -14 -130 -14V-4Z', P.night) +
        path('M-176 8H168V12H-172Z', P.wine500) +
        [0, 1, 2, 3, 4, 5, 6].map((i) => `<circle cx="${-104 + i * 24}" cy="-5" r="5" fill="${P.night}"/>`).join(''),
      'filter="url(#f)"',
    ),
    cutFilter('f', { wobble: 1.4, shadow: 0.4, dy: 6, blur: 7, speck: 0.14 }),
  );
}

/** A dark saloon with a pennant. */
export function arrivalCar(): string {
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="-8" r="13" fill="#0a0d16"/><circle cx="${x}" cy="-8" r="6" fill="#8d97a8"/>`;
  return svg(
    CAR_BOX,
    g(
      path('M-70 -8C-72 -26 -66 -32 -52 -34L-30 -56H18L42 -34C62 -32 70 -26 70 -8Z', '#141a2c') +
        path('M-26 -52H-4V-36H-42ZM2 -52H16L34 -36H2Z', '#7fa9bd') +
        path('M-70 -18H70V-14H-70Z', '#4a5675') +
        path('M62 -26h8v8h-10Z', '#fff3cf') +
        path('M-70 -26h7v8h-7Z', P.wine300) +
        rect(50, -58, 2, 26, '#c9b58c') +
        path('M50 -58h-18v12h18Z', P.wine500),
      'filter="url(#f)"',
    ) +
      wheel(-42) +
      wheel(42),
    cutFilter('f', { wobble: 1, shadow: 0.45, dy: 5, blur: 4, speck: 0.14 }),
  );
}

export function palaceLeaf(): string {
  const bars = [4, 16, 28, 40, 52].map((x) => path(`M${x} 0v-128l3 -12l3 12v128Z`, '#c98f33')).join('');
  return svg(
    PALACE_LEAF_BOX,
    g(
      `${bars + rect(0, -110, 58, 5, '#f0c567') + rect(0, -20, 58, 5, '#f0c567')}<circle cx="30" cy="-66" r="16" fill="none" stroke="#f0c567" stroke-width="4"/>`,
      'filter="url(#f)"',
    ),
    cutFilter('f', { wobble: 1, shadow: 0.3, dy: 3, blur: 3, speck: 0.14 }),
  );
}
