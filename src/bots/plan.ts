/**
 * The best package for us that should be worth so much to him: lists of what can be given and got, merged without what
 * is dominated (Nemhauser and Ullmann), then the best pair over the orders. By the bot's figures and its own weights.
 */
import { chanceHeDelivers, shareHeCounts } from '../rules/his-value';
import type { Order, Package } from '../rules/package';
import type { Cents } from '../scenario/scenario';
import { gainNeeded } from '../solver/pairs';
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
const GRAIN = 10;

interface Sum {
  readonly gain: number;
  readonly loss: number;
  /** Counts against the limit. */
  readonly spent: number;
  readonly before: Sum | null;
  readonly item: number;
  readonly option: number;
}

const NOTHING: Sum = { gain: 0, loss: 0, spent: 0, before: null, item: -1, option: -1 };

/** Without the dominated: gain and loss both rise. Cheaper first among equals. */
function undominated(sums: Sum[]): Sum[] {
  sums.sort((a, b) => a.loss - b.loss || b.gain - a.gain || a.spent - b.spent);
  const kept: Sum[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of sums) {
    if (sum.gain <= top) continue;
    kept.push(sum);
    top = sum.gain + GRAIN - 1;
  }
  return kept;
}

type Figures = Pick<Sum, 'gain' | 'loss' | 'spent'>;

function merge(items: readonly (readonly (Figures | null)[])[], limit: number): Sum[] {
  let list: Sum[] = [NOTHING];
  items.forEach((options, item) => {
    const grown = [...list];
    options.forEach((figures, option) => {
      if (!figures) return;
      for (const before of list) {
        const spent = before.spent + figures.spent;
        if (spent > limit) continue;
        const gain = before.gain + figures.gain;
        grown.push({ gain, loss: before.loss + figures.loss, spent, before, item, option });
      }
    });
    if (grown.length > list.length) list = undominated(grown);
  });
  return list;
}

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

function packageFrom(market: Market, given: Sum, got: Sum, order: Order): Package {
  const relief: { [id: string]: Package['relief'][string] } = {};
  const groups: { [id: string]: Package['groups'][string] } = {};
  const gestures: string[] = [];
  const pledges: string[] = [];
  for (let at: Sum | null = given; at; at = at.before) {
    const giving = market.gives[at.item];
    const change = giving?.options[at.option]?.change;
    if (!giving || !change) continue;
    if (change === 'give') gestures.push(giving.id);
    else relief[giving.id] = change;
  }
  for (let at: Sum | null = got; at; at = at.before) {
    const getting = market.gots[at.item];
    const terms = getting?.options[at.option]?.terms;
    if (!getting || !terms) continue;
    if (terms === 'pledge') pledges.push(getting.id);
    else groups[getting.id] = terms;
  }
  return { relief, gestures: gestures.sort(), groups, pledges: pledges.sort(), order };
}

/** First place in a list that rises by gain where it reaches so much; its length where it nowhere does. */
function reaching(list: readonly Sum[], gain: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid]?.gain ?? 0) >= gain) high = mid;
    else low = mid + 1;
  }
  return low;
}

/** Plans of one visit by one set of aims: the lists are merged once, and asked for any value to him. */
export function planner(market: Market, aims: Aims): (target: Cents) => Plan | null {
  const given = merge(
    market.gives.map(({ options }) =>
      options.map((option) =>
        aims.considers(option)
          ? { gain: option.worth, loss: dislikeOf(market, aims, option), spent: option.cost }
          : null,
      ),
    ),
    market.authority,
  );
  const got = merge(
    market.gots.map(({ options }) => options.map(({ hold, mandate }) => ({ gain: mandate, loss: hold, spent: hold }))),
    market.appetite * aims.appetite,
  );
  return (target) => {
    let best: { readonly given: Sum; readonly got: Sum; readonly order: Order; readonly utility: number } | null = null;
    for (const order of aims.orders) {
      const d = shareHeCounts(order, market.belief, market.phi);
      const e = chanceHeDelivers(order, market.reliability, market.phi);
      for (const side of got) {
        const partner = given[reaching(given, gainNeeded(d, Math.ceil(target) + side.loss))];
        if (!partner || (partner === NOTHING && side === NOTHING)) continue;
        const utility = e * side.gain - partner.loss + asAWhole(market, aims, order, partner.gain, side.loss);
        if (!best || utility > best.utility) best = { given: partner, got: side, order, utility };
      }
    }
    if (!best) return null;
    const value = Math.round(shareHeCounts(best.order, market.belief, market.phi) * best.given.gain) - best.got.loss;
    return { offer: packageFrom(market, best.given, best.got, best.order), utility: best.utility, value };
  };
}

/** A package somebody else put together, by the bot's figures. Past authority it is worth less: Washington may disavow it. */
export function appraise(market: Market, aims: Aims, offer: Package): Plan {
  let [worth, dislike, cost, hold, mandate] = [0, 0, 0, 0, 0];
  for (const { id, options } of market.gives) {
    const change = Object.hasOwn(offer.relief, id) ? offer.relief[id] : offer.gestures.includes(id) ? 'give' : null;
    const option = options.find((one) => one.change === change);
    if (!option) continue;
    worth += option.worth;
    cost += option.cost;
    dislike += dislikeOf(market, aims, option);
  }
  for (const { id, options } of market.gots) {
    const terms = Object.hasOwn(offer.groups, id) ? offer.groups[id] : offer.pledges.includes(id) ? 'pledge' : null;
    const option = options.find((one) => one.terms === terms);
    hold += option?.hold ?? 0;
    mandate += option?.mandate ?? 0;
  }
  const e = chanceHeDelivers(offer.order, market.reliability, market.phi);
  const risk = cost > market.authority ? 200 + 2 * (cost - market.authority) : 0;
  const utility = e * mandate - dislike - risk + asAWhole(market, aims, offer.order, worth, hold);
  return { offer, utility, value: Math.round(shareHeCounts(offer.order, market.belief, market.phi) * worth) - hold };
}
