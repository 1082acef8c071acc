/**
 * What the best bargain can come to, found before the bargain itself: it tells a merge which points can still lead
 * there, so that exact lists with tie-breakers stay short where many sums are equal.
 */
import type { Front, Option } from './front';
import { CERTAIN, gainNeeded, type Terms, TIES } from './pairs';

/** Above this limit a table of every whole loss costs more than it saves. */
const WIDEST_TABLE = 40_000;

/** Good until one looks ahead again. */
export interface Prospect {
  /** Some bargain reaches the target. */
  readonly isPossible: boolean;
  /** Whether a sum of the first `merged` items may still become part of a bargain of the greatest utility. */
  isPromising(merged: number, gain: number, loss: number): boolean;
}

/** A bargain of the greatest utility gives at least this gain for at most this loss. */
interface Aim {
  readonly gain: number;
  readonly loss: number;
}

/**
 * Looks ahead over `items` (losses ≥ 0, without tie-breakers) within `limit`, against all that can be got.
 * Null where the limit is too wide for a table: then everything is promising.
 */
export function prospectOf(
  items: readonly (readonly Option[])[],
  limit: number,
  got: Front,
  orders: readonly Terms[],
  target: number,
): Prospect | null {
  const width = widthOf(items, limit);
  if (width > WIDEST_TABLE) return null;
  const reach = reachOf(items, width);
  const aims = aimsOf(reach[0] ?? new Float64Array(1), got, orders, target);
  return {
    isPossible: aims.length > 0,
    isPromising: (merged, gain, loss) => {
      const rest = reach[merged];
      return aims.some((aim) => loss <= aim.loss && gain + (rest?.[aim.loss - loss] ?? 0) >= aim.gain);
    },
  };
}

/**
 * The greatest gain for every whole loss within `limit`: serves `greatestValue` as a front does, where nobody asks what
 * was chosen. Null where the limit is too wide for a table.
 */
export function reachWithin(items: readonly (readonly Option[])[], limit: number): Front | null {
  const width = widthOf(items, limit);
  if (width > WIDEST_TABLE) return null;
  const gain = reachOf(items, width)[0] ?? new Float64Array(width + 1);
  return { size: width + 1, gain: gain.slice(), loss: wholeLosses(width + 1), trail: null };
}

let losses = new Float64Array(0);

/** 0, 1, 2 … as losses without ties. */
function wholeLosses(length: number): Float64Array {
  if (losses.length < length) losses = Float64Array.from({ length }, (_, l) => l * TIES);
  return losses.subarray(0, length);
}

function widthOf(items: readonly (readonly Option[])[], limit: number): number {
  const widest = items.reduce((sum, options) => sum + options.reduce((most, { loss }) => Math.max(most, loss), 0), 0);
  return Math.max(0, Math.min(Math.floor(limit), widest));
}

/** Room of the looks ahead before: tables are wide, and wanted for a moment only. */
let room: Float64Array<ArrayBuffer> = new Float64Array(0);

/** Per item i and whole loss l: the greatest gain of items i, i + 1 … for a loss of at most l. Good until the next call. */
function reachOf(items: readonly (readonly Option[])[], width: number): readonly Float64Array[] {
  const length = width + 1;
  const wanted = length * (items.length + 1);
  if (room.length < wanted) room = new Float64Array(wanted * 2);
  let row = room.subarray(0, length).fill(0);
  const rows = [row];
  for (const options of items.toReversed()) {
    const next = room.subarray(rows.length * length, (rows.length + 1) * length);
    next.set(row);
    for (const { gain, loss } of options) {
      for (let l = loss; l <= width; l++) {
        const sum = (row[l - loss] ?? 0) + gain;
        if (sum > (next[l] ?? 0)) next[l] = sum;
      }
    }
    rows.push(next);
    row = next;
  }
  return rows.reverse();
}

/** Every way to the greatest utility: with what is got, what must be given, and what it may cost at most. */
function aimsOf(reach: Float64Array, got: Front, orders: readonly Terms[], target: number): readonly Aim[] {
  let best = Number.NEGATIVE_INFINITY;
  let aims: Aim[] = [];
  for (const { keep, deliver } of orders) {
    let loss = 0;
    for (let i = 0; i < got.size; i++) {
      const gain = gainNeeded(keep, target + (got.loss[i] ?? 0));
      while (loss < reach.length && (reach[loss] ?? 0) < gain) loss++;
      if (loss === reach.length) break;
      const utility = deliver * Math.ceil((got.gain[i] ?? 0) / TIES) - CERTAIN * loss;
      if (utility < best) continue;
      if (utility > best) aims = [];
      best = utility;
      aims.push({ gain, loss });
    }
  }
  return aims;
}
