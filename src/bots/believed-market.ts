/** The market by what one believes of him, where `market.ts` goes by rumours alone. */
import { findTopic } from '../rules/find-item';
import type { SeenGive, SeenGroup, SeenPledge } from '../rules/player-view';
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

/** A thing as it was last put on the market: made anew only where the player sees it anew, or takes it for something else. */
interface Kept<S, T> {
  readonly seen: S;
  readonly figure: number;
  readonly refused: boolean;
  readonly thing: T;
}

type Giving = Market['gives'][number];
type Getting = Market['gots'][number];

/** By place, of the market before. */
const keptGives: Kept<SeenGive, Giving>[] = [];
const keptGots: Kept<SeenGroup | SeenPledge, Getting>[] = [];

const onMarket = ({ id, options, lapsesAfter }: SeenGive, figure: number, visit: number): Giving => ({
  id,
  options: options.map(({ change, cost, alliesCost, share }) => ({
    change,
    cost,
    alliesCost,
    worth: wholeCents(figure * share),
    isLapsing: change === 'renew' && lapsesAfter === visit,
  })),
});

const nothingOf = ({ id }: { readonly id: string }): Getting => ({ id, options: [] });

const groupOnMarket = ({ id, options }: SeenGroup, figure: number): Getting => ({
  id,
  options: options.map(({ terms, mandate, share }) => ({ terms, mandate, hold: wholeCents(figure * share) })),
});

const pledgeOnMarket = ({ id, available, mandate }: SeenPledge, figure: number): Getting => ({
  id,
  options: available ? [{ terms: 'pledge', mandate: wholeCents(mandate * PLEDGE_KEPT), hold: wholeCents(figure) }] : [],
});

/** The thing kept at a place, or made anew. */
function renewed<K extends S, S, T>(
  kept: Kept<S, T>[],
  place: number,
  seen: K,
  figure: number,
  refused: boolean,
  make: (seen: K, figure: number) => T,
): T {
  const before = kept[place];
  if (before && before.seen === seen && before.figure === figure && before.refused === refused) return before.thing;
  const thing = make(seen, figure);
  kept[place] = { seen, figure, refused, thing };
  return thing;
}

/** The market as somebody sees it who has weighed every word said at the tables. */
export function believedMarket(seat: Seat): Believed {
  const { view, case: known } = seat;
  const estimate = beliefAt(seat, ordinary(seat));
  const { figures } = estimate;
  const never = refusedForGood(seat);
  const watch = known.rules.model.delivery;
  const { visit } = view;
  const putUp = (give: SeenGive, figure: number): Giving => onMarket(give, figure, visit);
  const gives: Giving[] = [];
  for (const give of view.gives) {
    const place = gives.length;
    gives.push(renewed(keptGives, place, give, figures[place] ?? 0, false, putUp));
  }
  const gots: Getting[] = [];
  for (const group of view.groups) {
    const refused = never?.has(group.id) ?? false;
    const figure = figures[gives.length + gots.length] ?? 0;
    gots.push(renewed(keptGots, gots.length, group, figure, refused, refused ? nothingOf : groupOnMarket));
  }
  for (const pledge of view.pledges) {
    const figure = figures[gives.length + gots.length] ?? 0;
    gots.push(renewed(keptGots, gots.length, pledge, figure, false, pledgeOnMarket));
  }
  const market: Market = {
    gives,
    gots,
    appetite: estimate.appetite.mean + added(seat, 'appetite'),
    ...publicPart(view, known),
    reliability: reliabilityBy(view) * Math.min(1, watch.watchFloor + (watch.watchAllies * view.meters.allies) / 100),
  };
  return { market, estimate };
}
