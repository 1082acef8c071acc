/** The room once everyone has gone: window, door, table, two chairs; and the things that say how it ended. */

import { type Box, cutFilter, g, gouge, hatch, lin, line, P, path, rad, rect, svg } from './kit';

export const ROOM_BOX: Box = { x: 0, y: 0, w: 1920, h: 1080 };
/** Laid over the closed door. */
export const OPEN_DOOR_BOX: Box = { x: 700, y: 180, w: 420, h: 680 };
/** Things on the table stand on y = 0. */
export const TELEPHONE_BOX: Box = { x: -110, y: -120, w: 230, h: 140 };
export const CANDLE_BOX: Box = { x: -40, y: -190, w: 80, h: 200 };
export const PAPERS_BOX: Box = { x: -110, y: -44, w: 220, h: 60 };
/** Height of the table's top in the room. */
export const TABLE_Y = 812;

function windowAndCurtains(): string {
  return (
    rect(208, 130, 324, 560, '#0c2226') +
    rect(226, 148, 288, 524, 'url(#day)') +
    path('M226 560Q300 520 380 548T514 530V672H226Z', '#2b3f5f') +
    path('M226 610Q340 580 514 606V672H226Z', '#1b2c48') +
    line('M370 148V672M226 300H514M226 470H514', '#e9d8b8', 9) +
    path('M150 96H300C290 300 270 470 176 640L150 650Z', P.wine700) +
    path('M590 96H440C450 300 470 470 564 640L590 650Z', P.wine700) +
    path(hatch([170, 110, 168, 630], [280, 110, 240, 500], 6, 4, 8, 6, 2), P.wine500) +
    path(hatch([570, 110, 572, 630], [460, 110, 500, 500], 6, 4, -8, 6, 4), P.wine500) +
    path('M168 560q40 18 78 -10l6 20q-44 32 -86 12ZM572 560q-40 18 -78 -10l-6 20q44 32 86 12Z', P.gold500) +
    rect(130, 80, 480, 26, P.gold700) +
    rect(130, 80, 480, 8, P.gold300)
  );
}

function door(): string {
  const panel = (x: number, y: number, h: number) =>
    rect(x, y, 104, h, '#4a2618') +
    path(`M${x} ${y}h104l-10 10h-84v${h - 20}l-10 10Z`, '#2c150d') +
    rect(x + 14, y + 14, 76, h - 28, '#5c301c');
  const leaf = (x: number) => rect(x, 210, 140, 590, '#66321b') + panel(x + 18, 236, 230) + panel(x + 18, 500, 270);
  return (
    rect(724, 176, 332, 624, P.gold700) +
    rect(736, 188, 308, 612, '#1a0c08') +
    leaf(748) +
    leaf(892) +
    `<circle cx="876" cy="506" r="9" fill="${P.gold300}"/><circle cx="904" cy="506" r="9" fill="${P.gold300}"/>` +
    path('M714 176L890 128L1066 176Z', P.gold700) +
    path('M740 172L890 138L1040 172Z', P.gold900)
  );
}

function chair(x: number, flip: boolean): string {
  return g(
    path('M-70 250V40C-70 -20 -40 -50 0 -50S70 -20 70 40V250Z', P.gold700) +
      path('M-54 240V44C-54 0 -32 -30 0 -30S54 0 54 44V240Z', P.wine700) +
      path(hatch([-40, 230, -40, 30], [40, 230, 40, 30], 5, 3, 2, 4, 3), P.wine500) +
      path('M-84 236H84V268H-84Z', P.gold700),
    `transform="translate(${x} 560) scale(${flip ? -1 : 1} 1)"`,
  );
}

/** The empty room, its door shut and nothing on the table. */
export function endingRoom(): string {
  const defs =
    lin('wall', 0, 0, 0, 820, '0 #0f3236', '.7 #15454a', '1 #0f3236') +
    lin('day', 0, 148, 0, 672, '0 #33466f', '.55 #9a7f92', '1 #f0c292') +
    lin('floor', 0, 790, 0, 1080, '0 #3a1a12', '1 #12080a') +
    lin('top', 0, TABLE_Y - 30, 0, 1080, '0 #8a4a26', '.16 #5a2a18', '1 #150a0a') +
    lin('beam', 300, 200, 900, 900, '0 #ffdcae .3', '1 #ffdcae 0') +
    rad('vg', 614, 560, 1150, '.4 #03050c 0', '1 #03050c .8') +
    cutFilter('f', { wobble: 2.4, shadow: 0.5, dy: 6, blur: 10, speck: 0.22 }) +
    cutFilter('t', { wobble: 2, shadow: 0.7, dy: -6, blur: 14, speck: 0.2 });
  const wainscot =
    rect(0, 690, 1920, 12, P.gold700) +
    [660, 1110, 1320, 1530, 1740].map((x) => line(`M${x} 190h130v440h-130Z`, P.gold700, 4)).join('') +
    path(hatch([0, 20, 0, 680], [1920, 20, 1920, 680], 46, 2, 0, 12, 6), '#0a2226', 'opacity=".3"');
  const table =
    path(`M-40 ${TABLE_Y + 26}L90 ${TABLE_Y - 30}H1140L1260 ${TABLE_Y + 26}L1340 1100H-140Z`, 'url(#top)') +
    path(hatch([60, 850, 400, 842], [900, 1060, 1200, 1040], 12, 2.4, 4, 30, 3), '#2a120c', 'opacity=".5"') +
    path(gouge(120, TABLE_Y - 24, 1100, TABLE_Y - 22, 3), '#e0935a', 'opacity=".7"');
  return svg(
    ROOM_BOX,
    rect(0, 0, 1920, 820, 'url(#wall)') +
      wainscot +
      rect(0, 0, 1920, 40, '#0a2226') +
      rect(0, 40, 1920, 10, P.gold700) +
      rect(0, 790, 1920, 290, 'url(#floor)') +
      g(windowAndCurtains(), 'filter="url(#f)"') +
      g(door(), 'filter="url(#f)"') +
      path('M226 160L514 160L1120 1080H500Z', 'url(#beam)') +
      g(chair(330, false) + chair(690, true), 'filter="url(#f)"') +
      g(table, 'filter="url(#t)"') +
      rect(0, 0, 1920, 1080, 'url(#vg)'),
    defs,
  );
}

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
          ? g(receiver, 'transform="translate(34 66) rotate(14) scale(.9)"') +
            line('M-70 -6c-30 6 -20 -24 -36 -18', '#1b2233', 5)
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
