/**
 * Who walks where at the crossing, as plain data: one walker for each person, and those who wait.
 * A walker's place is a function of time, so that the last tableau can be shown at once.
 */

import type { FolkPosture } from '../art/border-folk';
import type { BorderView } from '../machine/stage-view';
import { depth, flicker, homeSpots, type Point, roadSpots, type Spot } from './border-places';

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
  /** Whether an exile halts beyond the barrier and looks back; the others walk on. */
  readonly halts?: boolean;
  /** Figure's height as a share of the largest; no two neighbours are quite as tall. */
  readonly size: number;
  /** 0–1: how this one stands where there is a choice. */
  readonly whim: number;
  /** For those who stay: whether somebody of their own has come. */
  readonly isMet?: boolean;
  /** For those who wait: when the person they wait for arrives; undefined where nobody comes. */
  readonly meets?: number;
}
export interface Pose extends Point {
  readonly scale: number;
  readonly posture: FolkPosture;
  readonly flip: boolean;
  readonly alpha: number;
}

/** More than this many people of one part are not drawn. */
export const MOST_DRAWN = 400;
export const BUS_DOOR: Point = { x: 492, y: 778 };
const BARRIER: Point = { x: 905, y: 880 };
const STRIDE = 210;
const ARRIVING_LOOKS = 6;
/** Span of heights, as a share. */
const UNEVEN = 0.14;

/** Figures shrink as there are more of them: 1.5 for a few, about 0.7 for hundreds. */
export function sizeFor(people: number): number {
  const steps: readonly (readonly [number, number])[] = [
    [4, 1.5],
    [20, 1.2],
    [60, 1],
    [140, 0.82],
  ];
  return steps.find(([most]) => people <= most)?.[1] ?? 0.68;
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
export function choreograph(view: BorderView, seed: number): readonly Walker[] {
  const exiled = Math.min(MOST_DRAWN, view.exiled);
  const stayed = Math.min(MOST_DRAWN, view.stayed);
  const refused = Math.min(MOST_DRAWN, view.refused);
  const all = exiled + stayed + refused;
  const size = sizeFor(all);
  const gap = Math.min(0.8, 5 / Math.max(1, all));
  const home = homeSpots(stayed, size, seed);
  const out = roadSpots(exiled, size, seed + 1);
  // neighbours never look alike
  const look = (nth: number, from: number) => (nth * 5 + Math.floor(nth / 6) * 2 + from + (seed % 6)) % ARRIVING_LOOKS;
  const walkers: Walker[] = [];
  // exiles and stayers step down by turns, so that both ways are seen from the start
  const turns = order(exiled, stayed);
  turns.forEach((part, i) => {
    const nth = turns.slice(0, i).filter((p) => p === part).length;
    const to = (part === 'exile' ? out : home)[nth];
    if (!to) return;
    const first = { x: BUS_DOOR.x + (part === 'exile' ? 70 : -20), y: Math.min(to.y, 850) };
    const way = part === 'exile' ? [BUS_DOOR, first, { x: 880, y: (BARRIER.y + to.y) / 2 }, to] : [BUS_DOOR, first, to];
    const halts = part === 'exile' && (exiled === 1 || nth % 6 === 2);
    walkers.push({
      part,
      look: look(nth, part === 'exile' ? 1 : 3),
      start: 0.6 + i * gap,
      way,
      pause: 0,
      size,
      whim: 0,
      halts,
      isMet: 'welcome' in to && to.welcome !== undefined,
    });
  });
  walkers.push(...turningBack(refused, all - refused, gap, size, seed), ...waiting(walkers, home, size, seed));
  return walkers.map((walker, nth) => ({
    ...walker,
    size: walker.size * (1 - UNEVEN / 2 + UNEVEN * flicker(seed + 23, nth)),
    whim: flicker(seed + 29, nth),
  }));
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
    const back = { x: 690 - Math.floor(i / 5) * 34 - (i % 5) * 9, y: at.y + 14 };
    const start = 1 + before * gap + i * Math.max(gap, 0.3);
    const look = Math.floor(flicker(seed + 11, i) * ARRIVING_LOOKS);
    return {
      part: 'refuse' as const,
      look,
      start,
      way: [BUS_DOOR, { x: 560, y: 850 }, at, back],
      pause: 1.6,
      size,
      whim: 0,
    };
  });
}

/** Whoever stays at a spot with a `welcome` is met there. Where nobody stays, three have come in vain, up to the barrier if others cross it. */
function waiting(walkers: readonly Walker[], home: readonly Spot[], size: number, seed: number): Walker[] {
  const look = (i: number) => ARRIVING_LOOKS + ((i * 5 + Math.floor(i / 6) * 2 + (seed % 6)) % ARRIVING_LOOKS);
  const staying = walkers.filter((w) => w.part === 'stay');
  const meeting = home.flatMap(({ welcome }, i): Walker[] => {
    const w = staying[i];
    if (!w || !welcome) return [];
    return [
      {
        part: 'wait',
        look: look(i),
        start: 0,
        way: [welcome],
        pause: 0,
        size,
        whim: 0,
        meets: w.start + walkingTime(w),
      },
    ];
  });
  if (meeting.length > 0) return meeting;
  const near = walkers.length > 0 ? 560 : 130;
  return [0, 1, 2].map((i): Walker => {
    const spot = { x: near + i * 62 + flicker(seed, 90 + i) * 24, y: 934 + (i % 2) * 26 };
    return {
      part: 'wait',
      look: [8, 6, 11][i] ?? 6,
      start: 0,
      way: [spot],
      pause: 0,
      size: Math.max(size, 0.84),
      whim: 0,
    };
  });
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
  if (w.part === 'exile') {
    if (w.halts) return stand(last, 'bag-b', true);
    return stand(last, w.whim < 0.55 ? 'bag-a' : 'bag-b', w.whim > 0.86);
  }
  if (bag) return stand(last, 'bag-b', true);
  return stand(last, atHome(w), w.isMet === true || w.whim < 0.6);
}

/** Who is met reaches out, or stands still; who is met by nobody of their own looks about, or waves to somebody. */
function atHome({ isMet, whim }: Walker): FolkPosture {
  if (isMet) return whim < 0.6 ? 'reach' : 'stand';
  return whim > 0.82 ? 'wave' : whim > 0.3 ? 'stand' : 'walk-a';
}

function waitingPosture(w: Walker, t: number): FolkPosture {
  if (w.meets === undefined) return 'stand';
  if (t >= w.meets - 0.2) return 'reach';
  return t > w.meets - 1.6 && w.look % 2 === 0 ? 'wave' : 'stand';
}
