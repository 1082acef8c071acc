/**
 * Acceptance, of the decoupled view (BOA): when he says yes. By a threshold, his aspiration at this exchange. Baarslag,
 * Hindriks and Jonker ("Acceptance conditions in automated negotiation", 2011) would add AC_next: or at what he himself
 * would propose next. That second arm is dropped here. His next paper lies on his line only as far as whole packages go,
 * so by it he would take his own next step at once from us, and an opening far too low would pay: one low offer, then his
 * own paper of the next exchange (model/README.md, Acceptance; What failed 3).
 */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Cents } from '../scenario/scenario';
import type { Weighed } from './value';

/** Whether he could take this at any price: within his appetite, and nobody he never releases. */
export function isAdmissible(view: CounterpartView, offer: Weighed): boolean {
  return offer.hold <= view.appetite && offer.never.length === 0;
}

/** V ≥ max(A, r), and within what he parts with (model/README.md, Acceptance). */
export function accepts(view: CounterpartView, offer: Weighed, aspired: Cents, reservation: Cents): boolean {
  return isAdmissible(view, offer) && offer.value >= Math.max(aspired, reservation);
}
