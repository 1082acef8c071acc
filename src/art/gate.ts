/** The prison gate at night, from the lane: gatehouse, wall, cell block, watch-tower, two leaves that close. Plain, and seen from outside. */

import { cellBlock, watchTower } from './gate-block';
import { type Box, cutFilter, g, gouge, hatch, lin, line, n, P, path, rad, rect, rng, svg } from './kit';

export type GateGround = 'snow' | 'bare';
export const GATE_BOX: Box = { x: 0, y: 0, w: 1920, h: 1080 };
/** One leaf, hung at its left edge, standing on y = 0. */
export const LEAF_BOX: Box = { x: -6, y: -330, w: 136, h: 336 };
/** The opening in the wall. */
export const GATEWAY = { x: 560, y: 500, w: 250, h: 330 } as const;
const GROUNDS: Readonly<Record<GateGround, readonly string[]>> = {
  snow: ['0 #8fa6c6', '.3 #5c769f', '1 #1f3056'],
  bare: ['0 #46566b', '.3 #2d3c50', '1 #121a2a'],
};
/** The gatehouse stands out of the wall; the wall comes towards us on its left and draws away on its right. */
const HOUSE = { x: 500, y: 372, w: 370, foot: 834 } as const;
const EYE = 424;
/** Foot of the wall at x: on the left it nears, on the right it goes off. */
const footAt = (x: number): number => (x < HOUSE.x ? 834 + (HOUSE.x - x) * 0.21 : 806 - (x - 870) * 0.085);

/** Courses of brick along the wall, drawn together towards the eye's height. */
function bricks(from: number, to: number, seed: number): string {
  const r = rng(seed);
  let d = '';
  for (let row = 0; row < 11; row++) {
    const [top, low] = [0.06 + row * 0.085, 0.06 + row * 0.085 + 0.056];
    for (let x = from + (row % 2) * 36; x < to; x += 74) {
      if (r() > 0.46) continue;
      const end = Math.min(to, x + 56 + r() * 12);
      const y = (at: number, k: number) => n(EYE + (footAt(at) - EYE) * k);
      d += `M${n(x)} ${y(x, top)}L${n(end)} ${y(end, top)}V${y(end, low)}L${n(x)} ${y(x, low)}Z`;
    }
  }
  return d;
}

/** Piers that carry the wall, broader the nearer. */
function piers(snow: boolean): string {
  return [-40, 130, 290, 410, 960, 1080, 1220, 1390, 1600]
    .map((x) => {
      const foot = footAt(x);
      const w = x < HOUSE.x ? 30 + (HOUSE.x - x) * 0.035 : 24;
      return (
        path(`M${x} 432H${x + w}V${n(footAt(x + w) + 8)}L${x} ${n(foot + 10)}Z`, '#5d5f74') +
        path(`M${x} 432h${n(w * 0.3)}V${n(foot + 8)}L${x} ${n(foot + 10)}Z`, '#3a3d54') +
        path(`M${x - 5} 434L${n(x + w / 2)} 418L${n(x + w + 5)} 434Z`, snow ? P.snow : '#7a7784')
      );
    })
    .join('');
}

/** Loops of wire on the coping, smaller where the wall goes off. */
function wire(): string {
  let d = '';
  for (let x = -20; x < 1940; x += 46) if (x < 470 || x > 870) d += `M${x} 420c-10-38 52-42 44-4c-4 20-30 18-30-2`;
  return d;
}

function gatehouse(snow: boolean): string {
  const { x, y, w, h } = GATEWAY;
  const { x: hx, y: hy, w: hw, foot } = HOUSE;
  const stones = hatch(
    [hx + 14, hy + 40, hx + 60, hy + 40],
    [hx + 14, foot - 20, hx + 60, foot - 20],
    12,
    1.8,
    0,
    8,
    5,
  );
  const more = hatch(
    [x + w + 10, hy + 40, hx + hw - 12, hy + 40],
    [x + w + 10, foot - 20, hx + hw - 12, foot - 20],
    12,
    1.8,
    0,
    8,
    9,
  );
  return (
    path(`M${hx + hw} ${hy + 20}l34 -14V${n(footAt(hx + hw + 34))}L${hx + hw} ${foot}Z`, '#2f3248') +
    rect(hx, hy, hw, foot - hy, 'url(#house)') +
    path(stones + more, '#2a2a3a', 'opacity=".5"') +
    path(`M${hx - 14} ${hy + 4}H${hx + hw + 40}V${hy - 20}H${hx - 14}Z`, '#6f6a74') +
    path(
      `M${hx - 18} ${hy - 18}C${hx + 80} ${hy - 34} ${hx + 280} ${hy - 32} ${hx + hw + 44} ${hy - 18}V${hy - 10}H${hx - 18}Z`,
      snow ? P.snow : '#8a8590',
    ) +
    path(`M${hx} ${hy + 18}h${hw}v10h-${hw}Z`, '#3a3a4c', 'opacity=".6"') +
    rect(x - 34, y - 40, 34, h + 44, '#837a80') +
    rect(x + w, y - 40, 34, h + 44, '#6c656e') +
    rect(x - 34, y - 40, w + 68, 42, '#8c8388') +
    path(hatch([x - 28, y - 10, x - 6, y - 10], [x - 28, y + h - 10, x - 6, y + h - 10], 9, 1.6, 0, 3, 2), '#4d4750')
  );
}

/** What one sees through the open gate: a yard with a far lamp. */
function yard(): string {
  const { x, y, w, h } = GATEWAY;
  return (
    rect(x, y, w, h, 'url(#in)') +
    path(`M${x + 62} ${y + 120}H${x + w - 62}V${y + 222}H${x + 62}Z`, '#232a42') +
    [0, 1, 2, 3].map((i) => rect(x + 76 + i * 28, y + 146, 12, 18, i === 2 ? '#f0b45a' : '#10172a')).join('') +
    path(`M${x} ${y + h}L${x + 62} ${y + 222}H${x + w - 62}L${x + w} ${y + h}Z`, '#5a5160') +
    path(
      hatch([x + 70, y + 236, x + 40, y + h - 6], [x + w - 70, y + 236, x + w - 40, y + h - 6], 6, 2.4, 0, 4, 4),
      '#7d7280',
      'opacity=".6"',
    )
  );
}

/** The lane: its kerb, the tracks of wheels, the light that falls out of the gate. */
function lane(snow: boolean): string {
  const { x, y, w, h } = GATEWAY;
  const mark = snow ? '#e6eef8' : '#7f93ad';
  const foot = y + h;
  return (
    path(`M-20 944L${HOUSE.x} 832L${HOUSE.x + HOUSE.w} 796L1940 700V1100H-20Z`, 'url(#gr)') +
    path(`M-20 950L${HOUSE.x} 836L${HOUSE.x} 848L-20 980Z`, '#0b1226', 'opacity=".4"') +
    path(`M${x - 8} ${foot}H${x + w + 8}L${x + w + 250} 1080H${x - 260}Z`, 'url(#beam)') +
    path(
      gouge(1250, 1076, x + w - 40, foot + 6, 9, 30) + gouge(1090, 1084, x + 70, foot + 6, 9, 34),
      '#0d1530',
      'opacity=".42"',
    ) +
    path(
      gouge(1262, 1080, x + w - 34, foot + 8, 3, 30) + gouge(1102, 1086, x + 76, foot + 8, 3, 34),
      mark,
      'opacity=".5"',
    ) +
    path(hatch([20, 1000, 200, 986], [900, 1066, 1180, 1036], 14, 4, 4, 30, 7), mark, 'opacity=".24"') +
    path(hatch([880, 836, 980, 828], [1240, 960, 1500, 930], 9, 3.4, 4, 26, 11), mark, 'opacity=".26"') +
    (snow
      ? path(
          'M-20 944Q160 892 300 880Q200 920 60 976L-20 1000ZM880 826Q1000 800 1180 792Q1040 822 900 838Z',
          '#c9d8e8',
          'opacity=".75"',
        )
      : '') +
    (snow
      ? ''
      : path(
          gouge(420, 950, 640, 956, 12, 3) + gouge(760, 1004, 980, 1000, 14, -3) + gouge(560, 1040, 720, 1042, 9, 2),
          '#f0b868',
          'opacity=".3"',
        ))
  );
}

/** Everything that never moves. */
export function gateBack(ground: GateGround): string {
  const snow = ground === 'snow';
  const { x, y, w, h } = GATEWAY;
  const defs =
    lin('sk', 0, 0, 0, 460, '0 #0b1430', '.6 #1c3768', '1 #44699a') +
    lin('wl', 0, 430, 0, 960, '0 #686a80', '.4 #4d5169', '1 #272d45') +
    lin('house', 0, HOUSE.y, 0, HOUSE.foot, '0 #5a5866', '.3 #837a7c', '1 #4b4652') +
    lin('gr', 0, 760, 0, 1080, ...GROUNDS[ground]) +
    lin('lit', 0, 136, 0, 190, '0 #fff1c4', '1 #f0a94a') +
    lin('in', 0, y, 0, y + h, '0 #131a30', '1 #3a3448') +
    lin('beam', 0, y + h, 0, 1080, '0 #ffd28a .62', '.5 #ffb95a .22', '1 #ff9a3a 0') +
    lin('look', 964, 206, 620, 900, '0 #e6f0ff .34', '.5 #cfe0ff .1', '1 #cfe0ff 0') +
    rad('moon', 300, 96, 420, '0 #cfe0ea .55', '.2 #9cc3d6 .2', '1 #9cc3d6 0') +
    rad('lamp', x + w / 2, y - 30, 460, '0 #ffdf95 .8', '.2 #ffb95a .34', '1 #ff9a3a 0') +
    rad('street', 0, 0, 260, '0 #ffd79a .6', '.2 #ffb95a .22', '1 #ff9a3a 0') +
    rad('vg', 640, 600, 1260, '.5 #03050c 0', '1 #03050c .7') +
    cutFilter('f1', { wobble: 3, shadow: 0.4, dy: -3, blur: 9, speck: 0.2 }) +
    cutFilter('f2', { wobble: 2.2, shadow: 0.55, dy: -2, blur: 10, speck: 0.24 });
  const wall = (from: number, to: number) =>
    path(`M${from} ${EYE}H${to}V${n(footAt(to))}L${from} ${n(footAt(from))}Z`, 'url(#wl)');
  const cap = (from: number, to: number) => rect(from, 414, to - from, 18, snow ? P.snow : '#7f7d8c');
  const lamp =
    path(`M${x + w / 2 - 5} ${y - 76}v30h-26l-10 18h82l-10-18h-26v-30Z`, '#1a2140') +
    path(`M${x + w / 2 - 32} ${y - 28}h64l-8 12h-48Z`, '#fff6dc');
  const street =
    line('M64 1010V640Q64 606 100 606H132', '#141d36', 9) +
    path('M118 600h46l8 14h-60Z', '#141d36') +
    path('M122 614h40l-6 9h-28Z', '#ffefc4') +
    '<circle r="260" fill="url(#street)" transform="translate(142 622)"/>' +
    '<ellipse cx="170" cy="1000" rx="230" ry="46" fill="#ffc877" opacity=".16"/>';
  return svg(
    GATE_BOX,
    rect(0, 0, 1920, 480, 'url(#sk)') +
      '<circle cx="300" cy="96" r="420" fill="url(#moon)"/><circle cx="300" cy="92" r="42" fill="#eef2ee"/>' +
      g(
        path(
          gouge(40, 140, 520, 152, 14, 8) + gouge(560, 84, 940, 100, 16, -10) + gouge(1240, 160, 1840, 150, 16, 12),
          '#3c5f92',
        ),
        'filter="url(#f1)" opacity=".8"',
      ) +
      g(cellBlock(), 'filter="url(#f1)"') +
      g(watchTower(snow), 'filter="url(#f1)"') +
      g(
        wall(-20, HOUSE.x) +
          wall(HOUSE.x + HOUSE.w, 1940) +
          path(bricks(-20, HOUSE.x - 10, 8) + bricks(910, 1930, 12), '#171b31', 'opacity=".3"') +
          piers(snow) +
          cap(-20, HOUSE.x) +
          cap(HOUSE.x + HOUSE.w, 1940),
        'filter="url(#f2)"',
      ) +
      line(wire(), '#1c2340', 3, 'opacity=".95"') +
      g(lane(snow), 'filter="url(#f1)"') +
      g(gatehouse(snow), 'filter="url(#f2)"') +
      yard() +
      path('M964 200L380 900Q600 1000 900 900L968 214Z', 'url(#look)') +
      `<circle cx="${x + w / 2}" cy="${y - 30}" r="460" fill="url(#lamp)"/>` +
      lamp +
      street +
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
