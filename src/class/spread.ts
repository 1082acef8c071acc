/** How a figure is spread over a class: quartiles, and bins none of which holds a few alone. */

export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
}

const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** Linear between the two nearest ranks (Hyndman and Fan 1996, type 7). `share` 0–1; values sorted; 0 of none. */
export function quantile(sorted: readonly number[], share: number): number {
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] ?? 0;
  const above = sorted[Math.ceil(rank)] ?? below;
  return below + (above - below) * (rank - Math.floor(rank));
}

/** Null of no values. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = ascending(values);
  return {
    count: sorted.length,
    least: quantile(sorted, 0),
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
    most: quantile(sorted, 1),
  };
}

/** From `low` up to below `high`; the last one holds `high`, too. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** `count` bins of one width from 0 to 100. */
export function binsOf(values: readonly number[], count: number): readonly Bin[] {
  const width = 100 / count;
  const placeOf = (value: number) => Math.min(count - 1, Math.max(0, Math.floor(value / width)));
  const tally = Array.from({ length: count }, () => 0);
  for (const value of values) tally[placeOf(value)] = (tally[placeOf(value)] ?? 0) + 1;
  return tally.map((found, at) => ({ low: at * width, high: (at + 1) * width, count: found }));
}

const joined = (a: Bin, b: Bin): Bin => ({ low: a.low, high: b.high, count: a.count + b.count });

/**
 * Bins joined with their neighbours until each that is not empty holds at least `few`, so that none singles a person out. Of
 * fewer values than that there is no bin.
 */
export function coarseBins(bins: readonly Bin[], few: number): readonly Bin[] {
  const whole: Bin[] = [];
  let open: Bin | null = null;
  for (const bin of bins) {
    const next: Bin = open ? joined(open, bin) : bin;
    const closes = next.count >= few || next.count === 0;
    if (closes) whole.push(next);
    open = closes ? null : next;
  }
  if (!open) return whole;
  const at = whole.findLastIndex(({ count }) => count >= few);
  const kept = whole[at];
  if (!kept) return [];
  return [...whole.slice(0, at), joined(kept, { ...open, low: kept.high })];
}
