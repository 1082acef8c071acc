/**
 * Who walks where at the crossing, as plain data: one walker for each person, and those who wait.
 * A walker's place is a function of time, so that the last tableau can be shown at once.
 */

import type { FolkPosture } from '../art/border-folk';
import type { BorderView } from '../machine/stage-view';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Part = 'exile' | 'stay' | 'refuse' | 'wait';
export interface Walker {
  readonly part: Part;
  /** Column of the folk grid. */
  readonly look: number;
  /** Seconds after the curtain at which this person steps down. */
  readonly start: number;
  /** Corners of the way; the first is the bus door, or the place where one waits. */
  readonly way: readonly Point[];
  /** Seconds stood at the corner before the last leg: the moment of turning back. */
  readonly pause: number;
  /** Figure's height as a share of the largest. */
  readonly size: number;
  /** For those who wait: when the person they wait for arrives; undefined where nobody comes. */
  readonly meets?: number;
}
export interface Pose extends Point {
  readonly scale: number;
  readonly posture: FolkPosture;
  readonly flip: boolean;
  readonly alpha: number;
}
interface Region {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** More than this many people of one part are not drawn. */
export const MOST_DRAWN = 400;
export const BUS_DOOR: Point = { x: 492, y: 778 };
const BARRIER: Point = { x: 905, y: 880 };
const STRIDE = 210;
const ARRIVING_LOOKS = 6;

/** A small counter-based chance for show: 0 ≤ value < 1. */
export function flicker(seed: number, index: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Figures shrink as there are more of them: 1.24 for a few, about 0.5 for hundreds. */
export function sizeFor(people: number): number {
  const steps: readonly (readonly [number, number])[] = [
    [4, 1.24],
    [20, 0.94],
    [60, 0.7],
    [140, 0.6],
  ];
  return steps.find(([most]) => people <= most)?.[1] ?? 0.52;
}

/** `count` places in a region, one a cell of a jittered grid, those farthest from the bus first. */
function places(count: number, region: Region, seed: number, leftwards: boolean): Point[] {
  if (count === 0) return [];
  const width = region.x1 - region.x0;
  const height = region.y1 - region.y0;
  const rows = Math.max(1, Math.min(count, Math.round(Math.sqrt((count * height * 1.15) / width))));
  const columns = Math.ceil(count / rows);
  const spots = Array.from({ length: count }, (_, i) => {
    const column = Math.floor(i / rows);
    const row = i % rows;
    const inColumn = column === columns - 1 ? count - column * rows : rows;
    const jitter = count < 3 ? 0 : 0.55;
    const px = (column + 0.5 + (flicker(seed, i) - 0.5) * jitter) / columns;
    const py = (row + 0.5 + (flicker(seed + 7, i) - 0.5) * jitter) / inColumn;
    return { x: region.x0 + px * width, y: region.y0 + py * height };
  });
  return spots.sort((a, b) => (leftwards ? a.x - b.x : b.x - a.x));
}

function wayLength(way: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < way.length; i++) sum += distance(way[i - 1], way[i]);
  return sum;
}
function distance(a: Point | undefined, b: Point | undefined): number {
  if (!a || !b) return 0;
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/** Seconds this walker needs from the first step to the last. */
export function walkingTime(w: Walker): number {
  return wayLength(w.way) / STRIDE + w.pause;
}

/**
 * Everyone at the crossing. One walker for each person freed or turned back, up to `MOST_DRAWN` of each;
 * those who wait are as many as those who stay while there are few, and a quarter of the rest.
 */
export function choreograph(view: BorderView, seed: number): Walker[] {
  const exiled = Math.min(MOST_DRAWN, view.exiled);
  const stayed = Math.min(MOST_DRAWN, view.stayed);
  const refused = Math.min(MOST_DRAWN, view.refused);
  const all = exiled + stayed + refused;
  const size = sizeFor(all);
  const gap = Math.min(0.8, 5 / Math.max(1, all));
  const crowded = stayed > 60 ? 820 : stayed > 8 ? 640 : 560;
  const home = places(
    stayed,
    { x0: stayed > 8 ? 90 : 150, x1: crowded, y0: stayed > 8 ? 812 : 850, y1: stayed > 8 ? 1056 : 1000 },
    seed,
    true,
  );
  const outX = exiled > 60 ? 640 : exiled > 8 ? 880 : 940;
  const out = places(
    exiled,
    { x0: outX, x1: exiled > 8 ? 1190 : 1130, y0: exiled > 8 ? 740 : 880, y1: exiled > 8 ? 1056 : 980 },
    seed + 1,
    false,
  );
  const look = (i: number) => Math.floor(flicker(seed + 3, i) * ARRIVING_LOOKS);
  const walkers: Walker[] = [];
  // exiles and stayers step down by turns, so that both ways are seen from the start
  const turns = order(exiled, stayed);
  turns.forEach((part, i) => {
    const nth = turns.slice(0, i).filter((p) => p === part).length;
    const to = (part === 'exile' ? out : home)[nth];
    if (!to) return;
    const first = { x: BUS_DOOR.x + (part === 'exile' ? 70 : -20), y: Math.min(to.y, 850) };
    const way = part === 'exile' ? [BUS_DOOR, first, { x: 880, y: (BARRIER.y + to.y) / 2 }, to] : [BUS_DOOR, first, to];
    walkers.push({ part, look: look(i), start: 0.6 + i * gap, way, pause: 0, size });
  });
  walkers.push(...turningBack(refused, all - refused, gap, size, seed), ...waiting(walkers, stayed, size, seed));
  return walkers;
}

function order(exiled: number, stayed: number): ('exile' | 'stay')[] {
  const out: ('exile' | 'stay')[] = [];
  let e = 0;
  for (let i = 0; i < exiled + stayed; i++) {
    const owed = ((i + 1) * exiled) / (exiled + stayed);
    const next = e < owed - 0.5 || i - e >= stayed ? 'exile' : 'stay';
    if (next === 'exile') e++;
    out.push(next);
  }
  return out;
}

function turningBack(count: number, before: number, gap: number, size: number, seed: number): Walker[] {
  return Array.from({ length: count }, (_, i) => {
    const row = (i % 5) * 26 - Math.min(count - 1, 4) * 13;
    const at = { x: BARRIER.x - 60 - Math.floor(i / 5) * 30, y: BARRIER.y + 10 + row };
    const back = { x: 720 - Math.floor(i / 5) * 34 - (i % 5) * 9, y: at.y + 14 };
    const start = 1 + before * gap + i * Math.max(gap, 0.3);
    const look = Math.floor(flicker(seed + 11, i) * ARRIVING_LOOKS);
    return { part: 'refuse' as const, look, start, way: [BUS_DOOR, { x: 560, y: 850 }, at, back], pause: 1.6, size };
  });
}

function waiting(walkers: readonly Walker[], stayed: number, size: number, seed: number): Walker[] {
  const met = stayed <= 24 ? stayed : 24 + Math.round((stayed - 24) / 4);
  const look = (i: number) => ARRIVING_LOOKS + Math.floor(flicker(seed + 5, i) * ARRIVING_LOOKS);
  const meeting = walkers
    .filter((w) => w.part === 'stay')
    .filter((_, i) => Math.floor(((i + 1) * met) / stayed) > Math.floor((i * met) / stayed))
    .map((w, i): Walker => {
      const to = w.way[w.way.length - 1] ?? BUS_DOOR;
      const spot = { x: to.x - 74 * size * depth(to.y), y: to.y + 1 };
      return { part: 'wait', look: look(i), start: 0, way: [spot], pause: 0, size, meets: w.start + walkingTime(w) };
    });
  if (meeting.length > 0) return meeting;
  return [0, 1, 2].map((i): Walker => {
    const spot = { x: 120 + i * 74 + flicker(seed, 90 + i) * 24, y: 856 + i * 26 };
    return { part: 'wait', look: [8, 6, 11][i] ?? 6, start: 0, way: [spot], pause: 0, size: Math.max(size, 0.84) };
  });
}

/** Perspective: 1 at the front of the stage, smaller towards the trees. */
export function depth(y: number): number {
  return 0.62 + 0.38 * Math.max(0, Math.min(1, (y - 720) / 330));
}

/** Seconds until everyone stands where they will stand. */
export function lengthOf(walkers: readonly Walker[]): number {
  return walkers.reduce((most, w) => Math.max(most, w.start + walkingTime(w)), 0);
}

/** Where a walker is and what they do, `t` seconds after the curtain. Infinity gives the last tableau. */
export function poseAt(w: Walker, t: number): Pose {
  const first = w.way[0] ?? BUS_DOOR;
  const last = w.way[w.way.length - 1] ?? first;
  const stand = (at: Point, posture: FolkPosture, flip: boolean, alpha = 1): Pose => ({
    ...at,
    scale: w.size * depth(at.y),
    posture,
    flip,
    alpha,
  });
  if (w.part === 'wait') return stand(first, waitingPosture(w, t), false);
  const since = t - w.start;
  if (since < 0) return stand(first, 'stand', w.part === 'stay', 0);
  const bag = w.part !== 'stay';
  let left = since * STRIDE;
  for (let i = 1; i < w.way.length; i++) {
    const a = w.way[i - 1] ?? first;
    const b = w.way[i] ?? last;
    const leg = distance(a, b);
    const flip = b.x < a.x;
    if (w.pause > 0 && i === w.way.length - 1) {
      if (left < w.pause * STRIDE) return stand(a, 'bag-b', left > w.pause * STRIDE * 0.6);
      left -= w.pause * STRIDE;
    }
    if (left < leg) {
      const k = left / leg;
      const step = Math.floor((since * 2.6 + w.look * 0.3) % 2) === 0;
      const posture = bag ? (step ? 'bag-a' : 'bag-b') : step ? 'walk-a' : 'walk-b';
      return stand({ x: a.x + (b.x - a.x) * k, y: a.y + (b.y - a.y) * k }, posture, flip, Math.min(1, since * 3));
    }
    left -= leg;
  }
  return stand(last, bag ? 'bag-b' : w.look % 2 === 0 ? 'reach' : 'stand', w.part !== 'exile');
}

function waitingPosture(w: Walker, t: number): FolkPosture {
  if (w.meets === undefined) return 'stand';
  if (t >= w.meets - 0.2) return 'reach';
  return t > w.meets - 1.6 && w.look % 2 === 0 ? 'wave' : 'stand';
}
