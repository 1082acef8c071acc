/**
 * The best package for us that should be worth so much to him: lists of what can be given and got, merged without what
 * is dominated (Nemhauser and Ullmann), then the best pair over the orders. By the bot's figures and its own weights.
 */
import { readPaper, writePaper } from '../counterpart/paper';
import { chanceHeDelivers, shareHeCounts } from '../rules/his-value';
import type { Order, Package } from '../rules/package';
import type { Cents } from '../scenario/scenario';
import type { Front } from '../solver/front';
import { FrontBench } from '../solver/front-bench';
import type { GivingOption, Market } from './market';

/** What the bot cares for, per point of mandate. */
export interface Aims {
  readonly cost: number;
  readonly allies: number;
  /** Extra dislike of lifting for good, in hundredths. */
  readonly lifting: Cents;
  readonly arrests: number;
  readonly trust: number;
  readonly orders: readonly Order[];
  /** Which givings it considers at all. */
  readonly considers: (option: GivingOption) => boolean;
  /** Share of his appetite that it asks for at most. */
  readonly appetite: number;
}

export interface Plan {
  readonly offer: Package;
  /** To us, in hundredths of mandate; to him, V in hundredths. */
  readonly utility: number;
  readonly value: Cents;
}

/** Renewing what would lapse saves trust and rapport. */
const LAPSE_SAVED = 150;
/** Trust that going in this order builds (model/README.md). */
const TRUST = { 'we-first': 18, together: 6, 'they-first': 2 } as const satisfies { [O in Order]: number };
/** Finer than a tenth of a point no estimate is. */
const GRAIN = 25;
/** What an option spends that one does not consider. */
const OUT_OF_REACH = Number.POSITIVE_INFINITY;

/** Merges the lists of givings and of gettings: used again and again, and they remember what was merged last. */
const givings = new FrontBench();
const gettings = new FrontBench();

const dislikeOf = (market: Market, aims: Aims, { change, cost, alliesCost, isLapsing }: GivingOption): number =>
  aims.cost * cost +
  aims.allies * alliesCost * (market.consulted ? 0.5 : 1) +
  (change === 'lifted' ? aims.lifting : 0) -
  (isLapsing ? LAPSE_SAVED : 0);

/** Dislike of what is given beyond its fair price, and liking of trust: what only the whole package has. */
function asAWhole(market: Market, aims: Aims, order: Order, worth: Cents, hold: Cents): number {
  const overpaid = Math.max(0, worth - market.fairPrice * hold) * (1.5 - market.allies / 100);
  const trust = 100 * TRUST[order] * Math.min(1, worth / 1000) * ((market.visits - market.visit) / market.visits);
  return aims.trust * trust - aims.arrests * overpaid;
}

function mergeGivings(market: Market, aims: Aims): Front {
  givings.begin(market.authority, GRAIN);
  for (const { options } of market.gives) {
    for (const option of options) {
      if (aims.considers(option)) givings.option(option.worth, dislikeOf(market, aims, option), option.cost);
      else givings.option(0, 0, OUT_OF_REACH);
    }
    givings.item();
  }
  return givings.finish();
}

function mergeGettings(market: Market, aims: Aims): Front {
  gettings.begin(market.appetite * aims.appetite, GRAIN);
  for (const { options } of market.gots) {
    for (const { hold, mandate } of options) gettings.option(mandate, hold, hold);
    gettings.item();
  }
  return gettings.finish();
}

/** Plans of one visit by one set of aims: the lists are merged once, and asked for any value to him. */
export function planner(market: Market, aims: Aims): (target: Cents) => Plan | null {
  let given = mergeGivings(market, aims);
  let got = mergeGettings(market, aims);
  let [givingsAt, gettingsAt] = [givings.round, gettings.round];
  return (target) => {
    // Somebody planned in between: what lay on the benches is gone.
    if (givings.round !== givingsAt || gettings.round !== gettingsAt) {
      given = mergeGivings(market, aims);
      got = mergeGettings(market, aims);
      [givingsAt, gettingsAt] = [givings.round, gettings.round];
    }
    let best: { readonly given: number; readonly got: number; readonly order: Order } | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const order of aims.orders) {
      const d = shareHeCounts(order, market.belief, market.phi);
      const e = chanceHeDelivers(order, market.reliability, market.phi);
      let j = 0;
      for (let i = 0; i < got.size; i++) {
        const hold = got.loss[i] ?? 0;
        const needed = Math.ceil(target) + hold;
        while (j < given.size && Math.round(d * (given.gain[j] ?? 0)) < needed) j++;
        if (j === given.size) break;
        const worth = given.gain[j] ?? 0;
        const mandate = got.gain[i] ?? 0;
        if (worth === 0 && mandate === 0) continue;
        const utility = e * mandate - (given.loss[j] ?? 0) + asAWhole(market, aims, order, worth, hold);
        if (utility <= most) continue;
        most = utility;
        best = { given: j, got: i, order };
      }
    }
    if (!best) return null;
    const d = shareHeCounts(best.order, market.belief, market.phi);
    return {
      offer: writePaper(market, given.choicesAt(best.given), got.choicesAt(best.got), best.order),
      utility: most,
      value: Math.round(d * (given.gain[best.given] ?? 0)) - (got.loss[best.got] ?? 0),
    };
  };
}

/** A package somebody else put together, by the bot's figures. Past authority it is worth less: Washington may disavow it. */
export function appraise(market: Market, aims: Aims, offer: Package): Plan {
  let worth = 0;
  let dislike = 0;
  let cost = 0;
  let hold = 0;
  let mandate = 0;
  const { given, got } = readPaper(market, offer);
  for (let place = 0; place < given.length; place++) {
    const change = given[place] ?? null;
    if (change === null) continue;
    for (const option of market.gives[place]?.options ?? []) {
      if (option.change !== change) continue;
      worth += option.worth;
      cost += option.cost;
      dislike += dislikeOf(market, aims, option);
    }
  }
  for (let place = 0; place < got.length; place++) {
    const terms = got[place] ?? null;
    if (terms === null) continue;
    for (const option of market.gots[place]?.options ?? []) {
      if (option.terms !== terms) continue;
      hold += option.hold;
      mandate += option.mandate;
    }
  }
  const e = chanceHeDelivers(offer.order, market.reliability, market.phi);
  const risk = cost > market.authority ? 200 + 2 * (cost - market.authority) : 0;
  const utility = e * mandate - dislike - risk + asAWhole(market, aims, offer.order, worth, hold);
  return { offer, utility, value: Math.round(shareHeCounts(offer.order, market.belief, market.phi) * worth) - hold };
}
