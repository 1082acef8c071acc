/** What a release could have been bought for: the zone that the score of price shares (model/README.md, Scores). */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Package, ReliefChange } from '../rules/package';
import type { Cents } from '../scenario/scenario';
import { emptyFront, type Front, mergeItem } from '../solver/front';
import { gainNeeded } from '../solver/pairs';
import { bestWithinReach } from './offering';
import { counted } from './order';
import { reservation } from './reservation';
import { givenIn, weigh } from './value';

/** What one change truly costs Washington, in hundredths, ≥ 0. */
export type TrueCost = (id: string, change: ReliefChange | 'give') => Cents;

export interface Prices {
  /** Cheapest true cost of givings that would have kept him at his reservation, for the same release and order. */
  readonly least: Cents;
  /** The same for all he believed within reach: the most he could have had out of us. Not below `least`. */
  readonly most: Cents;
}

/**
 * Exact over all givings on offer, our authority left aside. `most` is the dearer of the actual cost and the authority
 * where nothing reaches that far. Reservation and reach are those of `view.table`, or of a table opened now.
 * @throws RangeError where the deal holds something that is not on offer in this view.
 */
export function leastAndMost(view: CounterpartView, costOf: TrueCost, deal: Package): Prices {
  const weighed = weigh(view, deal);
  if (!weighed) throw new RangeError('the deal holds something that is not on offer');
  const low = view.table?.reservation ?? reservation(view);
  const best = view.table?.best ?? bestWithinReach(view, low);
  const keep = counted(view, deal.order);
  const all = gainNeeded(keep, best + weighed.hold);
  const front = view.gives.reduce<Front>((merged, { id, options }) => {
    const priced = options.map(({ change, worth }) => ({ gain: worth, loss: costOf(id, change) }));
    return mergeItem(merged, priced, Number.POSITIVE_INFINITY, all);
  }, emptyFront());
  const paid = view.gives.reduce((sum, give) => {
    const option = give.options.find(({ change }) => change === givenIn(deal, give));
    return option ? sum + costOf(give.id, option.change) : sum;
  }, 0);
  const least = Math.min(paid, cheapest(front, gainNeeded(keep, low + weighed.hold)) ?? paid);
  const most = cheapest(front, all) ?? Math.max(paid, view.authority);
  return { least, most: Math.max(most, least) };
}

function cheapest(front: Front, worth: number): Cents | null {
  const at = front.gain.subarray(0, front.size).findIndex((gain) => gain >= worth);
  return at < 0 ? null : (front.loss[at] ?? null);
}
