/** When he says yes. */
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
