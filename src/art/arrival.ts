/** What moves when one arrives: aeroplane, cars, the leaves of the gate. The land is drawn by `arrival-land.ts`. */

import { type Box, cutFilter, g, P, path, rect, svg } from './kit';

/** Nose to the left, its middle at the origin. */
export const JET_BOX: Box = { x: -190, y: -80, w: 380, h: 160 };
/** Seen from the side, standing on y = 0, heading right. */
export const CAR_BOX: Box = { x: -76, y: -64, w: 152, h: 74 };
/** One leaf of a gate, hung at its left edge, standing on y = 0. */
export const LEAF_BOX: Box = { x: -4, y: -150, w: 66, h: 156 };
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

/** A leaf of the gate, from the drawing of its place. */
export function arrivalLeaf(drawing: string): string {
  return svg(
    LEAF_BOX,
    g(drawing, 'filter="url(#f)"'),
    cutFilter('f', { wobble: 1, shadow: 0.3, dy: 3, blur: 3, speck: 0.14 }),
  );
}
