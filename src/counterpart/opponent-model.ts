/**
 * What he believes of us, which is not the truth: equal stress on every group, and costs in proportion to what a thing
 * is worth to him. Within one visit asking and offering raise these beliefs (a frequency model); every visit starts anew.
 */
import type { GotOption } from '../rules/counterpart-view';
import { chanceHeDelivers } from '../rules/his-value';
import type { Order, Package } from '../rules/package';
import type { TableState } from '../rules/state';
import type { Cents } from '../scenario/scenario';
import { CERTAIN } from '../solver/pairs';

const STRESS = { stay: 800, exile: 600, pledge: 300 } as const satisfies { [T in GotOption['terms']]: Cents };
const COST_SHARE = 0.6;
const LEARN_FROM_ASKING = 1;
const LEARN_FROM_OFFERING = 0.5;
/** The reliability he thinks we expect of him. */
const ASSUMED_RELIABILITY = 0.6;

export type Counts = Pick<TableState, 'asked' | 'offered'>;
/** As each visit begins. */
export const UNHEARD: Counts = { asked: {}, offered: {} };

/** How much he thinks we stress a thing, asked for so many times at this table. */
export function believedMandate(terms: GotOption['terms'], asked: number): Cents {
  return Math.round(STRESS[terms] * (1 + LEARN_FROM_ASKING * asked));
}

/** What he thinks a thing costs us, offered so many times at this table. */
export function believedCost(worth: Cents, offered: number): Cents {
  return Math.round((COST_SHARE * worth) / (1 + LEARN_FROM_OFFERING * offered));
}

/** Chance of delivery he thinks we reckon with, in whole ten-thousandths. */
export function believedDelivery(phi: number, order: Order): number {
  return Math.round(CERTAIN * chanceHeDelivers(order, ASSUMED_RELIABILITY, phi));
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
