/** What moves on the map: things of trade, seen from above or from the side, heading right; and the weather. */

import { type Box, cutFilter, g, gouge, hatch, lin, P, path, rect, rng, svg } from './kit';

export const THING_BOX: Box = { x: -44, y: -34, w: 88, h: 68 };
export const FRONT_BOX: Box = { x: 0, y: 0, w: 1500, h: 1080 };

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

export function mapTrain(): string {
  const wagon = (x: number) =>
    path(`M${x} 6V-8h20V6Z`, P.teal300) + path(`M${x + 1}-8c4-9 14-9 18 0Z`, '#f3d9a0') + rect(x, 6, 20, 4, P.ink);
  return thing(
    wagon(-40) +
      wagon(-17) +
      path('M7 6V-16H24L36-4V6Z', P.gold300) +
      path('M7 6V-16h6V6Z', P.gold700) +
      path('M18-12h6l7 7H18Z', P.nightMid) +
      rect(6, 6, 32, 4, P.ink) +
      [-34, -26, -11, -3, 13, 29].map((x) => `<circle cx="${x}" cy="11" r="3.4" fill="${P.ink}"/>`).join(''),
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

/** A cold front in torn layers, open to the left; it drifts in from the right. */
export function mapFront(): string {
  const r = rng(31);
  const layer = (x: number, reach: number, fill: string, opacity: number) => {
    let d = `M1500 -20H${x}`;
    for (let y = -20; y < 1100; ) {
      const step = 130 + r() * 150;
      const out = x - reach * (0.25 + r() * 0.75);
      d += `C${out.toFixed(0)} ${(y + step * 0.1).toFixed(0)} ${out.toFixed(0)} ${(y + step * 0.9).toFixed(0)} ${(x + r() * 40).toFixed(0)} ${(y + step).toFixed(0)}`;
      y += step;
    }
    return path(`${d}H1500Z`, fill, `opacity="${opacity}" filter="url(#f)"`);
  };
  return svg(
    FRONT_BOX,
    layer(300, 210, '#7d93b8', 0.34) +
      layer(470, 210, '#5c729c', 0.5) +
      layer(660, 230, '#3f5480', 0.6) +
      layer(880, 230, '#2b3c66', 0.7) +
      layer(1120, 220, 'url(#deep)', 0.82),
    cutFilter('f', { wobble: 5, freq: 0.012, shadow: 0.4, dy: 4, blur: 14, speck: 0.2 }) +
      lin('deep', 900, 0, 1500, 0, '0 #22305a', '1 #111a38'),
  );
}
