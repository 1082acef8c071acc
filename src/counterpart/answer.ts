/** One exchange at the table: he weighs what he is offered, and accepts, counters, has nothing to offer, or rises. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Package } from '../rules/package';
import type { Exchange, TableState } from '../rules/state';
import { accepts, isAdmissible } from './acceptance';
import { aspiration, openingLine } from './aspiration';
import { hintFor } from './hint';
import { movement, withOffer } from './movement';
import { counterOffer } from './offering';
import { hear } from './opponent-model';
import { isOutOfPatience, patienceAfter } from './patience';
import { reasonsFor, reasonsForRising } from './reasons';
import { weigh } from './value';

export interface Answer {
  readonly exchange: Exchange;
  /** The table with this exchange in it. */
  readonly table: TableState;
}

/**
 * His answer to an offer, or to our letting him speak (null). The line he holds is fixed before the offer teaches him
 * anything; what it teaches shapes the counter-offer.
 * @throws RangeError where no table is open or the offer holds something that is not on offer: the rules refuse both.
 */
export function answerOffer(view: CounterpartView, offer: Package | null): Answer {
  const before = view.table;
  if (before?.outcome !== 'open') throw new RangeError('no table is open');
  const weighed = offer ? weigh(view, offer) : null;
  if (offer && !weighed) throw new RangeError('the offer holds something that is not on offer');
  const k = before.k + 1;
  const offers = weighed ? withOffer(before, weighed.value, isAdmissible(view, weighed)) : before;
  const aspired = aspiration(view, before, k, movement(view, before, offers));
  const value = weighed?.value ?? null;

  if (offer && weighed && accepts(view, weighed, aspired, before.reservation)) {
    const exchange: Exchange = {
      ...heard(k, offer, value, aspired),
      answer: 'accepts',
      reasons: [{ kind: 'accepts' }],
      patience: before.patience,
    };
    return seal(before, exchange, { ...offers, outcome: 'signed', agreed: offer });
  }

  const patience = patienceAfter(view, before.patience, value, before.reservation);
  const counts =
    offer && weighed
      ? hear(view.model.opponent, before, offer, weighed.value)
      : { asked: before.asked, offered: before.offered };
  const isFirstWord = !offer && before.exchanges.every((exchange) => exchange.offer === null);
  const line = Math.max(isFirstWord ? openingLine(view, before.best, aspired, k) : aspired, before.reservation);
  const learnt = { first: offers.first, peak: offers.peak, ...counts, patience };
  if (isOutOfPatience(patience)) {
    const exchange: Exchange = {
      ...heard(k, offer, value, line),
      answer: 'rises',
      reasons: reasonsForRising(view, before, weighed),
      patience,
    };
    return seal(before, exchange, { ...learnt, outcome: 'brokenOff' });
  }

  const near = offer ?? before.exchanges.findLast((exchange) => exchange.offer !== null)?.offer ?? null;
  const counter = counterOffer(view, counts, line, near) ?? counterOffer(view, counts, before.reservation, near);
  const exchange: Exchange = {
    ...heard(k, offer, value, line),
    answer: counter ? 'counters' : 'has-nothing',
    counter,
    reasons: reasonsFor(view, { table: before, k, offer, weighed, line, counter, patience }),
    hint: hintFor(view, before.exchanges, [offer, counter]),
    patience,
  };
  return seal(before, exchange, learnt);
}

function heard(k: number, offer: Package | null, value: number | null, aspired: number) {
  return { k, offer, value, aspiration: aspired, counter: null, hint: null, asked: false } as const;
}

function seal(before: TableState, exchange: Exchange, changes: Partial<TableState>): Answer {
  const table = { ...before, ...changes, k: exchange.k, exchanges: [...before.exchanges, exchange] };
  return { exchange, table };
}
