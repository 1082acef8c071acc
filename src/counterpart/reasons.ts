/** Why he answers as he does: causes read off the numbers, as data; the panels put them into words. */
import type { CounterpartView } from '../rules/counterpart-view';
import { premiumOf } from '../rules/memory';
import type { Package } from '../rules/package';
import type { Reason, TableState } from '../rules/state';
import type { Cents } from '../scenario/scenario';
import { hurry } from './aspiration';
import { insultBand } from './movement';
import { paperOf } from './paper';
import { isImpatient } from './patience';
import { gripShare } from './reservation';
import { valueToHim, type Weighed } from './value';

/** Above this his patron's hold is worth a word. */
const HELD_TIGHT = 60;
/** Below this trust the order of moves is worth a word. */
const DISTRUST = 40;
/** So many insults he still mentions, and above this premium whom he holds back: what has faded further moves little. */
const WORTH_REMEMBERING = 0.5;
const WORTH_A_PREMIUM = 1.05;

export interface Answered {
  /** The table before this exchange. */
  readonly table: TableState;
  readonly k: number;
  readonly offer: Package | null;
  readonly weighed: Weighed | null;
  /** The value he held out for. */
  readonly line: Cents;
  readonly counter: Package | null;
  /** Patience left. */
  readonly patience: number;
}

/** All that stands between our offer and his answer, the weightiest first. For an answer that is no acceptance. */
export function reasonsFor(view: CounterpartView, answered: Answered): Reason[] {
  const { table, k, offer, weighed, line, counter, patience } = answered;
  return [
    ...aboutTheOffer(view, table, offer, weighed, line),
    ...aboutHimself(view, table),
    ...(counter ? differences(view, offer, counter) : [{ kind: 'nothing-to-offer' } as const]),
    ...(counter && hasMoved(view, table, counter) ? [{ kind: 'moved' } as const] : []),
    ...(isImpatient(view, patience) ? [{ kind: 'impatient' } as const] : []),
    ...(k >= view.exchanges ? [{ kind: 'last-word' } as const] : []),
  ];
}

/** Why he rises: an insult if that was one, those before that thinned his patience, and that it is at its end. */
export function reasonsForRising(view: CounterpartView, table: TableState, weighed: Weighed | null): Reason[] {
  return [
    { kind: 'rises' },
    ...(isInsulting(view, table, weighed) ? [{ kind: 'insulting' } as const] : []),
    ...rememberedInsult(view),
    { kind: 'impatient' },
  ];
}

function isInsulting(view: CounterpartView, table: TableState, weighed: Weighed | null): boolean {
  return weighed !== null && weighed.value < table.reservation - insultBand(view);
}

function aboutTheOffer(
  view: CounterpartView,
  table: TableState,
  offer: Package | null,
  weighed: Weighed | null,
  line: Cents,
): Reason[] {
  if (!offer || !weighed) return [];
  const reasons: Reason[] = weighed.never.map((id) => ({ kind: 'never', id }));
  if (weighed.hold > view.appetite) reasons.push({ kind: 'over-appetite' });
  if (isInsulting(view, table, weighed)) reasons.push({ kind: 'insulting' });
  else if (weighed.value < line) reasons.push({ kind: 'too-little' });
  const isOnlyOurWord = weighed.value < line && weighed.worth - weighed.hold >= line;
  if (offer.order !== 'we-first' && isOnlyOurWord) {
    if (view.trust < DISTRUST) reasons.push({ kind: 'distrust' });
    if (view.memory.broken > 0) reasons.push({ kind: 'remembers-broken-word' });
  }
  return [...reasons, ...heldBack(view, offer)];
}

/** People asked for whom it has paid to hold back: dearer than they would be. */
function heldBack(view: CounterpartView, offer: Package): Reason[] {
  const { gots, model, memory } = view;
  const { got } = paperOf(view, offer);
  const reasons: Reason[] = [];
  for (let place = 0; place < gots.length; place++) {
    const one = gots[place];
    if (one?.kind !== 'group' || one.never || got[place] === null) continue;
    if (premiumOf(model, memory, one.id) > WORTH_A_PREMIUM) reasons.push({ kind: 'holds-back', id: one.id });
  }
  return reasons;
}

const rememberedInsult = ({ memory }: CounterpartView): Reason[] =>
  memory.insults >= WORTH_REMEMBERING ? [{ kind: 'remembers-insult' }] : [];

function aboutHimself(view: CounterpartView, table: TableState): Reason[] {
  const dominates = view.grip > HELD_TIGHT && gripShare(view) * 2 > table.reservation;
  return [
    ...rememberedInsult(view),
    ...(dominates ? [{ kind: 'grip' } as const] : []),
    ...(hurry(view) > 0 ? [{ kind: 'hurts' } as const] : []),
  ];
}

/** What he added, changed and struck, against our offer (all added where there was none), and another order. */
function differences(view: CounterpartView, offer: Package | null, counter: Package): Reason[] {
  if (!offer) return [];
  const added: Reason[] = [];
  const changed: Reason[] = [];
  const struck: Reason[] = [];
  const ours = paperOf(view, offer);
  const his = paperOf(view, counter);
  const compare = (
    things: readonly { readonly id: string }[],
    before: readonly (string | null)[],
    after: readonly (string | null)[],
  ): void => {
    for (let place = 0; place < things.length; place++) {
      if (before[place] === after[place]) continue;
      const id = things[place]?.id ?? '';
      if (before[place] === null) added.push({ kind: 'added', id });
      else if (after[place] === null) struck.push({ kind: 'struck', id });
      else changed.push({ kind: 'changed', id });
    }
  };
  compare(view.gives, ours.given, his.given);
  compare(view.gots, ours.got, his.got);
  const order: Reason[] = counter.order === offer.order ? [] : [{ kind: 'order', order: counter.order }];
  return [...order, ...added, ...changed, ...struck];
}

/** He asks for less than in his counter-offer before. */
function hasMoved(view: CounterpartView, table: TableState, counter: Package): boolean {
  const before = table.exchanges.findLast((exchange) => exchange.counter !== null)?.counter;
  if (!before) return false;
  const then = valueToHim(view, before);
  const now = valueToHim(view, counter);
  return then !== null && now !== null && now < then;
}
