/**
 * Offering, the bidding part of the decoupled view (BOA): of all packages that satisfy him now, the one he believes is best
 * for us (the trade-off tactic of Faratin, Sierra and Jennings, "Using similarity criteria to make issue trade-offs in
 * automated negotiations", 2002, with their likeness to our last offer as the tie-breaker). Found exactly, never sampled.
 */
import type { CounterpartView } from '../rules/counterpart-view';
import { ORDERS, type Order, type Package } from '../rules/package';
import type { Cents } from '../scenario/scenario';
import { bestPair, greatestValue, type Pair, type Terms } from '../solver/pairs';
import { givenFront, gotFront, packageAt } from './fronts';
import { believedDelivery, type Counts, UNHEARD } from './opponent-model';
import { counted } from './order';
import { size } from './value';

/**
 * The package within both limits with V ≥ `target` that he believes best for us, over all three orders. Ties go to the
 * one with the fewest items (and order) unlike our last offer, then to the earlier order, then to less hold.
 * Null where he has nothing to offer: no package reaches the target, or only the empty one does.
 */
export function counterOffer(
  view: CounterpartView,
  counts: Counts,
  target: Cents,
  near: Package | null,
): Package | null {
  const fronts = { given: givenFront(view, counts, near), got: gotFront(view, counts, near) };
  let best: { readonly pair: Pair; readonly ties: number; readonly order: Order } | null = null;
  for (const order of ORDERS) {
    const pair = bestPair(fronts.given, fronts.got, termsOf(view, order), target);
    if (!pair) continue;
    const ties = pair.ties + (near && near.order !== order ? 1 : 0);
    const better =
      best === null || pair.utility > best.pair.utility || (pair.utility === best.pair.utility && ties < best.ties);
    if (better) best = { pair, ties, order };
  }
  if (!best) return null;
  const counter = packageAt(view, fronts, best.pair, best.order);
  return size(counter) > 0 ? counter : null;
}

/**
 * The greatest value he believes within reach before a word is said: we move first, and he believes that it leaves us
 * no worse off than no deal. Not below his reservation.
 */
export function bestWithinReach(view: CounterpartView, reservation: Cents): Cents {
  const given = givenFront(view, UNHEARD, null);
  const got = gotFront(view, UNHEARD, null);
  return Math.max(reservation, greatestValue(given, got, termsOf(view, 'we-first')) ?? reservation);
}

function termsOf(view: CounterpartView, order: Order): Terms {
  return { keep: counted(view, order), deliver: believedDelivery(view, order) };
}
