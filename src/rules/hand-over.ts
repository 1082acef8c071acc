/** What he delivers of a deal, at once or after we had answered: people go, pledges come into force. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { applyEffects } from './apply-effects';
import { findGroup, findPledge } from './find-item';
import { freePeople } from './free-people';
import { holdOfGroup, holdOfPledge } from './hold';
import { changeMeter } from './ledger';
import { mandateOfGroup } from './mandate';
import { own } from './own';
import { heldIn } from './people';
import { points } from './round';
import type { DealRecord, DeliveryState, GameState } from './state';

function releaseGroup(draft: Draft<GameState>, scenario: Scenario, id: string): void {
  const { delivery } = draft;
  const record = draft.deals.at(-1);
  const group = findGroup(scenario, id);
  const terms = delivery && own(delivery.deal.groups, id);
  if (!delivery || !record || !group || !terms) return;
  record.mandateDelivered += mandateOfGroup(draft, group, terms);
  record.holdGot += holdOfGroup(scenario, draft, group, terms);
  const gone = freePeople(draft, id, heldIn(draft, id), terms);
  if (terms === 'exile') delivery.exiled += gone;
  else delivery.stayed += gone;
  if (terms === 'exile') delivery.refused += heldIn(draft, id);
  if (gone > 0) applyEffects(draft, scenario, group.do, { kind: 'item', id });
}

function takePledge(draft: Draft<GameState>, scenario: Scenario, id: string): void {
  const record = draft.deals.at(-1);
  const pledge = findPledge(scenario, id);
  const state = own(draft.pledges, id);
  if (!record || !pledge || !state) return;
  record.mandateDelivered += pledge.mandate;
  record.holdGot += holdOfPledge(draft, pledge);
  state.since = draft.visit;
  applyEffects(draft, scenario, pledge.do, { kind: 'item', id });
}

function keepRecord(record: Draft<DealRecord>, delivery: DeliveryState): void {
  record.exiled = delivery.exiled;
  record.stayed = delivery.stayed;
  record.refused = delivery.refused;
}

/**
 * Delivers these groups and pledges of the deal in hand: mandate met moves support and signal, people who may stay
 * move the allies by their share of all this deal freed.
 */
export function handOver(
  draft: Draft<GameState>,
  scenario: Scenario,
  ids: { readonly groups: readonly string[]; readonly pledges: readonly string[] },
): void {
  const { delivery } = draft;
  const record = draft.deals.at(-1);
  if (!delivery || !record) return;
  const metBefore = record.mandateDelivered;
  const stayedBefore = delivery.stayed;
  for (const id of ids.groups) releaseGroup(draft, scenario, id);
  for (const id of ids.pledges) takePledge(draft, scenario, id);
  keepRecord(record, delivery);
  const met = points(record.mandateDelivered - metBefore);
  const freed = delivery.exiled + delivery.stayed;
  const staying = freed > 0 ? (delivery.stayed - stayedBefore) / freed : 0;
  const model = scenario.rules.model.delivery;
  changeMeter(draft, 'support', model.supportPerMandate * met, { kind: 'mandate' });
  changeMeter(draft, 'signal', model.signalPerMandate * met, { kind: 'mandate' });
  changeMeter(draft, 'allies', model.alliesForStaying * staying, { kind: 'stay' });
}
