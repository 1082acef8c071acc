/** What moves on the map: things of trade, seen from above or from the side, heading right; and the weather. */

import { type Box, cutFilter, g, gouge, hatch, lin, line, n, P, path, rect, rng, svg } from './kit';

export const THING_BOX: Box = { x: -44, y: -34, w: 88, h: 68 };
export const FRONT_BOX: Box = { x: 0, y: 0, w: 1500, h: 1080 };
export const GUST_BOX: Box = { x: 0, y: 0, w: 310, h: 76 };

const cut = cutFilter('f', { wobble: 1.2, shadow: 0.75, dy: 5, blur: 4, speck: 0.14 });
const thing = (body: string) => svg(THING_BOX, g(body, 'filter="url(#f)"'), cut);

export function mapAeroplane(): string {
  return thing(
    path(
      'M34 0C34-4 26-5 20-5H4L-12-28H-19L-8-5H-22L-30-13H-34L-29 0L-34 13H-30L-22 5H-8L-19 28H-12L4 5H20C26 5 34 4 34 0Z',
      P.cream,
    ) +
      path('M34 0C34 4 26 5 20 5H4L-12 28H-19L-8 5H-22L-30 13H-34L-29 0Z', '#cbb98f') +
      path('M24-3L29 0L24 3Z', P.nightMid),
  );
}

/** The engine of a train, its middle on the rail. */
export function mapTrain(): string {
  return thing(
    path('M-26 9V-18H4L22-14L30 2V9Z', P.gold300) +
      path('M-26 9V-18h9V9Z', P.gold700) +
      path('M4-12h10l6 9H4Z', P.nightMid) +
      rect(-12, -12, 11, 9, P.nightMid) +
      path('M-26 1H29V5H-26Z', P.wine500) +
      rect(-28, 8, 58, 5, P.ink) +
      [-18, -5, 9, 22].map((x) => `<circle cx="${x}" cy="14" r="4.4" fill="${P.ink}"/>`).join(''),
  );
}

/** A wagon heaped with potash. */
export function mapWagon(): string {
  return thing(
    path('M-21-5C-17-18-8-22-1-21C10-20 17-14 21-5Z', '#f0c9b0') +
      path('M-21-5C-17-12-8-16-1-14C4-9 0-6 2-5Z', '#d99f86') +
      path('M-25 9L-22-6H22L25 9Z', P.teal300) +
      path('M-25 9L-22-6H-12V9Z', P.teal500) +
      path(gouge(-8, -4, -8, 8, 1.2) + gouge(2, -4, 2, 8, 1.2) + gouge(12, -4, 12, 8, 1.2), P.teal700) +
      rect(-29, 8, 58, 5, P.ink) +
      [-15, 15].map((x) => `<circle cx="${x}" cy="14" r="4.4" fill="${P.ink}"/>`).join(''),
  );
}

/** Post of a crossing. */
export function mapPost(): string {
  return thing(
    path('M-9 22V-12L0-20L9-12V22Z', '#d9d2c4') +
      path('M-9 22V-12L0-20V22Z', '#a89f8e') +
      rect(-9, -6, 18, 8, P.wine500) +
      rect(-9, 9, 18, 8, P.wine500) +
      rect(-14, 20, 28, 6, P.ink),
  );
}

/** Its boom, hinged at the origin, lying to the right. */
export function mapBoom(): string {
  return thing(
    rect(-6, -5, 50, 10, P.cream) +
      [2, 20, 38].map((x) => rect(x, -5, 8, 10, P.wine300)).join('') +
      `<circle r="6" fill="${P.ink}"/>`,
  );
}

/** A gust: gouges that bend at their end, blowing to the left. */
export function mapGust(): string {
  return svg(
    GUST_BOX,
    path(
      gouge(8, 14, 240, 20, 3.4, 6) +
        gouge(60, 32, 300, 36, 4, 8) +
        gouge(20, 52, 210, 50, 3, -5) +
        gouge(110, 66, 270, 64, 2.4, 4),
      P.snow,
    ) + line('M62 32C34 28 26 10 44 6C56 6 56 18 48 18', P.snow, 3.4),
  );
}

export function mapLorry(): string {
  return thing(
    path('M-34 8V-16H10V8Z', P.cream) +
      path(hatch([-28, -14, -28, 6], [4, -14, 4, 6], 5, 1.2, 0, 1, 2), '#b9a67c') +
      path('M12 8V-9H24L32 0V8Z', P.teal300) +
      path('M17-6h6l5 6H17Z', P.night) +
      [-24, -14, 22].map((x) => `<circle cx="${x}" cy="9" r="5" fill="${P.ink}"/>`).join(''),
  );
}

export function mapShip(): string {
  return thing(
    path('M-36 2H38L28 16H-28Z', P.wine300) +
      path('M-36 2H38L35 6H-34Z', P.cream) +
      rect(-32, -14, 12, 16, P.cream) +
      rect(-28, -24, 5, 10, P.gold500) +
      [-15, -2, 11].map((x, i) => rect(x, -8, 11, 10, [P.gold300, P.teal300, P.gold500][i] ?? P.gold300)).join('') +
      path(gouge(-40, 20, 40, 20, 2), P.frost),
  );
}

/** One bank of cloud: bellies of cut paper along a wavering edge, each lit from the open side. */
function bank(x: number, size: number, fill: string, rim: string, seed: number): string {
  const r = rng(seed);
  let bellies = '';
  let cuts = '';
  for (let y = -60; y < 1140; y += size * 0.92) {
    const out = x + (r() - 0.5) * size * 1.1;
    const big = size * (0.62 + r() * 0.36);
    bellies += `<circle cx="${n(out)}" cy="${n(y)}" r="${n(big)}"/><circle cx="${n(out - big * 0.5)}" cy="${n(y + size * 0.42)}" r="${n(big * 0.62)}"/>`;
    for (let i = 0; i < 6; i++) {
      const turn = 2.3 + i * 0.3;
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      cuts += gouge(out + c * big * 0.9, y + s * big * 0.9, out + c * big * 0.5, y + s * big * 0.5, 4.6, 5);
    }
  }
  return `<g filter="url(#f)"><g fill="${fill}">${bellies}${rect(x, -80, 1600 - x, 1240, fill)}</g>${path(cuts, rim, 'opacity=".9"')}</g>`;
}

/** A cold front, open to the left: banks of cloud one behind the other, and sleet that drives out from under them. */
export function mapFront(): string {
  const r = rng(31);
  let sleet = '';
  for (let i = 0; i < 150; i++) {
    const x = 40 + r() * 520;
    const y = r() * 1100;
    const long = 24 + r() * 34;
    sleet += gouge(x, y, x - long * 0.9, y + long * 0.62, 1.7);
  }
  return svg(
    FRONT_BOX,
    path(sleet, P.snow, 'opacity=".5"') +
      g(bank(470, 104, '#8fa6c6', '#dfeaf2', 3), 'opacity=".5"') +
      g(bank(680, 120, '#5f7aa6', '#b5cbe0', 5), 'opacity=".72"') +
      g(bank(900, 128, '#3f5788', '#8aa5cb', 9), 'opacity=".84"') +
      g(bank(1140, 130, 'url(#deep)', '#5f7aa6', 13), 'opacity=".92"'),
    cutFilter('f', { wobble: 5, freq: 0.014, shadow: 0.5, dy: 5, blur: 12, speck: 0.16 }) +
      lin('deep', 1000, 0, 1500, 0, '0 #2a3b6a', '1 #141e40'),
  );
}
