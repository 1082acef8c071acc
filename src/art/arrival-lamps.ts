/** The lamps on the far side of the avenue. Their light lies in the land, the lamps themselves stand before the fence. */

import { line, n, P, path, rect } from './kit';

/** Definitions their light needs. */
export const LAMP_LIGHT =
  '<radialGradient id="lamp"><stop offset="0" stop-color="#ffe2a0" stop-opacity=".8"/><stop offset=".2" stop-color="#ffc766" stop-opacity=".34"/><stop offset="1" stop-color="#ffb24a" stop-opacity="0"/></radialGradient>' +
  '<radialGradient id="pool"><stop offset="0" stop-color="#ffe6b0" stop-opacity=".7"/><stop offset="1" stop-color="#ffc766" stop-opacity="0"/></radialGradient>';

const LAMPS = [
  [40, 944],
  [270, 932],
  [480, 914],
  [650, 886],
  [760, 852],
].map(([x = 0, y = 0]) => {
  const s = 0.34 + (0.86 * (y - 786)) / 230;
  return { x, y, s, top: y - 190 * s };
});

/** A pool on the ground and a glow around each head. */
export const lampLight = (): string =>
  LAMPS.map(
    ({ x, y, s, top }) =>
      `<ellipse cx="${x}" cy="${n(y + 6)}" rx="${n(120 * s)}" ry="${n(22 * s)}" fill="url(#pool)"/>` +
      `<circle cx="${x}" cy="${n(top - 12 * s)}" r="${n(120 * s)}" fill="url(#lamp)"/>`,
  ).join('');

export const lamps = (): string =>
  LAMPS.map(
    ({ x, y, s, top }) =>
      line(`M${x} ${y}V${n(top)}`, '#0d1620', n(6 * s)) +
      rect(x - 9 * s, y - 8 * s, 18 * s, 10 * s, '#0d1620') +
      path(`M${n(x - 11 * s)} ${n(top)}l${n(4 * s)} ${n(-26 * s)}h${n(14 * s)}l${n(4 * s)} ${n(26 * s)}Z`, P.gold100) +
      path(`M${n(x - 10 * s)} ${n(top - 26 * s)}l${n(10 * s)} ${n(-13 * s)}l${n(10 * s)} ${n(13 * s)}Z`, '#0d1620'),
  ).join('');
