/** Papers of a table, told by the places of things instead of by their ids: what beliefs are made from. */
import { shareHeCounts } from '../rules/his-value';
import type { Package } from '../rules/package';
import { Places } from '../rules/places';
import type { PlayerView, SeenExchange } from '../rules/player-view';

/** What lay on a table, and how things stood: by this its papers are read. */
export type Laid = Pick<PlayerView, 'gives' | 'groups' | 'pledges' | 'meters'>;

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

const givings = new Places();
const groupings = new Places();
const pledgings = new Places();

/** Puts one thing in, in the order of places. */
function put(places: number[], shares: number[], place: number, share: number): void {
  let at = places.length;
  for (; at > 0 && (places[at - 1] ?? 0) > place; at--) {
    places[at] = places[at - 1] ?? 0;
    shares[at] = shares[at - 1] ?? 0;
  }
  places[at] = place;
  shares[at] = share;
}

function givenIn({ gives }: Laid, { relief, gestures }: Package): Parts {
  const places: number[] = [];
  const shares: number[] = [];
  const name = (id: string, change: string | undefined): void => {
    const place = givings.find(gives, id);
    const share = gives[place]?.options.find((option) => option.change === change)?.share ?? 0;
    if (place >= 0) put(places, shares, place, share);
  };
  for (const id of Object.keys(relief)) name(id, relief[id]);
  for (const id of gestures) name(id, 'give');
  return { places, shares };
}

function gotIn({ gives, groups, pledges }: Laid, offer: Package): Parts {
  const places: number[] = [];
  const shares: number[] = [];
  for (const id of Object.keys(offer.groups)) {
    const place = groupings.find(groups, id);
    const terms = offer.groups[id];
    const share = groups[place]?.options.find((option) => option.terms === terms)?.share ?? 0;
    if (place >= 0) put(places, shares, gives.length + place, share);
  }
  for (const id of offer.pledges) {
    const place = pledgings.find(pledges, id);
    if (place >= 0) put(places, shares, gives.length + groups.length + place, 1);
  }
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

export const paperOf = (laid: Laid, phi: number, offer: Package): Paper => ({
  given: givenIn(laid, offer),
  got: gotIn(laid, offer),
  counted: shareHeCounts(offer.order, laid.meters.trust / 100, phi),
});

function read(laid: Laid, phi: number, { k, offer, counter, answer, reasons }: SeenExchange): Heard {
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
    ours: offer && paperOf(laid, phi, offer),
    his: counter && paperOf(laid, phi, counter),
    verdict: answer === 'accepts' ? 'accepted' : refused,
    isTooMuch,
    isNever,
  };
}

/** What was said in an exchange never changes: it is read once. */
function heardIn(laid: Laid, visit: number, phi: number, exchange: SeenExchange): Heard {
  const { offer, counter, reasons } = exchange;
  const { trust } = laid.meters;
  const known = exchanges.get(reasons);
  const isSame = known && known.visit === visit && known.trust === trust && known.phi === phi;
  if (isSame && known.exchange.offer === offer && known.exchange.counter === counter) return known.heard;
  const heard = read(laid, phi, exchange);
  if (exchanges.size >= MOST_EXCHANGES) exchanges.clear();
  exchanges.set(reasons, { heard, exchange: { offer, counter }, visit, trust, phi });
  return heard;
}

/** Everything said at a table, in order. `visit`: which of the tables it was. */
export const evidenceOf = (
  exchanges: readonly SeenExchange[],
  laid: Laid,
  visit: number,
  phi: number,
): readonly Heard[] => exchanges.map((exchange) => heardIn(laid, visit, phi, exchange));
