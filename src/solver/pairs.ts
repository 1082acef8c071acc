/**
 * The best bargain out of two fronts: what one side gives (gain: its worth to the taker; loss: its cost to the giver)
 * and what it gets for it (gain: its worth to the getter; loss: what parting with it costs).
 *
 * Costs and gains carry a tie-breaker: a whole number `n` with a small count `t` (0 ≤ t < TIES) is written
 * n·TIES + t where less is better, and n·TIES − t where more is, so that a dominated sum never hides a nearer one.
 */
import type { Points } from './front';

/** Room for the tie-breaker: more than the differing items two packages can have. */
export const TIES = 128;
/** Chances of delivery are whole ten-thousandths. */
export const CERTAIN = 10_000;

export interface Terms {
  /** Share of what is given that the taker counts on, 0–1. */
  readonly keep: number;
  /** Chance that what was promised is delivered, in ten-thousandths, more than 0. */
  readonly deliver: number;
}

export interface Pair {
  /** Indices into the two fronts. */
  readonly given: number;
  readonly got: number;
  /** The giver's expected net gain, times CERTAIN. */
  readonly utility: number;
  /** Sum of the tie-breakers. */
  readonly ties: number;
}

/**
 * Of all pairs with round(keep · worth) − hold ≥ target the one best for the giver, then the one with the fewest ties,
 * then the one with the least hold; null where none reaches the target. One sweep over both lists: the more is got,
 * the more must be given, and the cheapest that suffices is the best partner.
 */
export function bestPair(given: Points, got: Points, terms: Terms, target: number): Pair | null {
  const { keep, deliver } = terms;
  let best: Pair | null = null;
  let bestUtility = -Infinity;
  let bestTies = Infinity;
  let j = 0;
  for (let i = 0; i < got.size; i++) {
    const need = target + (got.loss[i] ?? 0);
    while (j < given.size && Math.round(keep * (given.gain[j] ?? 0)) < need) j++;
    if (j === given.size) break;
    const gain = got.gain[i] ?? 0;
    const loss = given.loss[j] ?? 0;
    const whole = Math.ceil(gain / TIES);
    const cost = Math.floor(loss / TIES);
    const utility = deliver * whole - CERTAIN * cost;
    if (utility < bestUtility) continue;
    const ties = whole * TIES - gain + (loss - cost * TIES);
    if (utility === bestUtility && ties >= bestTies) continue;
    bestUtility = utility;
    bestTies = ties;
    best = { given: j, got: i, utility, ties };
  }
  return best;
}

/** The least whole gain g with round(keep · g) ≥ value; Infinity where there is none. */
export function gainNeeded(keep: number, value: number): number {
  if (value <= 0) return 0;
  if (keep <= 0) return Number.POSITIVE_INFINITY;
  let gain = Math.max(0, Math.floor((value - 1) / keep));
  while (Math.round(keep * gain) < value) gain++;
  return gain;
}

/**
 * The greatest round(keep · worth) − hold over all pairs that leave the giver no worse off than nothing;
 * null where there is none.
 */
export function greatestValue(given: Points, got: Points, terms: Terms): number | null {
  let best: number | null = null;
  let j = -1;
  for (let i = 0; i < got.size; i++) {
    const budget = terms.deliver * Math.ceil((got.gain[i] ?? 0) / TIES);
    while (j + 1 < given.size && CERTAIN * Math.floor((given.loss[j + 1] ?? 0) / TIES) <= budget) j++;
    if (j < 0) continue;
    const value = Math.round(terms.keep * (given.gain[j] ?? 0)) - (got.loss[i] ?? 0);
    if (best === null || value > best) best = value;
  }
  return best;
}
