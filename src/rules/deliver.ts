/** Delivery of the deal just signed: Washington first, then each group and pledge by a draw of its own. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { dearestGiven, disavowalRisk, without } from './disavowal';
import { draw } from './draw';
import { giveRelief } from './give-relief';
import { handOver } from './hand-over';
import { chanceHeDelivers } from './his-value';
import { changeMeter } from './ledger';
import type { Order } from './package';
import { points } from './round';
import type { DeliveryState, GameState } from './state';
import { type GivenTotals, givenTotals } from './totals';

const DISAVOWED = { trust: -15, support: -3 };
const GOODWILL = 3;
const TRUST_BY_ORDER: { readonly [O in Order]: number } = { 'we-first': 18, together: 6, 'they-first': 2 };
/** Points of worth at which a deal builds trust in full. */
const FULL_TRUST_WORTH = 10;
const SUPPORT_PER_COST = -0.4;
const ALLIES_PER_COST = -1.8;
const GRIP_PER_WORTH = -0.3;
const SHORTFALL = { support: -4, signal: -3 };

/** Chance that he delivers what he promised, for the allies' weight and what Washington really gave. */
function chance(scenario: Scenario, game: GameState, order: Order, shareGiven: number): number {
  if (order === 'they-first') return 1;
  const watched = game.truth.reliability * Math.min(1, 0.6 + (0.8 * game.meters.allies) / 100);
  return chanceHeDelivers(order, watched, scenario.rules.phi) * shareGiven;
}

/** Id of what Washington withholds; empty where it stands by the deal. */
function washingtonWithholds(draft: Draft<GameState>, scenario: Scenario, delivery: DeliveryState): string {
  const record = draft.deals.at(-1);
  if (!record) return '';
  const risk = disavowalRisk(record.cost, record.authority, draft.meters.support);
  if (draw(draft.seed, 'disavowal', draft.visit, 0) >= risk) return '';
  return dearestGiven(scenario, draft, delivery.deal);
}

function disavow(draft: Draft<GameState>, id: string): void {
  draft.news.push({ visit: draft.visit, kind: 'disavowal', id, people: 0 });
  changeMeter(draft, 'trust', DISAVOWED.trust, { kind: 'disavowal' });
  changeMeter(draft, 'support', DISAVOWED.support, { kind: 'disavowal' });
}

function payFor(draft: Draft<GameState>, given: GivenTotals, order: Order): void {
  const worth = points(given.worth);
  const alliesShare = draft.consulted ? 0.5 : 1;
  changeMeter(draft, 'support', SUPPORT_PER_COST * points(given.cost), { kind: 'cost' });
  changeMeter(draft, 'allies', ALLIES_PER_COST * points(given.alliesCost) * alliesShare, { kind: 'allies-cost' });
  changeMeter(draft, 'rapport', GOODWILL, { kind: 'deal' });
  const trust = TRUST_BY_ORDER[order] * Math.min(1, worth / FULL_TRUST_WORTH);
  changeMeter(draft, 'trust', trust, { kind: 'order', order });
  changeMeter(draft, 'grip', GRIP_PER_WORTH * worth, { kind: 'relief' });
}

function fallShort(draft: Draft<GameState>, id: string, people: number): void {
  draft.news.push({ visit: draft.visit, kind: 'shortfall', id, people });
  changeMeter(draft, 'support', SHORTFALL.support, { kind: 'shortfall' });
  changeMeter(draft, 'signal', SHORTFALL.signal, { kind: 'shortfall' });
}

/** Draws and applies the delivery that `signDeal` opened. */
export function deliver(draft: Draft<GameState>, scenario: Scenario): void {
  const { delivery } = draft;
  const record = draft.deals.at(-1);
  if (!delivery || !record) return;
  draft.phase = 'delivery';
  const disavowed = washingtonWithholds(draft, scenario, delivery);
  const deal = delivery.deal;
  const givenDeal = disavowed === '' ? deal : without(deal, disavowed);
  const given = givenTotals(scenario, draft, givenDeal);
  const e = chance(scenario, draft, deal.order, record.worth > 0 ? given.worth / record.worth : 1);
  const comes = (id: string) => draw(draft.seed, `deliver:${id}`, draft.visit, 0) < e;
  const groups = Object.keys(deal.groups);
  const came = { groups: groups.filter(comes), pledges: deal.pledges.filter(comes) };
  const missing = {
    groups: groups.filter((id) => !came.groups.includes(id)),
    pledges: deal.pledges.filter((id) => !came.pledges.includes(id)),
  };

  Object.assign(delivery, { disavowed, delivered: came, withheld: missing });
  record.disavowed = disavowed;
  record.withheld = [...missing.groups, ...missing.pledges];
  record.worthGiven = given.worth;
  record.costPaid = given.cost;
  if (disavowed !== '') disavow(draft, disavowed);
  giveRelief(draft, scenario, givenDeal);
  payFor(draft, given, deal.order);
  handOver(draft, scenario, came);
  for (const id of missing.groups) fallShort(draft, id, draft.groups[id]?.held ?? 0);
  for (const id of missing.pledges) fallShort(draft, id, 0);
}
