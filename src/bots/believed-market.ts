/** The market by what one believes of him, where `market.ts` goes by rumours alone. */
import { findTopic } from '../rules/find-item';
import { wholeCents } from '../rules/round';
import type { Cents } from '../scenario/scenario';
import { beliefAt } from './belief';
import type { Estimate } from './estimate';
import { type Market, PLEDGE_KEPT, publicPart, refusedForGood, reliabilityBy } from './market';
import type { Seat } from './seat';

export interface Believed {
  readonly market: Market;
  readonly estimate: Estimate;
}

/** What preparations and talks have added to a limit in this visit, as far as they are known to. */
function added({ view, case: known }: Seat, limit: 'authority' | 'appetite'): Cents {
  let sum = 0;
  for (const { id, visit } of view.prepared) {
    if (visit === view.visit) sum += known.preparations.find((one) => one.id === id)?.do[limit] ?? 0;
  }
  for (const { topic, reply, visit } of view.raised) {
    if (visit === view.visit) sum += findTopic(known, topic)?.replies[reply]?.do[limit] ?? 0;
  }
  return sum;
}

/** What Washington signs for on an ordinary visit: as much as one takes his own limit for, until one learns better. */
function ordinary(seat: Seat): Cents {
  const { view, case: known } = seat;
  const { thinShare, thinSupport } = known.rules.model.authority;
  const full = view.meters.support < thinSupport ? view.authority / thinShare : view.authority;
  return full - added(seat, 'authority');
}

/** The market as somebody sees it who has weighed every word said at the tables. */
export function believedMarket(seat: Seat): Believed {
  const { view, case: known } = seat;
  const estimate = beliefAt(seat, ordinary(seat));
  const { figures } = estimate;
  const never = refusedForGood(seat);
  const watch = known.rules.model.delivery;
  const gives = view.gives.map(({ id, options, lapsesAfter }, place) => ({
    id,
    options: options.map(({ change, cost, alliesCost, share }) => ({
      change,
      cost,
      alliesCost,
      worth: wholeCents((figures[place] ?? 0) * share),
      isLapsing: change === 'renew' && lapsesAfter === view.visit,
    })),
  }));
  const groups = view.groups.map(({ id, options }, at) => ({
    id,
    options: never?.has(id)
      ? []
      : options.map(({ terms, mandate, share }) => ({
          terms,
          mandate,
          hold: wholeCents((figures[gives.length + at] ?? 0) * share),
        })),
  }));
  const pledges = view.pledges.map(({ id, available, mandate }, at) => ({
    id,
    options: available
      ? [
          {
            terms: 'pledge' as const,
            mandate: wholeCents(mandate * PLEDGE_KEPT),
            hold: wholeCents(figures[gives.length + groups.length + at] ?? 0),
          },
        ]
      : [],
  }));
  const market: Market = {
    gives,
    gots: [...groups, ...pledges],
    appetite: estimate.appetite.mean + added(seat, 'appetite'),
    ...publicPart(view, known),
    reliability: reliabilityBy(view) * Math.min(1, watch.watchFloor + (watch.watchAllies * view.meters.allies) / 100),
  };
  return { market, estimate };
}
