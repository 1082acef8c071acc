/** The buses at the crossing: as many as people would need, one behind the other, and never out of the picture. */

import type { BorderView } from '../machine/stage-view';
import { depth, type Point } from './border-places';

export interface Bus extends Point {
  readonly scale: number;
}

/** Where the first one stands, from which all step down; its scale is 1. */
const FIRST: Point = { x: 330, y: 772 };
/** Those behind it stand farther up the road, each so much farther to the right. */
const BEHIND: readonly Point[] = [
  { x: 548, y: 750 },
  { x: 756, y: 730 },
];
/** World pixels from its nose to its tail, at scale 1. */
export const BUS_LONG = 580;
/** More people than these want a second and a third bus. */
const MORE_THAN = [60, 140];
/** How far the bus of those withheld rolls on, and for how many seconds. */
const ROLLS = 330;
const ROLLING = 7;

const peopleIn = ({ exiled, stayed, refused, withheld }: BorderView): number => exiled + stayed + refused + withheld;

/** Where each bus stands `since` seconds after the last person stepped down (Infinity: at rest), the nearest first. */
export function busesAt(view: BorderView, since: number): readonly Bus[] {
  const people = peopleIn(view);
  if (people === 0) return [];
  const rolled = view.withheld > 0 ? Math.max(0, Math.min(1, since / ROLLING)) : 0;
  const behind = BEHIND.slice(0, MORE_THAN.filter((most) => people > most).length);
  return [FIRST, ...behind].map(({ x, y }) => {
    const scale = depth(y) / depth(FIRST.y);
    return { x: x - ROLLS * rolled * rolled * (3 - 2 * rolled) * scale, y, scale };
  });
}
