/** How far to come towards him: the value that the next offer should have in his eyes, by what one believes of his line. */
import { movedBy, reservationBy, stillAsked } from './belief';
import type { Believed } from './believed-market';
import type { Aims } from './plan';
import { appraise } from './plan';
import type { Seat } from './seat';

/** How one bargains; hundredths of his value. */
export interface Manner {
  /** First offer, above where he would walk away. */
  readonly opens: number;
  /** The second offer and those after it, against the value one believes he would take then; the last holds on. */
  readonly beside: readonly number[];
}

/** The least step towards him that he notices. */
const LEAST_STEP = 40;
/** Halvings of the search: finer than a hundredth of a point no line is. */
const HALVINGS = 12;

/** Value at which he should accept, at that share of the time, for one whose offers began and have come so far. */
function enough({ estimate }: Believed, reservation: number, first: number, peak: number, time: number): number {
  let low = reservation;
  let high = reservation + estimate.gap.mean;
  for (let at = 0; at < HALVINGS; at++) {
    const middle = (low + high) / 2;
    const moved = movedBy(estimate, reservation, first, Math.max(peak, middle));
    if (middle >= reservation + estimate.gap.mean * stillAsked(moved, time)) high = middle;
    else low = middle;
  }
  return high;
}

/** The value to him that the next offer should have, in hundredths. */
export function nextValue({ view, case: known }: Seat, believed: Believed, aims: Aims, manner: Manner): number {
  const exchanges = view.table?.exchanges ?? [];
  const reservation = reservationBy(believed.estimate, view.meters);
  let first: number | null = null;
  let peak = 0;
  for (const { offer, reasons } of exchanges) {
    if (!offer || reasons.some(({ kind }) => kind === 'over-appetite' || kind === 'never')) continue;
    const { value } = appraise(believed.market, aims, offer);
    peak = first === null ? value : Math.max(peak, value);
    first ??= value;
  }
  if (first === null) return reservation + manner.opens;
  const time = (exchanges.length + 1) / known.rules.exchanges;
  const isLast = view.table?.exchangesLeft === 1;
  const beside = (isLast ? undefined : manner.beside[exchanges.length - 1]) ?? manner.beside.at(-1) ?? 0;
  return Math.max(peak + LEAST_STEP, enough(believed, reservation, first, peak, time) + beside);
}
