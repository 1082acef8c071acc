/**
 * The cheapest way to every gain where the gain itself is limited. There a sum that gains more for less may be the one
 * that leaves no room, so nothing is dominated before the end: one table over every whole gain up to the cap (Bellman's
 * knapsack), and the non-dominated points of it read off when all items are in.
 */
import { type Front, type Option, WIDTH } from './front';

interface Table {
  loss: Float64Array<ArrayBuffer>;
  next: Float64Array<ArrayBuffer>;
}

/** Room of the tables before: they are wide, and wanted for a moment only. */
let room: Table = { loss: new Float64Array(0), next: new Float64Array(0) };

/**
 * All non-dominated sums of at most one option an item whose gain does not go past the cap: gain and loss strictly rise.
 * Of equal losses the greater gain stays. `choicesOf` tells what was taken.
 * @param items gains are whole and ≥ 0, at most 15 options each; losses are whole and may be negative
 * @param cap greatest gain allowed, ≥ 0
 * @param start loss of taking nothing
 */
export function cappedFront(items: readonly (readonly Option[])[], cap: number, start = 0): Front {
  const widest = items.reduce((sum, options) => sum + greatestGain(options), 0);
  const width = Math.max(0, Math.min(Math.floor(cap), widest)) + 1;
  if (room.loss.length < width) room = { loss: new Float64Array(width * 2), next: new Float64Array(width * 2) };
  let { loss, next } = room;
  loss.fill(Number.POSITIVE_INFINITY, 0, width);
  loss[0] = start;
  let trail: Front['trail'] = null;
  let top = 0;
  for (const options of items) {
    const steps = new Int32Array(width);
    const reached = Math.min(width - 1, top + greatestGain(options));
    next.set(loss.subarray(0, width));
    for (let g = 0; g <= top; g++) steps[g] = g * WIDTH;
    options.forEach((option, index) => {
      add(loss, top, option, index + 1, next, steps, width);
    });
    [loss, next] = [next, loss];
    trail = { steps, before: trail };
    top = reached;
  }
  return read(loss.subarray(0, top + 1), trail);
}

const greatestGain = (options: readonly Option[]): number =>
  options.reduce((most, { gain }) => Math.max(most, gain), 0);

/** Takes one option on top of every sum so far, where that is cheaper than what stands there. */
function add(
  from: Float64Array,
  top: number,
  { gain, loss }: Option,
  mark: number,
  to: Float64Array,
  steps: Int32Array,
  width: number,
): void {
  const last = Math.min(top, width - 1 - gain);
  for (let g = 0; g <= last; g++) {
    const sum = (from[g] ?? 0) + loss;
    if (sum >= (to[g + gain] ?? 0)) continue;
    to[g + gain] = sum;
    steps[g + gain] = g * WIDTH + mark;
  }
}

/** The non-dominated points of a table, from the top down, with the last step that led to each. */
function read(table: Float64Array, trail: Front['trail']): Front {
  const kept: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let g = table.length - 1; g >= 0; g--) {
    const loss = table[g] ?? Number.POSITIVE_INFINITY;
    if (loss >= least) continue;
    least = loss;
    kept.push(g);
  }
  kept.reverse();
  return {
    size: kept.length,
    gain: Float64Array.from(kept),
    loss: Float64Array.from(kept, (g) => table[g] ?? 0),
    trail: trail && { steps: Int32Array.from(kept, (g) => trail.steps[g] ?? 0), before: trail.before },
  };
}
