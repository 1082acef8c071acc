/** What he remembers from visit to visit: insults, words kept and broken, whom it paid to hold back, the last price. */
import type { Draft } from 'immer';
import type { Model } from '../scenario/model';
import type { Cents, Scenario } from '../scenario/scenario';
import { emptyRecord, own } from './own';
import { points, twoDecimals } from './round';
import type { DealRecord, Exchange, GameState, Memory } from './state';

export const nothingRemembered = (): Draft<Memory> => ({
  insults: 0,
  kept: 0,
  broken: 0,
  heldBack: emptyRecord(),
  ratio: 0,
});

/** Below this a memory is gone. */
const FAINT = 0.1;
/** Least hold that a price is reckoned by. */
const LEAST_HOLD: Cents = 100;

const faded = (times: number, share: number): number => {
  const left = twoDecimals(times * share);
  return left < FAINT ? 0 : left;
};

/** Factor on a group's hold: dearer by a share for each time that holding it back has paid, up to a bound. At least 1. */
export function premiumOf(model: Model, memory: Memory, groupId: string): number {
  const times = own(memory.heldBack, groupId) ?? 0;
  if (times === 0) return 1;
  const { heldBackPremium, heldBackMost } = model.memory;
  return 1 + heldBackPremium * Math.min(times, heldBackMost);
}

/** True where his patron's hold hurts him: he then sells sooner, and holds nobody back for the price. */
export const gripHurts = (model: Model, grip: number): boolean => grip > model.memory.gripHurts;

function insultsAt(exchanges: readonly Exchange[]): number {
  let count = 0;
  for (const { reasons } of exchanges) if (reasons.some((reason) => reason.kind === 'insulting')) count += 1;
  return count;
}

/** We asked for the group again and again at this table, and our price rose while we did. */
function paidToHoldBack(model: Model, exchanges: readonly Exchange[], groupId: string): boolean {
  let asked = 0;
  let first = 0;
  let best = 0;
  for (const { offer, value } of exchanges) {
    if (offer === null || value === null || own(offer.groups, groupId) === undefined) continue;
    if (asked === 0) first = value;
    best = asked === 0 ? value : Math.max(best, value);
    asked += 1;
  }
  return asked >= model.memory.askedAgain && best - first >= 100 * model.memory.raisedBy;
}

function isDelivered(deal: DealRecord | undefined, groupId: string): boolean {
  return deal !== undefined && own(deal.deal.groups, groupId) !== undefined && !deal.withheld.includes(groupId);
}

/** Whom it paid to hold back, and whom he has sold since. */
function rememberHeldBack(draft: Draft<GameState>, scenario: Scenario, deal: DealRecord | undefined): void {
  const { model } = scenario.rules;
  const { heldBack } = draft.memory;
  const exchanges = draft.table?.exchanges ?? [];
  const hurts = gripHurts(model, draft.meters.grip);
  const askedFor = new Set<string>();
  for (const { offer } of exchanges) for (const id in offer?.groups) askedFor.add(id);
  for (const { id, never } of scenario.groups) {
    if (never) continue;
    const before = own(heldBack, id) ?? 0;
    if (before === 0 && !askedFor.has(id)) continue;
    const sold = isDelivered(deal, id);
    const paid = !sold && paidToHoldBack(model, exchanges, id) ? 1 : 0;
    if (before === 0 && paid === 0) continue;
    const left = sold || hurts ? faded(before, model.memory.heldBackFading) : before;
    heldBack[id] = Math.min(model.memory.heldBackMost, left + paid);
  }
}

/** A visit settles in his memory; first thing in the aftermath, while table and delivery stand. */
export function remember(draft: Draft<GameState>, scenario: Scenario): void {
  const { memory } = draft;
  const deal = draft.deals.find((record) => record.visit === draft.visit);
  const insults = insultsAt(draft.table?.exchanges ?? []);
  memory.insults = faded(memory.insults, scenario.rules.model.memory.insultFading) + insults;
  rememberHeldBack(draft, scenario, deal);
  if (!deal) return;
  if (isBroken(deal)) memory.broken += 1;
  else if (draft.delivery?.snapped === '') memory.kept += 1;
  memory.ratio = rateOf(deal);
}

/** What people fetched in that deal: worth he really got per point of hold. */
export const rateOf = (deal: DealRecord): number =>
  twoDecimals(points(deal.worthGiven) / points(Math.max(LEAST_HOLD, deal.holdGot)));

/** Our word of that deal was broken: Washington withheld a part, or we took relief back though he had delivered. */
export const isBroken = (deal: DealRecord): boolean => deal.disavowed !== '' || deal.breached;
