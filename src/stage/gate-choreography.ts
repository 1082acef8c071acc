/** Those newly arrested walk in file to the gate: one walker for each, as plain data. */

import { GATEWAY } from '../art/gate';
import { flicker, type Point } from './border-choreography';

export interface Arrest {
  readonly look: number;
  /** Place in the file when the curtain rises. */
  readonly from: Point;
  readonly size: number;
}
export interface ArrestPose extends Point {
  readonly scale: number;
  readonly posture: 'stand' | 'walk-a' | 'walk-b';
  /** 0 once the person is inside. */
  readonly alpha: number;
}

/** More than this many people are not drawn. */
export const MOST_ARRESTED = 400;
const LOOKS = 12;
const PACE = 118;
const THRESHOLD: Point = { x: GATEWAY.x + GATEWAY.w / 2, y: GATEWAY.y + GATEWAY.h - 6 };
const HEAD_OF_FILE = 470;
const APPROACH = 360;

/** One walker for each person arrested, the first of the file first. */
export function arrestsOf(count: number, seed: number): Arrest[] {
  const people = Math.min(MOST_ARRESTED, Math.max(0, count));
  const rows = people <= 6 ? 1 : people <= 30 ? 2 : people <= 90 ? 4 : 7;
  const size = people <= 6 ? 0.98 : people <= 30 ? 0.82 : people <= 90 ? 0.66 : 0.5;
  const columns = Math.ceil(people / rows);
  const apart = Math.min(96 * size, 420 / Math.max(1, columns - 1));
  return Array.from({ length: people }, (_, i) => {
    const row = i % rows;
    const column = Math.floor(i / rows);
    const sway = (flicker(seed, i) - 0.5) * 0.3;
    return {
      look: Math.floor(flicker(seed + 1, i) * LOOKS) % (LOOKS - 1),
      from: {
        x: HEAD_OF_FILE - (column + sway + (row % 2) * 0.5) * apart,
        y: rows === 1 ? 890 : 862 + (row * 150) / (rows - 1) + flicker(seed + 2, i) * 6,
      },
      size,
    };
  });
}

/** Where a person is `t` seconds after the curtain; with no end of time all stand in file before the open gate. */
export function arrestAt(a: Arrest, t: number): ArrestPose {
  const depth = (y: number) => 0.74 + 0.26 * Math.min(1, Math.max(0, (y - 824) / 180));
  if (!Number.isFinite(t)) return { ...a.from, scale: a.size * depth(a.from.y), posture: 'stand', alpha: 1 };
  const walked = PACE * t - APPROACH;
  const x = a.from.x + walked;
  const turn = THRESHOLD.x - 190;
  const k = Math.min(1, Math.max(0, (x - turn) / (THRESHOLD.x - turn)));
  const y = a.from.y + (THRESHOLD.y - a.from.y) * k;
  const step = Math.floor((t * 2.4 + a.look * 0.37) % 2) === 0;
  return {
    x: Math.min(x, THRESHOLD.x + 20),
    y,
    scale: a.size * depth(y),
    posture: step ? 'walk-a' : 'walk-b',
    alpha: 1 - Math.min(1, Math.max(0, (x - THRESHOLD.x + 40) / 60)),
  };
}

/** Seconds until the last of the file is inside. */
export function timeToEnter(arrests: readonly Arrest[]): number {
  const last = arrests.reduce((least, a) => Math.min(least, a.from.x), THRESHOLD.x);
  return arrests.length === 0 ? 0 : (THRESHOLD.x + 30 - last + APPROACH) / PACE;
}
