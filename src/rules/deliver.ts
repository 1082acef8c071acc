/** Delivery of the deal just signed: Washington first, then each group and pledge by a draw of its own. */
import type { Draft } from 'immer';
import type { Model } from '../scenario/model';
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

type Numbers = Model['delivery'];

/** Trust that a deal of full worth builds. */
function trustBy(order: Order, model: Numbers): number {
  if (order === 'we-first') return model.trustWeFirst;
  return order === 'together' ? model.trustTogether : model.trustTheyFirst;
}

/** Chance that he delivers what he promised, for the allies' weight and what Washington really gave. */
function chance(scenario: Scenario, game: GameState, order: Order, shareGiven: number): number {
  if (order === 'they-first') return 1;
  const { watchFloor, watchAllies } = scenario.rules.model.delivery;
  const watched = game.truth.reliability * Math.min(1, watchFloor + (watchAllies * game.meters.allies) / 100);
  return chanceHeDelivers(order, watched, scenario.rules.phi) * shareGiven;
}

/** Id of what Washington withholds; empty where it stands by the deal. */
function washingtonWithholds(draft: Draft<GameState>, scenario: Scenario, delivery: DeliveryState): string {
  const record = draft.deals.at(-1);
  if (!record) return '';
  const risk = disavowalRisk(scenario, record.cost, record.authority, draft.meters.support);
  if (draw(draft.seed, 'disavowal', draft.visit, 0) >= risk) return '';
  return dearestGiven(scenario, draft, delivery.deal);
}

function disavow(draft: Draft<GameState>, id: string, model: Numbers): void {
  draft.news.push({ visit: draft.visit, kind: 'disavowal', id, people: 0 });
  changeMeter(draft, 'trust', model.disavowedTrust, { kind: 'disavowal' });
  changeMeter(draft, 'support', model.disavowedSupport, { kind: 'disavowal' });
}

function payFor(draft: Draft<GameState>, given: GivenTotals, order: Order, model: Numbers): void {
  const worth = points(given.worth);
  const alliesShare = draft.consulted ? model.consultedShare : 1;
  changeMeter(draft, 'support', model.supportPerCost * points(given.cost), { kind: 'cost' });
  changeMeter(draft, 'allies', model.alliesPerCost * points(given.alliesCost) * alliesShare, { kind: 'allies-cost' });
  changeMeter(draft, 'rapport', model.goodwill, { kind: 'deal' });
  const trust = trustBy(order, model) * Math.min(1, worth / model.fullTrustWorth);
  changeMeter(draft, 'trust', trust, { kind: 'order', order });
  changeMeter(draft, 'grip', model.gripPerWorth * worth, { kind: 'relief' });
}

function fallShort(draft: Draft<GameState>, id: string, people: number, model: Numbers): void {
  draft.news.push({ visit: draft.visit, kind: 'shortfall', id, people });
  changeMeter(draft, 'support', model.shortSupport, { kind: 'shortfall' });
  changeMeter(draft, 'signal', model.shortSignal, { kind: 'shortfall' });
}

/** Draws and applies the delivery that `signDeal` opened. */
export function deliver(draft: Draft<GameState>, scenario: Scenario): void {
  const { delivery } = draft;
  const record = draft.deals.at(-1);
  if (!delivery || !record) return;
  const model = scenario.rules.model.delivery;
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
  if (disavowed !== '') disavow(draft, disavowed, model);
  giveRelief(draft, scenario, givenDeal);
  payFor(draft, given, deal.order, model);
  handOver(draft, scenario, came);
  for (const id of missing.groups) fallShort(draft, id, draft.groups[id]?.held ?? 0, model);
  for (const id of missing.pledges) fallShort(draft, id, 0, model);
}
