/** The prison gate at night: wall, cell block and tower behind, two leaves that close. Plain, and seen from outside. */

import { type Box, cutFilter, g, gouge, hatch, lin, line, n, P, path, rad, rect, rng, svg } from './kit';

export type GateGround = 'snow' | 'bare';
export const GATE_BOX: Box = { x: 0, y: 0, w: 1920, h: 1080 };
/** One leaf, hung at its left edge, standing on y = 0. */
export const LEAF_BOX: Box = { x: -6, y: -330, w: 136, h: 336 };
/** The opening in the wall. */
export const GATEWAY = { x: 560, y: 500, w: 250, h: 330 } as const;
/** The cell block's windows: each stands for ten people held. */
export const CELLS = { columns: 25, rows: 5, x: 96, y: 226, stepX: 36, stepY: 38, w: 12, h: 15 } as const;

const GROUNDS: Readonly<Record<GateGround, readonly string[]>> = {
  snow: ['0 #6f86a8', '.3 #3f567f', '1 #16233f'],
  bare: ['0 #2c3a4d', '.3 #1c2838', '1 #0b111e'],
};

function bricks(): string {
  const r = rng(8);
  let d = '';
  for (let row = 0; row < 12; row++) {
    const y = 448 + row * 32;
    for (let x = (row % 2) * 38 - 40; x < 1940; x += 76) {
      if (r() < 0.4) d += `M${n(x)} ${y}h${n(60 + r() * 10)}v${n(22 + r() * 4)}h-${n(60 + r() * 8)}Z`;
    }
  }
  return d;
}

function wire(): string {
  let d = '';
  for (let x = -20; x < 1940; x += 46) d += `M${x} 424c-10-40 52-44 44-4c-4 20-30 18-30-2`;
  return d;
}

function block(): string {
  const { columns, rows, x, y, stepX, stepY, w, h } = CELLS;
  let panes = '';
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      panes += rect(x + column * stepX, y + row * stepY, w, h, '#0b1122');
  return (
    path('M60 190H1200V440H60Z', '#22304c') +
    path('M40 196L70 168H1190L1220 196Z', '#16203a') +
    path(hatch([70, 430, 70, 210], [1190, 430, 1190, 210], 28, 1.8, 1, 12, 3), '#0a1022', 'opacity=".35"') +
    panes +
    rect(1010, 110, 26, 70, '#16203a') +
    rect(320, 122, 20, 60, '#16203a')
  );
}

function tower(snow: boolean): string {
  return (
    path('M1010 450L1030 250H1130L1150 450Z', '#2b3a56') +
    path('M1010 450L1030 250H1060L1050 450Z', '#1d2942') +
    rect(1000, 168, 160, 90, '#33445f') +
    rect(1014, 186, 132, 46, 'url(#lit)') +
    line('M1058 186v46M1102 186v46', '#1d2942', 5) +
    path('M986 172L1080 116L1174 172Z', snow ? P.snow : '#46334a') +
    path('M986 172L1080 134L1174 172V180H986Z', '#46334a')
  );
}

/** Everything that never moves. */
export function gateBack(ground: GateGround): string {
  const snow = ground === 'snow';
  const { x, y, w, h } = GATEWAY;
  const defs =
    lin('sk', 0, 0, 0, 460, '0 #070b18', '.6 #13244a', '1 #2b4a72') +
    lin('wl', 0, 430, 0, 830, '0 #5d5a66', '.35 #454657', '1 #22273a') +
    lin('gr', 0, 800, 0, 1080, ...GROUNDS[ground]) +
    lin('lit', 0, 186, 0, 236, '0 #fff1c4', '1 #f0a94a') +
    lin('in', 0, y, 0, y + h, '0 #0a0d18', '1 #1b1a22') +
    rad('moon', 470, 96, 420, '0 #cfe0ea .5', '.2 #9cc3d6 .16', '1 #9cc3d6 0') +
    rad('lamp', x + w / 2, y - 30, 430, '0 #ffdf95 .75', '.2 #ffb95a .3', '1 #ff9a3a 0') +
    rad('pool', 0, 0, 420, '0 #ffc877 .42', '1 #ff9a3a 0') +
    rad('vg', 640, 600, 1200, '.42 #03050c 0', '1 #03050c .8') +
    cutFilter('f1', { wobble: 3, shadow: 0.4, dy: -3, blur: 9, speck: 0.2 }) +
    cutFilter('f2', { wobble: 2.2, shadow: 0.55, dy: -4, blur: 10, speck: 0.26 });
  const cap = rect(-20, 424, 1960, 16, snow ? P.snow : '#6b6874');
  const pillars = [x - 34, x + w]
    .map((px) => rect(px, y - 60, 34, h + 66, '#59525a') + rect(px - 6, y - 74, 46, 18, snow ? P.snow : '#746c72'))
    .join('');
  const lamp =
    path(`M${x + w / 2 - 5} ${y - 66}v26h-26l-10 18h82l-10-18h-26v-26Z`, '#1a2140') +
    path(`M${x + w / 2 - 32} ${y - 22}h64l-8 12h-48Z`, '#fff6dc');
  return svg(
    GATE_BOX,
    rect(0, 0, 1920, 480, 'url(#sk)') +
      '<circle cx="470" cy="96" r="420" fill="url(#moon)"/><circle cx="470" cy="96" r="40" fill="#e6eef0"/>' +
      g(
        path(
          gouge(60, 150, 520, 168, 14, 8) + gouge(640, 90, 1180, 110, 18, -10) + gouge(1300, 160, 1840, 150, 16, 12),
          '#2b4a72',
        ),
        'filter="url(#f1)" opacity=".7"',
      ) +
      g(block(), 'filter="url(#f1)"') +
      g(tower(snow), 'filter="url(#f1)"') +
      g(rect(-20, 430, 1960, 400, 'url(#wl)') + path(bricks(), '#15192b', 'opacity=".22"') + cap, 'filter="url(#f2)"') +
      line(wire(), '#1a2036', 3, 'opacity=".9"') +
      path('M-20 826Q600 812 1200 824T1940 820V1080H-20Z', 'url(#gr)') +
      rect(x, y, w, h, 'url(#in)') +
      path(`M${x} ${y + h}L${x + 60} ${y + 220}H${x + w - 60}L${x + w} ${y + h}Z`, '#3a3038') +
      g(rect(x - 34, y - 40, w + 68, 42, '#59525a') + pillars, 'filter="url(#f2)"') +
      path(`M${x} ${y + h}H${x + w}L${x + w + 60} 1080H${x - 420}L${x - 320} 960Z`, '#0d1426', 'opacity=".34"') +
      path(
        hatch([20, 900, 240, 890], [900, 1060, 1200, 1030], 14, 4, 4, 30, 7),
        snow ? '#dfe8f4' : '#5b6b84',
        'opacity=".16"',
      ) +
      `<circle cx="${x + w / 2}" cy="${y - 30}" r="430" fill="url(#lamp)"/>` +
      `<circle r="420" fill="url(#pool)" transform="translate(${x + w / 2 - 40} 880) scale(1 .3)"/>` +
      lamp +
      rect(0, 0, 1920, 1080, 'url(#vg)'),
    defs,
  );
}

/** A leaf of the gate: riveted sheet in a frame. */
export function gateLeaf(): string {
  const rivets = [0, 1, 2, 3, 4, 5, 6]
    .map(
      (i) =>
        `<circle cx="10" cy="${-316 + i * 50}" r="3.4" fill="#8d97a8"/><circle cx="114" cy="${-316 + i * 50}" r="3.4" fill="#8d97a8"/>`,
    )
    .join('');
  return svg(
    LEAF_BOX,
    g(
      rect(0, -330, 125, 330, 'url(#m)') +
        rect(0, -330, 125, 12, '#6b7688') +
        rect(0, -176, 125, 12, '#6b7688') +
        rect(0, -14, 125, 14, '#4a5467') +
        path(gouge(8, -22, 118, -166, 4) + gouge(8, -186, 118, -312, 4), '#6b7688') +
        rivets,
      'filter="url(#f)"',
    ),
    lin('m', 0, 0, 125, 0, '0 #3a4457', '.5 #536074', '1 #2b3446') +
      cutFilter('f', { wobble: 1.4, shadow: 0, speck: 0.3 }),
  );
}
