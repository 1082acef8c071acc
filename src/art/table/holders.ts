/** What holds the light on the table; the origin is its foot. Candles are drawn by the stage: they burn down. */

import { type Box, cutFilter, g, gouge, lin, line, P, path, rect, svg } from '../kit';
import type { Room } from '../rooms/room';

export const HOLDER: Box = { x: -160, y: -330, w: 320, h: 370 };
export const CANDLE: Box = { x: -10, y: -74, w: 20, h: 76 };
export const FLAME: Box = { x: -16, y: -56, w: 32, h: 60 };

function candelabra(): string {
  const arms = 'M0 -180C-20 -130-110 -130-110 -210M0 -180C20 -130 110 -130 110 -210';
  const cup = (x: number, y: number) => path(`M${x - 20} ${y}h40l-10 16h-20Z`, P.gold300);
  return (
    line(arms, P.gold900, 15) +
    line(arms, 'url(#au)', 10) +
    path(
      'M-7 -260H7V-190C20-170 14-150 7-140V-60C14-50 20-40 14-30C40-20 60-8 66 8H-66C-60-8-40-20-14-30C-20-40-14-50-7-60V-140C-14-150-20-170-7-190Z',
      'url(#au)',
    ) +
    path(gouge(-3, -250, -3, -40, 2), P.gold100) +
    cup(-110, -216) +
    cup(110, -216) +
    cup(0, -264)
  );
}

function lamp(): string {
  return (
    path('M-60 8C-60 -10 -30 -18 -12 -22V-120H12V-22C30 -18 60 -10 60 8Z', 'url(#au)') +
    path(gouge(-4, -116, -4, -24, 2), P.gold100) +
    path('M-118 -128C-110 -196 -50 -214 0 -214S110 -196 118 -128C70 -116 -70 -116 -118 -128Z', '#1f6b4c') +
    path('M-118 -128C-110 -196 -50 -214 0 -214C-50 -204 -84 -176 -92 -124Z', '#55b387', 'opacity=".7"') +
    path('M-118 -128C-70 -116 70 -116 118 -128L110 -118C70 -106 -70 -106 -110 -118Z', '#fff1c4') +
    rect(-5, -228, 10, 16, P.gold500)
  );
}

function storm(): string {
  return (
    path('M-62 8C-62 -8 -44 -14 -40 -22H40C44 -14 62 -8 62 8Z', 'url(#au)') +
    rect(-44, -40, 88, 20, P.gold700) +
    rect(-44, -40, 88, 5, P.gold300) +
    path('M-38 -40C-62 -100 -52 -160 -26 -188H26C52 -160 62 -100 38 -40Z', '#ffe2ac', 'opacity=".22"') +
    line('M-38 -40C-62 -100 -52 -160 -26 -188H26C52 -160 62 -100 38 -40', '#f7fdff', 3, 'opacity=".7"') +
    path(gouge(-44, -70, -30, -176, 4, -10), '#fff', 'opacity=".7"') +
    path('M-34 -188H34L20 -216H-20Z', P.gold500) +
    line('M-70 -36C-90 -150 -60 -250 0 -262C60 -250 90 -150 70 -36', P.gold700, 6) +
    rect(-26, -92, 52, 12, P.gold700, 'rx="4"')
  );
}

export function holderSvg(room: Room): string {
  const defs =
    cutFilter('ca', { wobble: 1.2, shadow: 0.5, dy: 6, blur: 8, speck: 0.14 }) +
    lin('au', -60, 0, 60, 0, `0 ${P.gold300}`, `.5 ${P.gold500}`, `1 ${P.gold700}`);
  const body = room.holder === 'candelabra' ? candelabra() : room.holder === 'lamp' ? lamp() : storm();
  return svg(
    HOLDER,
    `<ellipse cx="0" cy="14" rx="90" ry="18" fill="#04060c" opacity=".5"/>${g(body, 'filter="url(#ca)"')}`,
    defs,
  );
}

/** A whole candle standing on its foot; the stage shortens it. */
export function candleSvg(): string {
  return svg(
    CANDLE,
    rect(-8, -70, 16, 72, P.cream) +
      rect(2, -70, 6, 72, '#cfae78') +
      path('M-8 -66q-5 12 0 26l4-26Z', '#fff6de') +
      path(gouge(0, -74, 0, -66, 1.4), P.ink),
  );
}

export function flameSvg(): string {
  return svg(
    FLAME,
    path('M0 -52c18 26 13 48 0 54c-13-6-18-28 0-54Z', '#fffbe6') +
      path('M0 -30c9 14 6 28 0 30c-6-2-9-16 0-30Z', '#ffd36b'),
  );
}
