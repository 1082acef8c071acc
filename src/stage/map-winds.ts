/** Where the weather of the map stands: a cold front that a neighbour's grip pushes over the country, gusts before it. Pure arithmetic. */

import type { Rect } from './framing';

/** Width of the front as it is shown, and how far its first bank of cloud lies behind its open edge. */
export const FRONT_SPAN = 1900;
const FIRST_BANK = 460;

/**
 * Left edge of the front's picture, in world pixels, where it comes from the east: its clouds keep far off at grip 0,
 * stand at the border at a little over 50 and lie over half the country at 100.
 */
export function frontEdge(grip: number, home: Rect): number {
  const right = home.x + home.w;
  const hold = Math.max(0, Math.min(100, grip)) / 100;
  return right + 420 - hold * (420 + home.w * 0.55) - FIRST_BANK;
}

export interface Gust {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
}

/** How many gusts blow: none below a grip of 10, nine at 100. */
export function gustsAt(grip: number): number {
  return Math.max(0, Math.round((Math.min(100, grip) - 5) / 10.5));
}

/** Gust number `i` of `count`, `t` seconds on: it sets out under the clouds, crosses the country and dies away. */
export function gustAt(i: number, count: number, grip: number, t: number, home: Rect): Gust {
  const hold = Math.max(0, Math.min(100, grip)) / 100;
  const from = frontEdge(grip, home) + FIRST_BANK + 60;
  const reach = home.w * (0.5 + 0.7 * hold);
  const since = Number.isFinite(t) ? t * (0.05 + 0.07 * hold) : 0;
  const share = (i * 0.618 + 0.31 + since) % 1;
  const row = (i * 2 + (i * 2 >= count ? 1 : 0)) % Math.max(1, count);
  return {
    x: from - reach * share,
    y: home.y + home.h * ((row + 0.5) / Math.max(1, count)),
    alpha: (0.25 + 0.5 * hold) * Math.min(1, share * 5, (1 - share) * 3),
  };
}
