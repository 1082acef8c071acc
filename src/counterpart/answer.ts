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

/** One answer of his. */
export class Answer {
  readonly exchange: Exchange;
  /** What it changes of the table. */
  readonly changes: TableChange;
  readonly #before: TableState;

  constructor(before: TableState, exchange: Exchange, changes: TableChange) {
    this.exchange = exchange;
    this.changes = changes;
    this.#before = before;
  }

  /** The table with this exchange in it. */
  get table(): TableState {
    const { exchange, changes } = this;
    const outcome = exchange.answer === 'accepts' ? 'signed' : exchange.answer === 'rises' ? 'brokenOff' : 'open';
    const agreed = exchange.answer === 'accepts' ? exchange.offer : null;
    return { ...this.#before, ...changes, outcome, agreed, exchanges: [...this.#before.exchanges, exchange] };
  }
}

type TableChange = Pick<TableState, 'k' | 'patience' | 'first' | 'peak' | 'asked' | 'offered'>;

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
    const { asked, offered } = before;
    return new Answer(before, exchange, {
      k,
      patience: before.patience,
      first: offers.first,
      peak: offers.peak,
      asked,
      offered,
    });
  }

  const patience = patienceAfter(view, before.patience, value, before.reservation);
  const counts =
    offer && weighed
      ? hear(view.model.opponent, before, offer, weighed.value)
      : { asked: before.asked, offered: before.offered };
  const isFirstWord = !offer && before.exchanges.every((exchange) => exchange.offer === null);
  const line = Math.max(isFirstWord ? openingLine(view, before.best, aspired, k) : aspired, before.reservation);
  const { asked, offered } = counts;
  const learnt: TableChange = { k, patience, first: offers.first, peak: offers.peak, asked, offered };
  if (isOutOfPatience(patience)) {
    const exchange: Exchange = {
      ...heard(k, offer, value, line),
      answer: 'rises',
      reasons: reasonsForRising(view, before, weighed),
      patience,
    };
    return new Answer(before, exchange, learnt);
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
  return new Answer(before, exchange, learnt);
}

function heard(k: number, offer: Package | null, value: number | null, aspired: number) {
  return { k, offer, value, aspiration: aspired, counter: null, hint: null, asked: false } as const;
}
