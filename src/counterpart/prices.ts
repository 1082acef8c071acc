/** What a release could have been bought for: the zone that the score of price shares (model/README.md, Scores). */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Package, ReliefChange } from '../rules/package';
import type { Cents } from '../scenario/scenario';
import type { Points } from '../solver/front';
import { FrontBench } from '../solver/front-bench';
import { gainNeeded } from '../solver/pairs';
import { bestWithinReach } from './offering';
import { counted } from './order';
import { paperOf } from './paper';
import { reservation } from './reservation';
import { weigh } from './value';

/** What one change truly costs Washington, in hundredths, ≥ 0. */
export type TrueCost = (id: string, change: ReliefChange | 'give') => Cents;

export interface Prices {
  /** Cheapest true cost of givings that would have kept him at his reservation, for the same release and order. */
  readonly least: Cents;
  /** The same for all he believed within reach: the most he could have had out of us. Not below `least`. */
  readonly most: Cents;
}

/** Where the lists of what could be given are merged. */
const bench = new FrontBench();

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
  bench.begin(Number.POSITIVE_INFINITY, 1, all);
  for (const { id, options } of view.gives) {
    for (const { change, worth } of options) {
      const cost = costOf(id, change);
      bench.option(worth, cost, cost);
    }
    bench.item();
  }
  const front = bench.finish();
  const { given } = paperOf(view, deal);
  let paid = 0;
  view.gives.forEach(({ id, options }, place) => {
    for (const { change } of options) if (change === given[place]) paid += costOf(id, change);
  });
  const least = Math.min(paid, cheapest(front, gainNeeded(keep, low + weighed.hold)) ?? paid);
  const most = cheapest(front, all) ?? Math.max(paid, view.authority);
  return { least, most: Math.max(most, least) };
}

function cheapest({ size, gain, loss }: Points, worth: number): Cents | null {
  for (let at = 0; at < size; at++) if ((gain[at] ?? 0) >= worth) return loss[at] ?? null;
  return null;
}
