/** The things that say how it ended: they stand in the room of `ending-room.ts`, once everyone has gone. */

import { type Box, cutFilter, g, lin, line, P, path, rad, rect, svg } from './kit';

/** Laid over the closed door. */
export const OPEN_DOOR_BOX: Box = { x: 700, y: 180, w: 420, h: 680 };
/** Things on the table stand on y = 0. */
export const TELEPHONE_BOX: Box = { x: -190, y: -120, w: 400, h: 190 };
export const CANDLE_BOX: Box = { x: -40, y: -190, w: 80, h: 200 };
export const PAPERS_BOX: Box = { x: -110, y: -44, w: 220, h: 60 };
/** One leaf ajar, and the light of the corridor. */
export function endingOpenDoor(): string {
  return svg(
    OPEN_DOOR_BOX,
    rect(892, 210, 140, 572, 'url(#out)') +
      path('M892 210L952 236V780L892 786Z', '#3a1a12') +
      path('M902 262L944 276V470L902 474ZM902 510L944 512V740L902 752Z', '#5c301c') +
      path('M952 560L1032 540V782H952Z', '#ffedbb', 'opacity=".5"') +
      path('M940 790L1034 790L1120 852H860Z', '#ffd98a', 'opacity=".4"') +
      '<circle cx="985" cy="500" r="270" fill="url(#spill)"/>',
    lin('out', 0, 210, 0, 780, '0 #ffe6a8', '1 #f0a94a') + rad('spill', 985, 500, 270, '0 #ffdf95 .5', '1 #ffb95a 0'),
  );
}

/** A desk telephone; with `cut` the receiver lies aside and the cord ends in the air. */
export function endingTelephone(cut: boolean): string {
  const receiver = path(
    'M-72 -78C-72 -104 -40 -108 0 -108S72 -104 72 -78C72 -66 44 -64 40 -78C36 -90 -36 -90 -40 -78C-44 -64 -72 -66 -72 -78Z',
    '#1b2233',
  );
  return svg(
    TELEPHONE_BOX,
    g(
      path('M-70 0C-70 -40 -44 -62 -36 -74H36C44 -62 70 -40 70 0Z', P.wine500) +
        path('M-70 0C-70 -40 -44 -62 -36 -74H-14C-34 -50 -44 -30 -44 0Z', P.wine700) +
        `<circle cx="0" cy="-32" r="25" fill="${P.cream}"/><circle cx="0" cy="-32" r="10" fill="${P.wine700}"/>` +
        (cut
          ? path('M-46 -74h18v-14h-8v6h-10ZM46 -74h-18v-14h8v6h10Z', '#1b2233') +
            g(receiver, 'transform="translate(126 84) rotate(-16) scale(.86)"') +
            line('M186 2c22 30 -30 50 -64 44s-60 18 -96 10', '#1b2233', 5) +
            line('M-70 -8c-40 -6 -24 40 -62 36s-10 -34 -42 -22', '#1b2233', 5) +
            line('M-174 6l-10 -12M-174 6l-14 -2M-174 6l-12 9M26 56l-13 -7M26 56l-15 1M26 56l-12 9', P.gold500, 2.4)
          : receiver + line('M-70 -6c-30 10 -20 -30 -36 -10', '#1b2233', 5)),
      'filter="url(#f)"',
    ),
    cutFilter('f', { wobble: 1.2, shadow: 0.5, dy: 5, blur: 6, speck: 0.16 }),
  );
}

/** A candlestick; `lit` with a flame, otherwise burnt down. */
export function endingCandle(lit: boolean): string {
  const top = lit ? -140 : -84;
  return svg(
    CANDLE_BOX,
    g(
      path('M-30 0C-30 -10 -8 -12 -8 -24V-52H8V-24C8 -12 30 -10 30 0Z', P.gold500) +
        path('M-22 -52H22L16 -62H-16Z', P.gold300) +
        rect(-9, top, 18, -62 - top, P.cream) +
        path(`M-9 ${top}c-6 12 -4 20 -3 26l6 -10Z`, '#fff6dc') +
        line(`M0 ${top}v-8`, '#241a14', 2.5) +
        (lit
          ? path('M0 -186C12 -168 12 -152 0 -146C-12 -152 -12 -168 0 -186Z', P.gold300) +
            path('M0 -172C6 -162 6 -154 0 -150C-6 -154 -6 -162 0 -172Z', '#fffbe6')
          : line(`M0 ${top - 10}c-8 -14 10 -22 2 -38`, '#9cc3d6', 2, 'opacity=".5"')),
      'filter="url(#f)"',
    ),
    cutFilter('f', { wobble: 0.8, shadow: 0.4, dy: 4, blur: 5, speck: 0.12 }),
  );
}

/** Sheets nobody signed, and a capped pen. */
export function endingPapers(): string {
  const sheet = (a: number, fill: string) => path('M-80 -26L70 -32L92 4L-66 12Z', fill, `transform="rotate(${a})"`);
  return svg(
    PAPERS_BOX,
    g(
      sheet(5, '#cdbd97') +
        sheet(0, P.cream) +
        line('M-50 -16L56 -20M-46 -8L62 -12M-42 0L30 -3', '#8c7c5a', 2) +
        path('M20 2L86 -20L90 -14L24 8Z', '#1b2233') +
        path('M60 -12L66 -13L70 -7L64 -5Z', P.gold300),
      'filter="url(#f)"',
    ),
    cutFilter('f', { wobble: 1, shadow: 0.4, dy: 4, blur: 5, speck: 0.14 }),
  );
}
