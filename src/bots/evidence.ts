/** Papers of a table, told by the places of things instead of by their ids: what beliefs are made from. */
import { shareHeCounts } from '../rules/his-value';
import { own } from '../rules/own';
import type { Package } from '../rules/package';
import type { SeenExchange, SeenTable } from '../rules/player-view';
import type { TableSeen } from './seat';

/** Things of a package: their places (gives, then groups, then pledges, as the view has them) and shares of their full figures. */
export interface Parts {
  readonly places: readonly number[];
  readonly shares: readonly number[];
}

export interface Paper {
  readonly given: Parts;
  readonly got: Parts;
  /** d: what he counts on of our word. */
  readonly counted: number;
}

/** One exchange: our paper, his, and what he said of ours. */
export interface Heard {
  readonly k: number;
  readonly ours: Paper | null;
  readonly his: Paper | null;
  readonly verdict: 'accepted' | 'insulted' | 'too-little' | 'open';
  /** More than he parts with in one visit. */
  readonly isTooMuch: boolean;
  /** Holds somebody he never releases: it tells nothing else. */
  readonly isNever: boolean;
}

/** What lies on a table, and how things stand there: enough to read a paper by. */
type OnTheTable = Omit<TableSeen, keyof SeenTable>;

function givenIn({ gives }: OnTheTable, { relief, gestures }: Package): Parts {
  const places: number[] = [];
  const shares: number[] = [];
  gives.forEach(({ id, options }, place) => {
    const change = own(relief, id) ?? (gestures.includes(id) ? 'give' : undefined);
    if (change === undefined) return;
    places.push(place);
    shares.push(options.find((option) => option.change === change)?.share ?? 0);
  });
  return { places, shares };
}

function gotIn({ gives, groups, pledges }: OnTheTable, offer: Package): Parts {
  const places: number[] = [];
  const shares: number[] = [];
  groups.forEach(({ id, options }, at) => {
    const terms = own(offer.groups, id);
    if (terms === undefined) return;
    places.push(gives.length + at);
    shares.push(options.find((option) => option.terms === terms)?.share ?? 0);
  });
  pledges.forEach(({ id }, at) => {
    if (!offer.pledges.includes(id)) return;
    places.push(gives.length + groups.length + at);
    shares.push(1);
  });
  return { places, shares };
}

interface Read {
  readonly heard: Heard;
  readonly exchange: Pick<SeenExchange, 'offer' | 'counter'>;
  /** Things as they were on offer then: the same paper on another day is another paper. */
  readonly visit: number;
  readonly trust: number;
  readonly phi: number;
}

/**
 * Exchanges read of late, by the reasons he gave in each: about two campaigns' worth, then all are forgotten at once.
 * Weak maps would hold whole campaigns until the next thorough collection of garbage.
 */
const exchanges = new Map<SeenExchange['reasons'], Read>();
const MOST_EXCHANGES = 80;

export const paperOf = (seen: OnTheTable, phi: number, offer: Package): Paper => ({
  given: givenIn(seen, offer),
  got: gotIn(seen, offer),
  counted: shareHeCounts(offer.order, seen.meters.trust / 100, phi),
});

function read(seen: TableSeen, phi: number, { k, offer, counter, answer, reasons }: SeenExchange): Heard {
  let refused: Heard['verdict'] = 'open';
  let isTooMuch = false;
  let isNever = false;
  for (const { kind } of reasons) {
    if (kind === 'insulting') refused = 'insulted';
    else if (kind === 'too-little' && refused === 'open') refused = 'too-little';
    else if (kind === 'over-appetite') isTooMuch = true;
    else if (kind === 'never') isNever = true;
  }
  return {
    k,
    ours: offer && paperOf(seen, phi, offer),
    his: counter && paperOf(seen, phi, counter),
    verdict: answer === 'accepts' ? 'accepted' : refused,
    isTooMuch,
    isNever,
  };
}

/** What was said in an exchange never changes: it is read once. */
function heardIn(seen: TableSeen, visit: number, phi: number, exchange: SeenExchange): Heard {
  const { offer, counter, reasons } = exchange;
  const { trust } = seen.meters;
  const known = exchanges.get(reasons);
  const isSame = known && known.visit === visit && known.trust === trust && known.phi === phi;
  if (isSame && known.exchange.offer === offer && known.exchange.counter === counter) return known.heard;
  const heard = read(seen, phi, exchange);
  if (exchanges.size >= MOST_EXCHANGES) exchanges.clear();
  exchanges.set(reasons, { heard, exchange: { offer, counter }, visit, trust, phi });
  return heard;
}

/** Everything said at a table, in order. `visit`: which of the tables it was. */
export const evidenceOf = (seen: TableSeen, visit: number, phi: number): readonly Heard[] =>
  seen.exchanges.map((exchange) => heardIn(seen, visit, phi, exchange));
