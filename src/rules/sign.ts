/** A deal is signed: on record with every figure it had at that moment. Delivery follows. */
import { castDraft, type Draft } from 'immer';
import type { Cents, Scenario } from '../scenario/scenario';
import { valueOfTotals } from './his-value';
import { appetiteNow, authorityNow } from './limits';
import type { Package } from './package';
import type { DealRecord, DeliveryState, GameState } from './state';
import { tidyPackage } from './tidy-package';
import { packageTotals } from './totals';

/**
 * Cheapest true cost, over all that could be given (not only within authority), of a set with V ≥ r and of one with
 * V ≥ best, for the same release and order (model/README.md, Scores). Null where no set reaches it.
 */
export interface Prices {
  readonly least: Cents | null;
  readonly most: Cents | null;
}

const nothingYet = (deal: Package, by: 'you' | 'him'): DeliveryState => ({
  deal,
  by,
  disavowed: '',
  delivered: { groups: [], pledges: [] },
  withheld: { groups: [], pledges: [] },
  exiled: 0,
  stayed: 0,
  refused: 0,
  response: null,
  recovered: [],
  snapped: '',
});

/** Puts the deal on record and opens the delivery. `deliver` must follow. */
export function signDeal(
  draft: Draft<GameState>,
  scenario: Scenario,
  pkg: Package,
  by: 'you' | 'him',
  prices: Prices,
): void {
  const deal = tidyPackage(pkg);
  const { worth, hold, cost, alliesCost, mandate } = packageTotals(scenario, draft, deal);
  const authority = authorityNow(scenario, draft);
  const least = Math.min(cost, prices.least ?? cost);
  const record: DealRecord = {
    visit: draft.visit,
    deal,
    by,
    worth,
    hold,
    cost,
    alliesCost,
    mandate,
    mandateDelivered: 0,
    authority,
    appetite: appetiteNow(scenario, draft),
    reservation: draft.table?.reservation ?? 0,
    value: valueOfTotals(scenario, draft, deal.order, { worth, hold }),
    worthGiven: 0,
    holdGot: 0,
    costPaid: 0,
    least,
    most: Math.max(least, prices.most ?? Math.max(cost, authority)),
    exiled: 0,
    stayed: 0,
    refused: 0,
    withheld: [],
    disavowed: '',
    breached: false,
  };
  draft.deals.push(castDraft(record));
  draft.delivery = castDraft(nothingYet(deal, by));
}
