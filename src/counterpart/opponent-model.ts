/**
 * What he believes of us, which is not the truth: equal stress on every group, and costs in proportion to what a thing
 * is worth to him. Within one visit asking and offering raise these beliefs (a frequency model); every visit starts anew.
 */
import type { CounterpartView, GotOption } from '../rules/counterpart-view';
import { chanceHeDelivers } from '../rules/his-value';
import type { Order, Package } from '../rules/package';
import type { TableState } from '../rules/state';
import type { Model } from '../scenario/model';
import type { Cents } from '../scenario/scenario';
import { CERTAIN } from '../solver/pairs';

type Numbers = Model['opponent'];

export type Counts = Pick<TableState, 'asked' | 'offered'>;
/** As each visit begins. */
export const UNHEARD: Counts = { asked: {}, offered: {} };

/** How much he thinks we stress a thing, asked for so many times at this table. */
export function believedMandate(model: Numbers, terms: GotOption['terms'], asked: number): Cents {
  return Math.round(100 * model[terms] * (1 + model.asking * asked));
}

/** What he thinks a thing costs us, offered so many times at this table. */
export function believedCost(model: Numbers, worth: Cents, offered: number): Cents {
  return Math.round((model.costShare * worth) / (1 + model.offering * offered));
}

/** Chance of delivery he thinks we reckon with, in whole ten-thousandths. */
export function believedDelivery(view: Pick<CounterpartView, 'model' | 'phi'>, order: Order): number {
  return Math.round(CERTAIN * chanceHeDelivers(order, view.model.opponent.assumedReliability, view.phi));
}

/** Times seen, by id, where nothing has been counted yet. */
export function times(counts: { readonly [id: string]: number }, id: string): number {
  return Object.hasOwn(counts, id) ? (counts[id] ?? 0) : 0;
}

/** The counts once an offer has been heard. */
export function hear(counts: Counts, offer: Package): Counts {
  return {
    asked: plusOne(counts.asked, [...Object.keys(offer.groups), ...offer.pledges]),
    offered: plusOne(counts.offered, [...Object.keys(offer.relief), ...offer.gestures]),
  };
}

function plusOne(counts: { readonly [id: string]: number }, ids: readonly string[]): { readonly [id: string]: number } {
  return { ...counts, ...Object.fromEntries(ids.map((id) => [id, times(counts, id) + 1])) };
}
