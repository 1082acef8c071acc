/** Windows of a room: the holes in its wall, and their frames. */

import { g, line, n, P, path, rect } from '../kit';
import type { Room } from './room';

const CX = 960;
/** Clear opening, px in the world. */
export const OPENING = { l: 700, r: 1220, top: 120, spring: 300, bottom: 700 } as const;
const PORTS = [
  [960, 380, 190],
  [560, 380, 118],
  [1360, 380, 118],
] as const;

const arch = (l: number, r: number, spring: number, bottom: number): string =>
  `M${l} ${bottom}V${spring}A${(r - l) / 2} ${(r - l) / 2} 0 0 1 ${r} ${spring}V${bottom}Z`;
const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** The holes as one path. */
export function holesOf(room: Room): string {
  const { l, r, top, spring, bottom } = OPENING;
  if (room.window === 'arch') return arch(l, r, spring, bottom);
  if (room.window === 'square') return `M${l} ${top}H${r}V${bottom}H${l}Z`;
  return PORTS.map(([x, y, radius]) => circle(x, y, radius)).join('');
}

function portFrames(room: Room): string {
  const [t0, t1, t2, t3] = room.trim;
  return PORTS.map(([x, y, r]) => {
    let bolts = '';
    for (let i = 0; i < 12; i++) {
      const a = (i * Math.PI) / 6 + 0.2;
      bolts += `<circle cx="${n(x + Math.cos(a) * (r + 22))}" cy="${n(y + Math.sin(a) * (r + 22))}" r="6" fill="${t0}"/><circle cx="${n(x + Math.cos(a) * (r + 22) - 1.5)}" cy="${n(y + Math.sin(a) * (r + 22) - 1.5)}" r="3.4" fill="${t3}"/>`;
    }
    return (
      path(circle(x, y, r + 44) + circle(x, y, r), t1, 'fill-rule="evenodd"') +
      line(circle(x, y, r + 42), t2, 5) +
      line(circle(x, y, r + 5), t3, 5) +
      line(circle(x, y, r + 13), t0, 4, 'opacity=".7"') +
      bolts +
      rect(x + r + 30, y - 22, 34, 44, t1) +
      rect(x + r + 36, y - 16, 22, 32, t2)
    );
  }).join('');
}

/** Frames, bars and sill. */
export function framesOf(room: Room): string {
  if (room.window === 'ports') return g(portFrames(room), 'filter="url(#cf)"');
  const { l, r, top, spring, bottom } = OPENING;
  const [t0, t1, t2, t3] = room.trim;
  const cream = room.window === 'arch' ? P.cream : '#d9cdb4';
  const shade = '#b89f78';
  const upper = room.window === 'arch' ? spring : top;
  const mids = room.window === 'arch' ? [spring, 440, 572] : [260, 410, 560];
  let bars = '';
  for (const x of [l + 173, r - 173])
    bars += rect(x - 6, upper, 12, bottom - upper, cream) + rect(x + 2, upper, 4, bottom - upper, shade);
  for (const y of mids) bars += rect(l, y - 6, r - l, 12, cream) + rect(l, y + 2, r - l, 4, shade);
  let surround = '';
  if (room.window === 'arch') {
    bars += [0.2, 0.4, 0.6, 0.8]
      .map((t) => {
        const a = Math.PI * (1 - t);
        const at = (reach: number) => `${n(CX + Math.cos(a) * reach)} ${n(spring - Math.sin(a) * reach)}`;
        return line(`M${at(96)}L${at(262)}`, cream, 9);
      })
      .join('');
    bars += line(`M${CX - 96} ${spring}A96 96 0 0 1 ${CX + 96} ${spring}`, cream, 9);
    const out = (r - l) / 2 + 58;
    surround =
      path(
        `M${l - 58} ${bottom + 30}V${spring}A${out} ${out} 0 0 1 ${r + 58} ${spring}V${bottom + 30}Z${arch(l, r, spring, bottom)}`,
        room.wall[1],
        'fill-rule="evenodd"',
      ) +
      line(arch(l - 46, r + 46, spring, bottom + 30), t1, 5) +
      line(arch(l - 20, r + 20, spring, bottom + 30), t2, 7) +
      line(arch(l - 22, r + 22, spring, bottom + 30), '#ffedbb', 1.4, 'opacity=".7"') +
      path(`M${CX - 30} -6h60l-10 62h-40Z`, t2) +
      path(`M${CX - 18} 4h36l-6 42h-24Z`, t3);
  } else {
    surround =
      path(
        `M${l - 40} ${top - 40}H${r + 40}V${bottom + 20}H${l - 40}ZM${l} ${top}V${bottom}H${r}V${top}Z`,
        t0,
        'fill-rule="evenodd"',
      ) + line(`M${l - 30} ${bottom}V${top - 30}H${r + 30}V${bottom}`, t2, 5);
  }
  const sill =
    path(`M${l - 70} ${bottom - 2}H${r + 70}V${bottom + 26}H${l - 70}Z`, cream) +
    rect(l - 70, bottom + 18, r - l + 140, 10, '#a78d64');
  return (
    g(surround, 'filter="url(#cf)"') +
    g(
      `<clipPath id="wc"><path d="${holesOf(room)}"/></clipPath><g clip-path="url(#wc)">${bars}</g>${line(holesOf(room), cream, 16)}`,
      'filter="url(#cf)"',
    ) +
    g(sill, 'filter="url(#cf)"')
  );
}

/** Snow lying on bars and sill, px as the wall; a picture of its own, shown in winter. */
export function sillSnow(room: Room, next: () => number): string {
  const { l, r, spring, bottom } = OPENING;
  if (room.window === 'ports')
    return PORTS.map(([x, y, radius]) => {
      const d = radius * 0.86;
      return path(
        `M${n(x - d)} ${n(y + radius * 0.5)}Q${n(x - d * 0.4)} ${n(y + radius * 0.66)} ${x} ${n(y + radius * 0.7)}T${n(x + d)} ${n(y + radius * 0.5)}Q${n(x + d * 0.6)} ${n(y + radius)} ${x} ${n(y + radius)}T${n(x - d)} ${n(y + radius * 0.5)}Z`,
        P.snow,
      );
    }).join('');
  const rows = room.window === 'arch' ? [spring - 6, 434, 566, bottom - 8] : [254, 404, 554, bottom - 8];
  let d = '';
  for (const y of rows)
    for (const [a, b] of [
      [l + 8, l + 166],
      [l + 180, r - 180],
      [r - 166, r - 8],
    ] as const) {
      const h = 8 + next() * 9;
      const m = a + (b - a) * (0.3 + next() * 0.4);
      d += `M${a} ${y}Q${a + 10} ${n(y - h)} ${n(m)} ${n(y - h * 0.75)}T${b} ${y}Z`;
    }
  return path(d, P.snow);
}
