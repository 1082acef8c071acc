/** Chair and table of a room. */

import { type Box, cutFilter, g, gouge, lin, line, n, path, rad, rect, rng, svg } from '../kit';
import type { Room } from './room';

export const CHAIR: Box = { x: 40, y: -10, w: 440, h: 780 };
export const TABLE: Box = { x: -160, y: 730, w: 2240, h: 450 };

export function chairSvg(room: Room): string {
  const [light, dark, frame] = room.chair;
  const [t0, , t2, t3] = room.trim;
  const defs =
    cutFilter('q', { wobble: 2, shadow: 0.6, dy: 6, blur: 12, speck: 0.2 }) +
    lin('uph', 60, 60, 460, 700, `0 ${light}`, `.6 ${light}`, `1 ${dark}`);
  const outer = 'M70 760V190C70 120 130 96 180 92C206 40 314 40 340 92C390 96 450 120 450 190V760Z';
  const inner = 'M106 760V206C106 150 156 134 200 132C222 92 298 92 320 132C364 134 414 150 414 206V760Z';
  let tufts = '';
  for (let r = 0; r < 5; r++)
    for (let c = 0; c < 4; c++) {
      const x = 150 + c * 73 + (r % 2 ? 36 : 0);
      const y = 210 + r * 86;
      if (x < 400)
        tufts +=
          path(gouge(x - 34, y - 40, x, y, 2.4) + gouge(x + 34, y - 40, x, y, 2.4), dark, 'opacity=".8"') +
          `<circle cx="${x}" cy="${y}" r="5" fill="${t2}"/>`;
    }
  const crest =
    path('M260 30c18 12 20 34 0 52c-20-18-18-40 0-52Z', t2) +
    path('M226 66c-30-18-40 4-28 20M294 66c30-18 40 4 28 20', t2) +
    path('M260 40c9 8 9 22 0 32c-9-10-9-24 0-32Z', '#ffedbb');
  return svg(
    CHAIR,
    g(
      path(outer, frame) +
        line(outer, t3, 3) +
        line('M84 760V196C84 136 136 112 186 108', t0, 3, 'opacity=".6"') +
        path(inner, 'url(#uph)') +
        tufts +
        line(inner, t2, 5) +
        crest,
      'filter="url(#q)"',
    ),
    defs,
  );
}

/** Rows get taller and wider towards us. */
function pattern(room: Room): string {
  let d = '';
  const rows = (yc: number, h: number, step: number, draw: (x: number, y: number, h: number, s: number) => string) => {
    for (let x = 960 - Math.ceil(1300 / step) * step; x < 2300; x += step) d += draw(x, yc, h, step);
  };
  const tooth = (x: number, y: number, h: number, s: number) =>
    `M${n(x)} ${n(y - h)}L${n(x + s * 0.4)} ${n(y + h)}H${n(x - s * 0.4)}Z`;
  const rhomb = (x: number, y: number, h: number, s: number) =>
    [0.46, 0.28, 0.14]
      .map((k, i) => {
        const hh = h * (i === 0 ? 1 : i === 1 ? 0.62 : 0.3);
        return `M${n(x)} ${n(y - hh)}L${n(x + s * k)} ${y}L${n(x)} ${n(y + hh)}L${n(x - s * k)} ${y}Z`;
      })
      .join('');
  const wave = (x: number, y: number, h: number, s: number) =>
    `M${n(x - s / 2)} ${y}Q${n(x - s / 4)} ${n(y - h)} ${n(x)} ${y}T${n(x + s / 2)} ${y}V${n(y + 5)}Q${n(x + s / 4)} ${n(y + h + 5)} ${n(x)} ${n(y + 5)}T${n(x - s / 2)} ${n(y + 5)}Z`;
  if (room.runner === 'diamonds') {
    rows(862, 5, 26, tooth);
    rows(918, 30, 96, rhomb);
    rows(980, 6, 34, tooth);
  } else if (room.runner === 'waves') {
    rows(880, 10, 70, wave);
    rows(918, 14, 90, wave);
    rows(962, 18, 112, wave);
  } else {
    rows(868, 3, 40, wave);
    rows(972, 4, 52, wave);
  }
  return d;
}

export function tableSvg(room: Room): string {
  const next = rng(77);
  const [, , , w3] = room.wall;
  const wood =
    room.bays === 'books' ? ['#6b4a30', '#3f2a1c', '#241710', '#0e0906'] : ['#8a4a26', '#5a2a18', '#34160f', '#120708'];
  const [c0, c1, c2] = room.cloth;
  const defs =
    lin('tt', 0, 762, 0, 1120, `0 ${wood[0]}`, `.12 ${wood[1]}`, `.5 ${wood[2]}`, `1 ${wood[3]}`) +
    rad('pool', 960, 800, 900, '0 #ffcf7a .62', '.3 #ffb150 .28', '.7 #ff9a3a .04', '1 #000 0') +
    lin('refl', 0, 766, 0, 1010, '0 #b9d9e6 .34', '.5 #7fb0cc .12', '1 #7fb0cc 0') +
    lin('cloth', 0, 842, 0, 1000, `0 ${c0}`, `1 ${c1}`) +
    lin('ends', 0, 0, 1920, 0, '0 #05070f .75', '.25 #05070f .1', '.5 #fff 0', '.75 #05070f .1', '1 #05070f .75') +
    lin('fade', 0, 960, 0, 1180, '0 #05070f 0', '1 #05070f .9') +
    cutFilter('tb', { wobble: 2, freq: 0.02, shadow: 0.7, dy: -5, blur: 14, speck: 0.22 }) +
    cutFilter('tc', { wobble: 2, shadow: 0.4, dy: 4, blur: 6, speck: 0.22 });
  let grain = '';
  for (let i = 0; i < 130; i++) {
    const v = next();
    const y = 776 + v * Math.sqrt(v) * 380;
    const x = -160 + next() * 2150;
    grain += gouge(x, y, x + 90 + next() * 320, y + (next() - 0.5) * 3, 0.8 + ((y - 766) / 400) * 2.2);
  }
  return svg(
    TABLE,
    g(rect(-400, 766, 2720, 440, 'url(#tt)'), 'filter="url(#tb)"') +
      path(grain, w3 === '#575a60' ? '#9a7450' : '#c27a3d', 'opacity=".16"') +
      path('M720 766H1200L1290 1010H630Z', 'url(#refl)') +
      rect(-280, 766, 2480, 480, 'url(#pool)') +
      line('M-280 767H2200', '#ffdf9a', 3, 'opacity=".8"') +
      g(
        path('M-280 846H2240V1000H-280Z', 'url(#cloth)') +
          path(pattern(room), c2, 'fill-rule="evenodd"') +
          rect(-280, 853, 2520, 3, c2) +
          rect(-280, 992, 2520, 4, c2),
        'filter="url(#tc)"',
      ) +
      rect(-280, 842, 2520, 164, 'url(#pool)', 'opacity=".5"') +
      rect(-280, 766, 2520, 440, 'url(#ends)') +
      rect(-280, 960, 2520, 240, 'url(#fade)'),
    defs,
  );
}
