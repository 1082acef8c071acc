/** Where the traded things lie on the runner. Our side of the table is left, his is right. */

import type { TableObject } from '../../machine/stage-view';

/** Middle of the table and half of what may be used of it, px of the world. */
const CENTRE = 960;
const HALF = 372;
/** Room one figure wants. */
const GAP = 96;
const ROWS = { given: 906, got: 984 } as const;
/** A long row stands in two ranks, every other thing a little nearer, so that nothing need be small. */
const RANKS = { most: 8, step: 30, smallest: 0.74 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
  readonly tint: number;
  readonly scale: number;
}

/** How far along its way a thing has come: 0 at its giver's side, 1 at its receiver's. */
const PROGRESS: Record<TableObject['state'], number> = { draft: 0.18, proposed: 0.7, his: 0.5, struck: 0, agreed: 1 };
const ALPHA: Record<TableObject['state'], number> = { draft: 0.86, proposed: 1, his: 1, struck: 0.36, agreed: 1 };
const TINT: Record<TableObject['state'], number> = {
  draft: 0xffffff,
  proposed: 0xffffff,
  his: 0xffd9a0,
  struck: 0x8f9bb0,
  agreed: 0xffffff,
};

/** Where a thing comes from when it is new. */
export function homeOf(side: TableObject['side']): { readonly x: number; readonly y: number } {
  return { x: CENTRE + (side === 'given' ? -HALF : HALF), y: ROWS[side] };
}

/** Places of one side's things, in their order: as near to where each wants to be as leaves room for all. */
export function placesOf(side: TableObject['side'], row: readonly TableObject[]): Place[] {
  const gap = Math.min(GAP, (HALF * 2) / Math.max(1, row.length - 1));
  const towards = side === 'given' ? 1 : -1;
  const wish = row.map((o, i) => {
    const along = towards * (-230 + 460 * PROGRESS[o.state]);
    return { i, x: along + (i - (row.length - 1) / 2) * 4 };
  });
  wish.sort((a, b) => a.x - b.x || a.i - b.i);
  const xs = wish.map(({ x }) => x);
  // Push neighbours apart, keep the row's middle where it was, then bring both ends inside.
  for (let k = 1; k < xs.length; k++) xs[k] = Math.max(xs[k] ?? 0, (xs[k - 1] ?? 0) + gap);
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
  const shift = mean(wish.map(({ x }) => x)) - mean(xs);
  const inside = (x: number, k: number) =>
    Math.max(-HALF + k * gap, Math.min(x + shift, HALF - (xs.length - 1 - k) * gap));
  const places: Place[] = [];
  wish.forEach(({ i }, k) => {
    const state = row[i]?.state ?? 'draft';
    places[i] = {
      x: CENTRE + inside(xs[k] ?? 0, k),
      y: ROWS[side] + (row.length > RANKS.most ? (k % 2 === 0 ? -RANKS.step / 2 : RANKS.step / 2) : 0),
      alpha: ALPHA[state],
      tint: TINT[state],
      scale: Math.max(RANKS.smallest, Math.min(state === 'agreed' ? 0.96 : 0.9, (gap / GAP) * 0.96)),
    };
  });
  return places;
}
