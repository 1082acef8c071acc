/** The wall of a room with its window left open, so that the weather behind it can move. */

import { type Box, cutFilter, g, gouge, hatch, lin, line, path, rad, rect, rng, svg } from '../kit';
import type { Room } from './room';
import { framesOf, holesOf, sillSnow } from './window';

export const WALL: Box = { x: -120, y: -90, w: 2160, h: 1000 };
export const SNOW: Box = { x: 420, y: 230, w: 1080, h: 490 };

const BAYS = [
  [-110, 120],
  [122, 376],
  [1422, 376],
  [1910, 120],
] as const;

function damaskPanel(room: Room, x: number, w: number): string {
  const [, w1, w2, w3] = room.wall;
  const [t0, t1, t2] = room.trim;
  const y = 110;
  const h = 510;
  const cham = (a: number, b: number, c: number, d: number, k: number) =>
    `M${a + k} ${b}H${a + c - k}q0 ${k} ${k} ${k}V${b + d - k}q${-k} 0 ${-k} ${k}H${a + k}q0 ${-k} ${-k} ${-k}V${b + k}q${k} 0 ${k} ${-k}Z`;
  const inner = cham(x + 26, y + 26, w - 52, h - 52, 26);
  return (
    rect(x, y, w, h, w1) +
    rect(x + 9, y + 9, w - 18, h - 18, w2) +
    line(`M${x + 9} ${y + 9}H${x + w - 9}V${y + h - 9}H${x + 9}Z`, t0, 7) +
    line(`M${x + 9} ${y + 9}H${x + w - 9}V${y + h - 9}H${x + 9}Z`, t2, 4) +
    path(inner, w3) +
    path(inner, 'url(#damask)') +
    line(inner, t1, 3)
  );
}

/** Shelves of books, each spine cut from its own paper. */
function bookcase(room: Room, x: number, w: number, seed: number): string {
  const next = rng(seed);
  const [t0, t1, t2] = room.trim;
  const spines = ['#6d2a2a', '#2f4a44', '#7d6236', '#33405a', '#54384a', '#8a8270', '#3d3d3a'];
  let body = rect(x, 96, w, 760, t0) + line(`M${x + 4} 856V100H${x + w - 4}V856`, t1, 8);
  for (let y = 210; y <= 840; y += 126) {
    let at = x + 14;
    while (at < x + w - 20) {
      const bw = Math.min(12 + next() * 20, x + w - 12 - at);
      const bh = 74 + next() * 34;
      if (next() < 0.08) {
        at += 18;
        continue;
      }
      const fill = spines[Math.floor(next() * spines.length)] ?? '#6d2a2a';
      body +=
        rect(at, y - bh, bw, bh, fill) +
        rect(at, y - bh, 2.4, bh, '#000', 'opacity=".35"') +
        rect(at + 2, y - bh + 12, bw - 4, 3, t2, 'opacity=".8"') +
        rect(at + 2, y - 18, bw - 4, 3, t2, 'opacity=".6"');
      at += bw + 1;
    }
    body += rect(x + 6, y, w - 12, 13, t1) + rect(x + 6, y, w - 12, 3, t2);
  }
  return body;
}

/** Tongue-and-groove boards with a rail and, in the wide bays, a framed chart. */
function planking(room: Room, x: number, w: number): string {
  const [w0, w1, w2, w3] = room.wall;
  let body = rect(x - 20, 80, w + 40, 790, w2);
  for (let at = x - 20; at < x + w + 20; at += 44)
    body +=
      rect(at, 80, 3, 790, w0) +
      rect(at + 3, 80, 2, 790, w3, 'opacity=".5"') +
      path(hatch([at + 14, 120, at + 14, 400], [at + 34, 300, at + 32, 700], 3, 1.4, 2, 10, at), w1, 'opacity=".7"');
  return body;
}

function column(room: Room, x: number): string {
  const [w0, w1, w2, , w4] = room.wall;
  const [, t1, t2, t3] = room.trim;
  let flutes = '';
  for (let i = 0; i < 4; i++)
    flutes +=
      rect(x - 25 + i * 14, 150, 7, 470, w1, 'rx="3.5"') + rect(x - 20 + i * 14, 154, 1.6, 462, w4, 'opacity=".4"');
  const leaf = (dx: number, h: number) => `M${x + dx} 138q-11 ${-h * 0.5} 0 ${-h}q11 ${h * 0.5} 0 ${h}Z`;
  return (
    rect(x - 40, 80, 80, 620, w2) +
    rect(x - 40, 80, 5, 620, w4, 'opacity=".25"') +
    rect(x + 32, 80, 8, 620, w0, 'opacity=".6"') +
    flutes +
    path(`M${x - 48} 84h96l-10 58h-76Z`, t1) +
    path(leaf(-26, 46) + leaf(0, 52) + leaf(26, 46), t2) +
    path(leaf(-13, 30) + leaf(13, 30), t3) +
    rect(x - 52, 74, 104, 13, t2) +
    rect(x - 46, 626, 92, 12, t2) +
    rect(x - 50, 638, 100, 62, w1)
  );
}

function sconce(room: Room, x: number, y: number): string {
  const [, t1, t2, t3] = room.trim;
  return (
    path(`M${x} ${y + 46}c-16-8-18-30-10-44c-14-8-10-30 10-40c20 10 24 32 10 40c8 14 6 36-10 44Z`, t1) +
    path(`M${x} ${y + 36}c-9-8-10-22-5-34c-6-8-4-20 5-28c9 8 11 20 5 28c5 12 4 26-5 34Z`, t2) +
    line(`M${x} ${y + 14}q-34 22-42-12M${x} ${y + 14}q34 22 42-12`, t3, 2.8) +
    [-42, 42]
      .map(
        (d) =>
          rect(x + d - 10, y + 2, 20, 6, t2) +
          rect(x + d - 5, y - 32, 10, 34, '#f4e7cd') +
          path(`M${x + d} ${y - 62}q12 18 0 30q-12-12 0-30Z`, '#fff3cf'),
      )
      .join('')
  );
}

function cornice(room: Room): string {
  const [w0, w1, , w3] = room.wall;
  const [, t1, t2, t3] = room.trim;
  let teeth = '';
  for (let x = -110; x < 2030; x += 34) teeth += rect(x, 36, 19, 20, w3) + rect(x, 36, 19, 3, t3, 'opacity=".5"');
  return (
    rect(-120, -90, 2160, 92, w0) +
    rect(-120, 2, 2160, 12, t1) +
    rect(-120, 2, 2160, 3, t3) +
    rect(-120, 14, 2160, 22, w1) +
    teeth +
    rect(-120, 56, 2160, 9, t2) +
    rect(-120, 65, 2160, 14, w0)
  );
}

function dado(room: Room): string {
  const [, w1] = room.wall;
  const [, t1, t2] = room.trim;
  return (
    BAYS.map(([x, w]) => rect(x, 706, w, 150, w1) + line(`M${x + 16} 722H${x + w - 16}V840H${x + 16}Z`, t1, 3)).join(
      '',
    ) +
    g(rect(-120, 650, 2160, 30, w1) + rect(-120, 648, 2160, 8, t2) + rect(-120, 678, 2160, 5, t1), 'mask="url(#hole)"')
  );
}

export function wallSvg(room: Room): string {
  const sprig =
    'M37 6c10 14 16 20 8 34c10-4 18 2 16 12c-10-2-14 4-16 14c-2 10-6 16-8 26c-2-10-6-16-8-26c-2-10-6-16-16-14c-2-10 6-16 16-12c-8-14-2-20 8-34Z';
  const defs =
    `<pattern id="damask" width="74" height="104" patternUnits="userSpaceOnUse"><path d="${sprig}" fill="${room.wall[4]}" opacity=".2"/></pattern>` +
    rad('wash', 960, 330, 1060, '0 #ffcf7a .34', '.34 #ffb55a .16', '.68 #0a0f1e .3', '1 #05070f .86') +
    lin('floor', 0, 560, 0, 900, '0 #05070f 0', '1 #05070f .8') +
    cutFilter('cw', { wobble: 2.4, freq: 0.02, shadow: 0.6, dy: 6, blur: 9, speck: 0.16 }) +
    cutFilter('cf', { wobble: 2, freq: 0.04, shadow: 0.55, dy: 4, blur: 5, speck: 0.2 }) +
    `<mask id="hole"><rect x="-200" y="-200" width="2400" height="1500" fill="#fff"/><path d="${holesOf(room)}" fill="#000"/></mask>`;
  const bays = BAYS.map(([x, w], i) =>
    room.bays === 'damask' ? damaskPanel(room, x, w) : room.bays === 'books' ? bookcase(room, x, w, 31 + i) : '',
  ).join('');
  const boards = room.bays === 'planks' ? g(planking(room, -110, 2140), 'mask="url(#hole)"') : '';
  const chartFrame =
    room.bays === 'planks'
      ? [150, 1570]
          .map(
            (x) =>
              rect(x, 470, 200, 150, room.trim[1]) +
              rect(x + 10, 480, 180, 130, '#e9d8b8') +
              path(`M${x + 10} 560q40-50 80-20t100-40V610H${x + 10}Z`, '#9cb8b4') +
              line(
                `M${x + 30} 500L${x + 150} 590M${x + 40} 595L${x + 180} 500`,
                '#93202c',
                1.6,
                'stroke-dasharray="5 5"',
              ) +
              path(gouge(x + 130, 500, x + 150, 540, 3, 3), '#3a1f14'),
          )
          .join('')
      : '';
  return svg(
    WALL,
    rect(-120, -90, 2160, 1000, room.wall[2], 'mask="url(#hole)"') +
      boards +
      g(bays, 'filter="url(#cw)"') +
      (room.bays === 'books' ? '' : g(dado(room), 'filter="url(#cw)"')) +
      (room.columns ? g([62, 556, 1364, 1858].map((x) => column(room, x)).join(''), 'filter="url(#cw)"') : '') +
      g(cornice(room), 'filter="url(#cw)"') +
      framesOf(room) +
      g(chartFrame + (room.sconces ? sconce(room, 310, 300) + sconce(room, 1610, 300) : ''), 'filter="url(#cf)"') +
      g(rect(-120, -90, 2160, 1000, 'url(#wash)') + rect(-120, 560, 2160, 350, 'url(#floor)'), 'mask="url(#hole)"'),
    defs,
  );
}

export function sillSnowSvg(room: Room): string {
  return svg(
    SNOW,
    g(sillSnow(room, rng(3)), 'filter="url(#s)"'),
    cutFilter('s', { wobble: 2, freq: 0.04, shadow: 0.4, dy: 3, blur: 4, speck: 0.14 }),
  );
}
