/** How many things move on the map, where and how fast: plain data from the relief in force. */

import type { MapPlaces, Spot } from '../art/map-places';
import type { Icon, MapView } from '../machine/stage-view';

export type Mode = MapPlaces['routes'][number]['by'];
export interface Mover {
  readonly by: Mode;
  readonly way: readonly Spot[];
  /** Share of the way at the start, 0–1. */
  readonly from: number;
  /** Share of the way a second; 0 for what stands still. */
  readonly pace: number;
  /** Pixels to the side of the way, so that things on one way do not overlap. */
  readonly aside: number;
}

/** What moves for a thing of trade; relief without traffic (banks, embassies) lights the cities instead. */
const MODES: Partial<Record<Icon, Mode>> = {
  aeroplane: 'aeroplane',
  jet: 'aeroplane',
  train: 'train',
  sack: 'train',
  barrel: 'train',
  factory: 'lorry',
  lorry: 'lorry',
  ship: 'ship',
};
/** Things under way at each step of a ladder, from none to lifted. */
const UNDER_WAY = [0, 1, 2, 4];
const STILL: Readonly<Record<Mode, number>> = { aeroplane: 1, train: 1, lorry: 4, ship: 1 };
const SPEED: Readonly<Record<Mode, number>> = { aeroplane: 74, train: 34, lorry: 24, ship: 16 };

export function modeOf(icon: Icon): Mode | undefined {
  return MODES[icon];
}

export function lengthOfWay(way: readonly Spot[]): number {
  return way.slice(1).reduce((sum, [x, y], i) => {
    const [ax, ay] = way[i] ?? [x, y];
    return sum + Math.sqrt((x - ax) * (x - ax) + (y - ay) * (y - ay));
  }, 0);
}

/**
 * Everything on the ways. An item at step 0 shows what waits: one thing standing, or a queue of lorries;
 * at steps 1, 2, 3 it shows 1, 2, 4 things moving. A second item of the same kind takes the next way of that kind.
 */
export function trafficOf(map: MapView, places: MapPlaces): Mover[] {
  const taken = new Map<Mode, number>();
  return map.relief.flatMap(({ icon, step }) => {
    const by = modeOf(icon);
    if (!by) return [];
    const ways = places.routes.filter((r) => r.by === by);
    const nth = taken.get(by) ?? 0;
    const way = ways[nth % Math.max(1, ways.length)]?.way;
    taken.set(by, nth + 1);
    if (!way) return [];
    const lane = Math.floor(nth / ways.length);
    return step > 0 ? moving(by, way, step, lane) : standing(by, way, lane);
  });
}

function moving(by: Mode, way: readonly Spot[], step: number, lane: number): Mover[] {
  const count = UNDER_WAY[Math.min(3, Math.max(0, Math.round(step)))] ?? 0;
  const pace = SPEED[by] / Math.max(60, lengthOfWay(way));
  return Array.from({ length: count }, (_, i) => ({
    by,
    way,
    from: ((i + 0.5) / count + lane * 0.17) % 1,
    pace,
    aside: lane * 20,
  }));
}

function standing(by: Mode, way: readonly Spot[], lane: number): Mover[] {
  const apart = 58 / Math.max(60, lengthOfWay(way));
  const at = by === 'aeroplane' ? 0.02 : by === 'lorry' ? 0.2 : 0.05;
  return Array.from({ length: STILL[by] }, (_, i) => ({
    by,
    way,
    from: at + i * apart + lane * 0.05,
    pace: 0,
    aside: (by === 'aeroplane' ? 30 : 0) + lane * 22,
  }));
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  /** Radians, 0 heading right. */
  readonly heading: number;
  /** Fades in at the start of the way and out at its end. */
  readonly alpha: number;
}

/** Where a mover is `t` seconds after the curtain; with no end of time it stands at its place of departure. */
export function placeAt(m: Mover, t: number): Placed {
  const share = Number.isFinite(t) ? (m.from + m.pace * t) % 1 : m.from % 1;
  const along = share * (m.way.length - 1);
  const i = Math.min(Math.floor(along), m.way.length - 2);
  const [ax, ay] = m.way[i] ?? [0, 0];
  const [bx, by] = m.way[i + 1] ?? [ax, ay];
  const k = along - i;
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
  return {
    x: ax + (bx - ax) * k - ((by - ay) / length) * m.aside,
    y: ay + (by - ay) * k + ((bx - ax) / length) * m.aside,
    heading: Math.atan2(by - ay, bx - ax),
    alpha: m.pace === 0 ? 0.75 : Math.min(1, share * 14, (1 - share) * 14),
  };
}

/** Share of relief that opens banks and doors rather than ways, 0–1: it lights the cities. */
export function lightOf(map: MapView): number {
  const quiet = map.relief.filter((r) => modeOf(r.icon) === undefined);
  if (quiet.length === 0) return 0;
  return quiet.reduce((sum, r) => sum + Math.min(3, r.step), 0) / (3 * quiet.length);
}
