/** Which names stand on the map, how large and where: none is clipped, none lies under a panel or on another. Pure arithmetic. */

import type { Rect } from './framing';

export interface Name {
  /** Where the map would have it, in world pixels, and which part of it stands there (0 left, 0.5 middle, 1 right). */
  readonly x: number;
  readonly y: number;
  readonly origin: number;
  /** Size of the lettering at scale 1, in world pixels. */
  readonly w: number;
  readonly h: number;
  /** Letters of a country stretch; a city's stand beside its dot, and must not leave it. */
  readonly kind: 'country' | 'city';
  /** Who gives way: the lower. */
  readonly rank: number;
}
export interface NameSpot {
  readonly shown: boolean;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** CSS pixels a name must be high to be read. */
const LEAST_HEIGHT = { country: 15, city: 15 } as const;
/** World pixels a name may slide to stay in sight. */
const MOST_SLIDE = { country: 90, city: 0 } as const;
const MARGIN = 8;

/**
 * Places for all names while the camera shows `seen` (world pixels that no panel covers), `zoom` CSS pixels to a world
 * pixel. Names grow where the map is small; what cannot stand whole in sight and apart from its betters is left out.
 */
export function placeNames(names: readonly Name[], seen: Rect, zoom: number): NameSpot[] {
  const spots = names.map((): NameSpot => ({ shown: false, x: 0, y: 0, scale: 1 }));
  const taken: Rect[] = [];
  const order = names.map((name, i) => ({ name, i })).sort((a, b) => b.name.rank - a.name.rank || a.i - b.i);
  for (const { name, i } of order) {
    const scale = Math.max(1, LEAST_HEIGHT[name.kind] / zoom / name.h);
    const [w, h] = [name.w * scale, name.h * scale];
    const edge = MARGIN / zoom;
    const x = slid(name.x - w * name.origin, w, seen.x + edge, seen.x + seen.w - edge);
    const y = slid(name.y - h / 2, h, seen.y + edge, seen.y + seen.h - edge);
    const moved = Math.max(Math.abs(x - (name.x - w * name.origin)), Math.abs(y - (name.y - h / 2)));
    const box: Rect = { x, y, w, h };
    const fits = w <= seen.w - 2 * edge && moved <= MOST_SLIDE[name.kind];
    if (!fits || taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    spots[i] = { shown: true, x: x + w * name.origin, y: y + h / 2, scale };
  }
  return spots;
}

function slid(at: number, length: number, low: number, high: number): number {
  return Math.max(low, Math.min(high - length, at));
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
