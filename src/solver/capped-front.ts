/**
 * The cheapest way to every gain where the gain itself is limited. There a sum that gains more for less may be the one
 * that leaves no room, so nothing is dominated before the end: one table over every whole gain up to the cap (Bellman's
 * knapsack), and the non-dominated points of it read off when all items are in.
 */
import { type Front, LazyFront, type Option, type Trail, WIDTH } from './front';

/** Room of the tables before: they are wide, and wanted for a moment only. */
let losses = new Float64Array(0);
let nextLosses = new Float64Array(0);
/** Steps of an item that is not taken: every gain stays what it is. */
let untaken = new Int32Array(0);
let allSteps = new Int32Array(0);
let gains = new Float64Array(0);
let leastLosses = new Float64Array(0);

/**
 * All non-dominated sums of at most one option an item whose gain does not go past the cap: gain and loss strictly rise.
 * Of equal losses the greater gain stays. `choicesOf` tells what was taken. The table is as wide as the cap counts
 * the greatest common measure of all gains: the rounder they are, the faster it goes. Good until the next is made.
 * @param items gains are whole and ≥ 0, at most 15 options each; losses are whole and may be negative
 * @param cap greatest gain allowed, ≥ 0
 * @param start loss of taking nothing
 */
export function cappedFront(items: readonly (readonly Option[])[], cap: number, start = 0): Front {
  const measure = measureOf(items);
  let widest = 0;
  for (const options of items) widest += greatestGain(options) / measure;
  const width = Math.max(0, Math.min(Math.floor(cap / measure), widest)) + 1;
  makeRoom(width, items.length);
  let from = losses;
  let to = nextLosses;
  from.fill(Number.POSITIVE_INFINITY, 0, width);
  from[0] = start;
  let top = 0;
  for (let item = 0; item < items.length; item++) {
    const options = items[item] ?? [];
    const base = item * width;
    const most = Math.min(width - 1, top + greatestGain(options) / measure);
    to.set(from.subarray(0, top + 1));
    to.fill(Number.POSITIVE_INFINITY, top + 1, most + 1);
    allSteps.set(untaken.subarray(0, top + 1), base);
    for (let at = 0; at < options.length; at++) {
      const { gain, loss } = options[at] ?? NONE;
      add(from, top, gain / measure, loss, at + 1, to, base, width);
    }
    top = most;
    [from, to] = [to, from];
  }
  return read(from, top, measure, items.length, width);
}

/** Takes one option on top of every sum so far, where that is cheaper than what stands there. */
function add(
  from: Float64Array,
  top: number,
  gain: number,
  loss: number,
  mark: number,
  to: Float64Array,
  base: number,
  width: number,
): void {
  const steps = allSteps;
  const last = Math.min(top, width - 1 - gain);
  for (let g = 0; g <= last; g++) {
    const sum = (from[g] ?? 0) + loss;
    if (sum >= (to[g + gain] ?? 0)) continue;
    to[g + gain] = sum;
    steps[base + g + gain] = g * WIDTH + mark;
  }
}

const NONE: Option = { gain: 0, loss: 0 };

function makeRoom(width: number, items: number): void {
  if (losses.length < width) {
    losses = new Float64Array(width * 2);
    nextLosses = new Float64Array(width * 2);
    untaken = Int32Array.from({ length: width * 2 }, (_, g) => g * WIDTH);
    gains = new Float64Array(width * 2);
    leastLosses = new Float64Array(width * 2);
  }
  const wanted = width * (items + 1);
  if (allSteps.length < wanted) allSteps = new Int32Array(wanted * 2);
}

function greatestGain(options: readonly Option[]): number {
  let most = 0;
  for (const { gain } of options) if (gain > most) most = gain;
  return most;
}

/** The greatest whole number that every gain is a multiple of; 1 where nothing gains. */
function measureOf(items: readonly (readonly Option[])[]): number {
  let measure = 0;
  for (const options of items) {
    for (const { gain } of options) {
      for (let rest = gain; rest > 0; ) [measure, rest] = [rest, measure % rest];
      if (measure === 1) return 1;
    }
  }
  return measure || 1;
}

/** The non-dominated points of a table, with the last step that led to each. */
function read(table: Float64Array, top: number, measure: number, items: number, width: number): Front {
  let size = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let g = top; g >= 0; g--) {
    const loss = table[g] ?? 0;
    if (loss >= least) continue;
    least = loss;
    size++;
  }
  const steps = allSteps;
  const last = (items - 1) * width;
  least = Number.POSITIVE_INFINITY;
  for (let g = top, at = size - 1; g >= 0; g--) {
    const loss = table[g] ?? 0;
    if (loss >= least) continue;
    least = loss;
    gains[at] = g * measure;
    leastLosses[at] = loss;
    steps[items * width + at] = items > 0 ? (steps[last + g] ?? 0) : 0;
    at--;
  }
  return new LazyFront(size, gains.subarray(0, size), leastLosses.subarray(0, size), () => {
    let trail: Trail | null = null;
    for (let item = 0; item < items; item++) {
      trail = { steps, from: item < items - 1 ? item * width : items * width, before: trail };
    }
    return trail;
  });
}
