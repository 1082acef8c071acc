/**
 * The opponent model of the decoupled view (BOA: bidding, opponent model, acceptance; T. Baarslag, K. Hindriks,
 * M. Hendrikx, A. Dirkzwager and C. Jonker, "Decoupling negotiating agents to explore the space of negotiation
 * strategies", 2014): what he believes of us, which is not the truth. Every visit begins anew, with equal stress on every
 * group and costs in proportion to what a thing is worth to him. Then each offer teaches him by what it names and by how
 * it differs from the one before, so that one can signal, hide, or mislead him:
 *
 * - by frequency, as the frequency models of the Automated Negotiating Agents Competition (T. van Krimpen, D. Looije and
 *   S. Hajizadeh, "HardHeaded", 2013): what we name again matters more, and more so what stays as it was;
 * - by concession, after K. Hindriks and D. Tykhonov, "Opponent modelling in automated multi-issue negotiation using
 *   Bayesian learning", AAMAS 2008: who concedes gives way first where it costs least. So what we still ask for while our
 *   offers get better for him matters most, and what we let go mattered little; what we put in at first is cheap for us,
 *   what comes late is dearer, what we take back was dear.
 *
 * Counts stand in for their posteriors: T. Baarslag, M. Hendrikx, K. Hindriks and C. Jonker, "Learning about the opponent
 * in automated bilateral negotiation", Autonomous Agents and Multi-Agent Systems 30, 2016, survey both families, and a
 * table of five exchanges holds too little evidence for more.
 */
import type { CounterpartView, GotOption } from '../rules/counterpart-view';
import { chanceHeDelivers } from '../rules/his-value';
import { rungOf } from '../rules/ladder';
import { own } from '../rules/own';
import type { Order, Package, ReliefChange } from '../rules/package';
import { Places } from '../rules/places';
import type { TableState } from '../rules/state';
import type { Model } from '../scenario/model';
import type { Cents } from '../scenario/scenario';
import { CERTAIN } from '../solver/pairs';

type Numbers = Model['opponent'];
type Count = { readonly [id: string]: number };

/** How often he has heard us ask for and offer each thing, by id; may be in halves, and below 0 for what we let go. */
export type Counts = Pick<TableState, 'asked' | 'offered'>;
/** As each visit begins. */
export const UNHEARD: Counts = { asked: {}, offered: {} };

/** How much he thinks we stress a thing with this count of asking. Hundredths, > 0. */
export function believedMandate(model: Numbers, terms: GotOption['terms'], asked: number): Cents {
  return Math.round(100 * model[terms] * (1 + model.asking * asked));
}

/** What he thinks a thing of this worth to him costs us, with this count of offering. Hundredths, ≥ 0. */
export function believedCost(
  { model, costShare }: Pick<CounterpartView, 'model' | 'costShare'>,
  worth: Cents,
  offered: number,
): Cents {
  return Math.round((costShare * worth) / (1 + model.opponent.offering * offered));
}

/** Chance of delivery he thinks we reckon with, in whole ten-thousandths. */
export function believedDelivery(view: Pick<CounterpartView, 'model' | 'phi'>, order: Order): number {
  return Math.round(CERTAIN * chanceHeDelivers(order, view.model.opponent.assumedReliability, view.phi));
}

/** The count of an id, 0 where nothing has been counted yet. */
export function times(counts: Count, id: string): number {
  return own(counts, id) ?? 0;
}

const places = new Places();

/** The counts of all things in a list, by place. */
export function timesByPlace(list: readonly { readonly id: string }[], counts: Count): readonly number[] {
  const all = list.map(() => 0);
  for (const id in counts) {
    const place = places.find(list, id);
    if (place >= 0) all[place] = times(counts, id);
  }
  return all;
}

/**
 * The counts once an offer has been heard.
 * @param table as it stood before the offer
 * @param value of the offer to him
 */
export function hear(
  model: Numbers,
  table: Pick<TableState, 'asked' | 'offered' | 'exchanges'>,
  offer: Package,
  value: Cents,
): Counts {
  const last = table.exchanges.findLast((exchange) => exchange.offer !== null);
  const before = last?.offer ?? null;
  const concedes = last !== undefined && last.value !== null && value > last.value;
  const asked = { ...table.asked };
  const offered = { ...table.offered };
  const insisted = concedes ? 1 + model.insisting : 1;
  recount(model, asked, Object.keys(offer.groups), before && Object.keys(before.groups), (id) =>
    offer.groups[id] === before?.groups[id] ? insisted : 1,
  );
  recount(model, asked, offer.pledges, before?.pledges, (id) => (before?.pledges.includes(id) ? insisted : 1));
  recount(model, offered, Object.keys(offer.relief), before && Object.keys(before.relief), (id) => {
    const [now, then] = [offer.relief[id], before?.relief[id]];
    return now === then ? 1 : rank(now) > rank(then) ? model.late : 0;
  });
  recount(model, offered, offer.gestures, before?.gestures, (id) => (before?.gestures.includes(id) ? 1 : model.late));
  return { asked, offered };
}

/** Adds what each thing named now adds, first offers counting 1, and takes off for what was named before and is gone. */
function recount(
  model: Numbers,
  counts: { [id: string]: number },
  now: readonly string[],
  before: readonly string[] | null | undefined,
  adds: (id: string) => number,
): void {
  for (const id of now) counts[id] = times(counts, id) + (before ? adds(id) : 1);
  for (const id of before ?? []) {
    if (!now.includes(id)) counts[id] = Math.max(model.leastCount, times(counts, id) - model.takenBack);
  }
}

/** What was not given before ranks below all that can be. */
const rank = (change: ReliefChange | undefined): number =>
  change === undefined ? -1 : change === 'renew' ? 0 : rungOf(change);
