/** Those newly arrested walk from the van to the gate, one walker for each; relatives wait in the lane. Plain data. */

import { GATEWAY } from '../art/gate';
import { CHILD, GATE_LOOKS, type GatePosture, PAIR } from '../art/gate-folk';
import { flicker, type Point } from './border-places';

export interface Arrest {
  readonly look: number;
  /** Pixels of the way to the gate in the standing file, and to the right of it. */
  readonly along: number;
  readonly aside: number;
  readonly size: number;
}
export interface ArrestPose extends Point {
  readonly scale: number;
  readonly posture: GatePosture;
  /** 0 inside the van, and once the person is inside. */
  readonly alpha: number;
}

/** More than this many people are not drawn. */
export const MOST_ARRESTED = 400;
const PACE = 118;
/** From the threshold down the lane to the step of the van. */
const WAY: readonly Point[] = [
  { x: GATEWAY.x + GATEWAY.w / 2, y: GATEWAY.y + GATEWAY.h - 8 },
  { x: 698, y: 872 },
  { x: 772, y: 926 },
  { x: 900, y: 962 },
  { x: 1062, y: 982 },
];
const LEGS = WAY.slice(1).map((b, i) => Math.hypot(b.x - (WAY[i]?.x ?? 0), b.y - (WAY[i]?.y ?? 0)));
export const WAY_LENGTH = LEGS.reduce((sum, leg) => sum + leg, 0);
const FIRST = 66;

/** Looks of those who wait nearest: nobody taken has one of them. */
const STAY_OUTSIDE: readonly number[] = [8, 9, 10, CHILD];

/** One walker for each person arrested, the first of the file first. Two of five or more hold each other's hand. */
export function arrestsOf(count: number, seed: number): Arrest[] {
  const people = Math.min(MOST_ARRESTED, Math.max(0, count));
  const abreast = people <= 6 ? 1 : people <= 16 ? 2 : people <= 40 ? 3 : people <= 120 ? 5 : 9;
  const size = people <= 6 ? 0.94 : people <= 16 ? 0.84 : people <= 40 ? 0.72 : people <= 120 ? 0.58 : 0.46;
  const ranks = Math.ceil(people / abreast);
  const apart = Math.min(96 * size, (WAY_LENGTH - FIRST - 24) / Math.max(1, ranks - 1));
  const paired = people >= 5 && abreast === 1;
  const looks = Array.from({ length: GATE_LOOKS }, (_, i) => i).filter((i) => !STAY_OUTSIDE.includes(i) && !isPair(i));
  const first = Math.floor(flicker(seed + 1, 0) * looks.length);
  return Array.from({ length: people }, (_, i) => {
    const pair = paired && (i === 2 || i === 3);
    const rank = paired && i >= 3 ? i - 1 : Math.floor(i / abreast);
    const loose = abreast === 1 ? 0 : (flicker(seed + 3, i) - 0.5) * 0.5;
    const column = abreast === 1 ? 0 : (i % abreast) - (abreast - 1) / 2 + (flicker(seed + 2, i) - 0.5) * 0.5;
    return {
      look: pair
        ? PAIR[i === 2 ? 0 : 1]
        : (looks[(first + i + (i > 5 ? Math.floor(flicker(seed + 1, i) * 3) : 0)) % looks.length] ?? 0),
      along: FIRST + Math.max(0, rank + loose) * apart,
      aside: pair ? (i === 2 ? -24 : 24) * size : column * 78 * size,
      size,
    };
  });
}

function isPair(look: number): boolean {
  return look === PAIR[0] || look === PAIR[1];
}

/** The point `along` pixels from the threshold; ranks stand side by side across the picture and a little in depth. */
function onWay(along: number, aside: number): Point {
  let left = Math.max(0, along);
  for (const [i, leg] of LEGS.entries()) {
    const [a, b] = [WAY[i], WAY[i + 1]];
    if (!a || !b) break;
    if (left <= leg || i === LEGS.length - 1) {
      const k = left / leg;
      const narrow = Math.min(1, 0.25 + Math.max(0, along) / 160);
      return { x: a.x + (b.x - a.x) * k + aside * narrow * 0.55, y: a.y + (b.y - a.y) * k + aside * narrow * 0.62 };
    }
    left -= leg;
  }
  return WAY[0] ?? { x: 0, y: 0 };
}

/** Perspective: smaller at the gate than by the van. */
export function laneDepth(y: number): number {
  return 0.7 + 0.3 * Math.min(1, Math.max(0, (y - 822) / 200));
}

/** Where a person is `t` seconds after the curtain; with no end of time all stand in file before the open gate. */
export function arrestAt(a: Arrest, t: number): ArrestPose {
  if (!Number.isFinite(t)) {
    const at = onWay(a.along, a.aside);
    return { ...at, scale: a.size * laneDepth(at.y), posture: 'stand', alpha: 1 };
  }
  const along = WAY_LENGTH + a.along - FIRST - PACE * t;
  const at = onWay(Math.min(along, WAY_LENGTH), a.aside);
  const stepsDown = Math.min(1, Math.max(0, (WAY_LENGTH - along) / 30));
  const isInside = Math.min(1, Math.max(0, (along + 20) / 46));
  const step = Math.floor((t * 2.4 + a.look * 0.37) % 2) === 0;
  return {
    ...at,
    scale: a.size * laneDepth(at.y),
    posture: along > WAY_LENGTH ? 'stand' : step ? 'walk-a' : 'walk-b',
    alpha: Math.min(stepsDown, isInside),
  };
}

/** Seconds until the last of the file is inside. */
export function timeToEnter(arrests: readonly Arrest[]): number {
  const last = arrests.reduce((most, a) => Math.max(most, a.along), 0);
  return arrests.length === 0 ? 0 : (WAY_LENGTH + last - FIRST + 24) / PACE;
}

/** A van for every sixteen people, three at most. */
export function vansFor(arrested: number): number {
  return Math.min(3, Math.ceil(Math.max(0, arrested) / 16));
}

export interface Waiter extends Point {
  readonly look: number;
  readonly posture: GatePosture;
  readonly scale: number;
}
/** Behind the rail, nearest first. A child comes with its mother. */
const LANE: readonly Waiter[] = [
  { look: 9, posture: 'parcel', x: 236, y: 1046, scale: 1.14 },
  { look: 10, posture: 'stand', x: 352, y: 1052, scale: 1.14 },
  { look: CHILD, posture: 'stand', x: 408, y: 1056, scale: 1.14 },
  { look: 8, posture: 'parcel', x: 140, y: 1054, scale: 1.16 },
  { look: 7, posture: 'parcel', x: 470, y: 1046, scale: 1.1 },
  { look: 3, posture: 'stand', x: 292, y: 1022, scale: 1 },
  { look: 6, posture: 'parcel', x: 84, y: 1022, scale: 1 },
  { look: 1, posture: 'stand', x: 190, y: 1018, scale: 1 },
];

/** Relatives in the lane: none where nobody was taken, one for one, a small crowd for many. */
export function waitersFor(arrested: number): readonly Waiter[] {
  if (arrested <= 0) return [];
  const count = arrested === 1 ? 1 : arrested <= 8 ? 4 : arrested <= 16 ? 6 : 8;
  return LANE.slice(0, count);
}
