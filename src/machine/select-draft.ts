/**
 * What one can tell of a package before it is proposed, from the player's view alone: cost against authority, the
 * mandate met, who will mind at home and abroad, and what rumour says it is worth to him. Points in hundredths.
 */
import type { Order, Package } from '../rules/package';
import type { PlayerView, SeenGive, SeenGroup, SeenPledge } from '../rules/player-view';
import type { Cents } from '../scenario/scenario';

export interface Span {
  readonly low: number;
  readonly high: number;
}

export interface DraftSummary {
  readonly empty: boolean;
  readonly order: Order;
  readonly cost: Cents;
  readonly authority: Cents;
  readonly overAuthority: boolean;
  readonly alliesCost: Cents;
  /** Mandate met if everything is delivered. */
  readonly mandate: Cents;
  readonly people: number;
  readonly staying: number;
  /** What he would gain and part with, by rumour, and what remains for him at this order. */
  readonly worth: Span;
  readonly hold: Span;
  readonly value: Span;
  /** Expected change of each meter if all is delivered (points): who will mind. */
  readonly support: Span;
  readonly allies: Span;
  readonly grip: Span;
}

/** Weight of what we give in his eyes, by who moves first; model/README.md, Order. */
export function weightOfOrder(order: Order, trust: number, phi: number): number {
  const c = trust / 100;
  if (order === 'we-first') return 1;
  return order === 'they-first' ? c : c + phi * (1 - c);
}

const NOTHING: Span = { low: 0, high: 0 };
const plus = (a: Span, b: Span): Span => ({ low: a.low + b.low, high: a.high + b.high });
const part = (range: Span, share: number): Span => ({ low: range.low * share, high: range.high * share });

function chosenGive(give: SeenGive, draft: Package) {
  const change = give.kind === 'relief' ? draft.relief[give.id] : draft.gestures.includes(give.id) ? 'give' : undefined;
  return give.options.find((option) => option.change === change);
}

function sumGives(gives: readonly SeenGive[], draft: Package) {
  let [cost, alliesCost, worth] = [0, 0, NOTHING];
  for (const give of gives) {
    const option = chosenGive(give, draft);
    if (!option) continue;
    cost += option.cost;
    alliesCost += option.alliesCost;
    worth = plus(worth, part(give.worth, option.share));
  }
  return { cost, alliesCost, worth };
}

function sumGots(groups: readonly SeenGroup[], pledges: readonly SeenPledge[], draft: Package) {
  let [mandate, people, staying, hold] = [0, 0, 0, NOTHING];
  for (const group of groups) {
    const option = group.options.find(({ terms }) => terms === draft.groups[group.id]);
    if (!option) continue;
    mandate += option.mandate;
    people += option.terms === 'stay' ? group.held : group.held - group.refusing;
    staying += option.terms === 'stay' ? group.held : 0;
    hold = plus(hold, part(group.hold, option.share));
  }
  for (const pledge of pledges) {
    if (!draft.pledges.includes(pledge.id)) continue;
    mandate += pledge.mandate;
    hold = plus(hold, pledge.hold);
  }
  return { mandate, people, staying, hold };
}

/** `phi` is the scenario's `rules.phi`. */
export function summariseDraft(view: PlayerView, draft: Package, phi: number): DraftSummary {
  const given = sumGives(view.gives, draft);
  const got = sumGots(view.groups, view.pledges, draft);
  const d = weightOfOrder(draft.order, view.meters.trust, phi);
  const bySupport = (0.65 * got.mandate - 0.4 * given.cost) / 100;
  const byAllies = (-1.8 * (view.consulted ? 0.5 : 1) * given.alliesCost) / 100;
  const staying = got.people > 0 ? (3 * got.staying) / got.people : 0;
  return {
    empty: draft.gestures.length + draft.pledges.length === 0 && !hasKeys(draft.relief) && !hasKeys(draft.groups),
    order: draft.order,
    cost: given.cost,
    authority: view.authority,
    overAuthority: given.cost > view.authority,
    alliesCost: given.alliesCost,
    mandate: got.mandate,
    people: got.people,
    staying: got.staying,
    worth: given.worth,
    hold: got.hold,
    value: { low: d * given.worth.low - got.hold.high, high: d * given.worth.high - got.hold.low },
    support: { low: bySupport, high: bySupport },
    allies: { low: byAllies + staying, high: byAllies + staying },
    grip: { low: (-0.3 * given.worth.high) / 100, high: (-0.3 * given.worth.low) / 100 },
  };
}

const hasKeys = (record: object) => Object.keys(record).length > 0;
