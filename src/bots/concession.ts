/**
 * The offering strategy: what to put on the table next. By rule: the value that the next offer should have in his eyes, by
 * what one believes of his line, and the best package for us that has it. (`look-ahead.ts` searches instead.)
 */
import { wholeCents } from '../rules/round';
import { heardNow, movedBy, reservationBy, stillAsked } from './belief';
import type { Believed } from './believed-market';
import type { Estimate } from './estimate';
import type { Parts } from './evidence';
import { type Aims, type Plan, planner } from './plan';
import type { Seat } from './seat';

/** How one bargains; hundredths of his value. */
export interface Manner {
  /** First offer, above where he would walk away. */
  readonly opens: number;
  /** The second offer and those after it, against the value one believes he would take then; the last holds on. */
  readonly beside: readonly number[];
}

/** The next offer, null where nothing is worth offering; and what going on may be expected to bring us, hundredths of mandate. */
export interface NextOffer {
  readonly plan: Plan | null;
  readonly expected: number;
}

/** @param certain what his standing paper would bring us, hundredths of mandate; null where none is worth signing */
export type OfferingStrategy = (
  seat: Seat,
  believed: Believed,
  aims: Aims,
  manner: Manner,
  certain: number | null,
) => NextOffer;

/** The least step towards him that he notices. */
export const LEAST_STEP = 40;
/** Halvings of the search: to some hundredths of a point; no estimate is finer. */
const HALVINGS = 8;

/** Value at which he should accept, at that share of the time, for one whose offers began and have come so far. */
function enough(estimate: Estimate, reservation: number, first: number, peak: number, time: number): number {
  const { mean: gap } = estimate.gap;
  const lineAt = (best: number): number =>
    reservation + gap * stillAsked(movedBy(estimate, reservation, first, best), time);
  // An offer below our best so far would not move him.
  const unmoved = lineAt(peak);
  if (unmoved <= peak) return unmoved;
  let low = Math.max(peak, reservation);
  let high = Math.max(low, reservation + gap);
  for (let at = 0; at < HALVINGS; at++) {
    const middle = (low + high) / 2;
    if (middle >= lineAt(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The first and the best of our offers that counted for movement, by what one believes they are worth to him. */
export interface Offered {
  readonly first: number;
  readonly peak: number;
}

/** A sum in whole hundredths, as the market has its figures. */
function whole({ figures }: Estimate, { places, shares }: Parts): number {
  let sum = 0;
  for (let at = 0; at < places.length; at++) sum += wholeCents((figures[places[at] ?? 0] ?? 0) * (shares[at] ?? 0));
  return sum;
}

/** Null before an offer that he could have taken at some price. */
export function offeredSoFar(seat: Seat, { estimate }: Believed): Offered | null {
  let first: number | null = null;
  let peak = 0;
  for (const { ours, isTooMuch, isNever } of heardNow(seat)) {
    if (!ours || isTooMuch || isNever) continue;
    const value = Math.round(ours.counted * whole(estimate, ours.given)) - whole(estimate, ours.got);
    peak = first === null ? value : Math.max(peak, value);
    first ??= value;
  }
  return first === null ? null : { first, peak };
}

/** The value to him that the next offer should have, in hundredths. */
export function nextValue(seat: Seat, believed: Believed, manner: Manner): number {
  const { view, case: known } = seat;
  const exchanges = view.table?.exchanges ?? [];
  const reservation = reservationBy(believed.estimate, view.meters);
  const offered = offeredSoFar(seat, believed);
  if (!offered) return reservation + manner.opens;
  const { first, peak } = offered;
  const time = (exchanges.length + 1) / known.rules.exchanges;
  const isLast = view.table?.exchangesLeft === 1;
  const beside = (isLast ? undefined : manner.beside[exchanges.length - 1]) ?? manner.beside.at(-1) ?? 0;
  return Math.max(peak + LEAST_STEP, enough(believed.estimate, reservation, first, peak, time) + beside);
}

export const byRule: OfferingStrategy = (seat, believed, aims, manner) => {
  const plan = planner(believed.market, aims)(nextValue(seat, believed, manner));
  return { plan, expected: plan?.utility ?? 0 };
};
