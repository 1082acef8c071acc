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
  /** For the wagons of a train: pixels behind its engine. */
  readonly behind?: number;
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
/** Least pixels from one thing on a way to the next. */
const APART: Readonly<Record<Mode, number>> = { aeroplane: 90, train: 230, lorry: 74, ship: 110 };
const WAGONS = [0, 58, 116];

export function modeOf(icon: Icon): Mode | undefined {
  return MODES[icon];
}

export function lengthOfWay(way: readonly Spot[]): number {
  return way.slice(1).reduce((sum, [x, y], i) => {
    const [ax, ay] = way[i] ?? [x, y];
    return sum + Math.sqrt((x - ax) * (x - ax) + (y - ay) * (y - ay));
  }, 0);
}

/** A way of trade and the steps of all relief that uses it: closed where none is above 0, open for good where one is lifted. */
export interface UsedWay {
  readonly route: MapPlaces['routes'][number];
  readonly steps: readonly number[];
  readonly state: 'closed' | 'licensed' | 'lifted';
}

/** Every way that some relief is about; a second item of the same kind takes the next way of that kind. */
export function usedWays(map: MapView, places: MapPlaces): UsedWay[] {
  const steps = new Map<MapPlaces['routes'][number], number[]>();
  const taken = new Map<Mode, number>();
  for (const { icon, step } of map.relief) {
    const by = modeOf(icon);
    if (!by) continue;
    const ways = places.routes.filter((route) => route.by === by);
    const nth = taken.get(by) ?? 0;
    const route = ways[nth % Math.max(1, ways.length)];
    taken.set(by, nth + 1);
    if (route) steps.set(route, [...(steps.get(route) ?? []), Math.min(3, Math.max(0, Math.round(step)))]);
  }
  return [...steps].map(([route, all]) => {
    const most = Math.max(...all);
    return { route, steps: all, state: most === 0 ? 'closed' : most >= 3 ? 'lifted' : 'licensed' };
  });
}

/**
 * Everything on the ways. A way on which nothing may move shows what waits: one thing standing, or a queue of lorries
 * before the crossing; steps 1, 2, 3 put 1, 2, 4 things under way, as long as they have room.
 */
export function trafficOf(map: MapView, places: MapPlaces): Mover[] {
  return usedWays(map, places).flatMap(({ route, steps, state }) => {
    const length = lengthOfWay(route.way);
    if (state === 'closed') return standing(route, length);
    const wanted = steps.reduce((sum, step) => sum + (UNDER_WAY[step] ?? 0), 0);
    const count = Math.max(1, Math.min(wanted, Math.floor(length / APART[route.by])));
    const pace = SPEED[route.by] / Math.max(60, length);
    return Array.from({ length: count }, (_, i) => (i + 0.5) / count).flatMap((from) => coupled(route, from, pace));
  });
}

/** One thing, or an engine with its wagons. */
function coupled({ by, way }: MapPlaces['routes'][number], from: number, pace: number, aside = 0): Mover[] {
  if (by !== 'train') return [{ by, way, from, pace, aside }];
  return WAGONS.map((behind) => ({ by, way, from, pace, aside, behind }));
}

function standing(route: MapPlaces['routes'][number], length: number): Mover[] {
  const { by, crossing } = route;
  const apart = 56 / Math.max(60, length);
  const steps = route.way.length - 1;
  const head = crossing === undefined ? 0.3 : (crossing - 1.6) / Math.max(1, steps);
  const at = by === 'lorry' ? head : by === 'train' ? Math.min(0.9, 130 / length) : 0.03;
  const aside = by === 'aeroplane' ? 34 : 0;
  return Array.from({ length: STILL[by] }, (_, i) => Math.max(0.01, at - i * apart)).flatMap((from) =>
    coupled(route, from, 0, aside),
  );
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
  const head = Number.isFinite(t) ? (m.from + m.pace * t) % 1 : m.from % 1;
  const share = Math.max(0, head - (m.behind ?? 0) / Math.max(60, lengthOfWay(m.way)));
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
    alpha: m.pace === 0 ? 1 : Math.min(1, share * 14, (1 - head) * 14),
  };
}

/** Share of relief that opens banks and doors rather than ways, 0–1: it lights the cities. */
export function lightOf(map: MapView): number {
  const quiet = map.relief.filter((r) => modeOf(r.icon) === undefined);
  if (quiet.length === 0) return 0;
  return quiet.reduce((sum, r) => sum + Math.min(3, r.step), 0) / (3 * quiet.length);
}
