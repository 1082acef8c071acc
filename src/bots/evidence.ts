/** Papers of a table, told by the places of things instead of by their ids: what beliefs are made from. */
import { shareHeCounts } from '../rules/his-value';
import type { Package } from '../rules/package';
import type { SeenExchange } from '../rules/player-view';
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

function givenIn({ gives }: TableSeen, { relief, gestures }: Package): Parts {
  const places: number[] = [];
  const shares: number[] = [];
  for (const [place, { id, options }] of gives.entries()) {
    const change = gestures.includes(id) ? 'give' : Object.hasOwn(relief, id) ? relief[id] : undefined;
    if (change === undefined) continue;
    places.push(place);
    shares.push(options.find((option) => option.change === change)?.share ?? 0);
  }
  return { places, shares };
}

function gotIn({ gives, groups, pledges }: TableSeen, offer: Package): Parts {
  const places: number[] = [];
  const shares: number[] = [];
  for (const [at, { id, options }] of groups.entries()) {
    const terms = Object.hasOwn(offer.groups, id) ? offer.groups[id] : undefined;
    if (terms === undefined) continue;
    places.push(gives.length + at);
    shares.push(options.find((option) => option.terms === terms)?.share ?? 0);
  }
  for (const [at, { id }] of pledges.entries()) {
    if (!offer.pledges.includes(id)) continue;
    places.push(gives.length + groups.length + at);
    shares.push(1);
  }
  return { places, shares };
}

interface Read {
  readonly paper: Paper;
  /** Things as they were on offer then: the same paper on another day is another paper. */
  readonly visit: number;
  readonly trust: number;
  readonly phi: number;
}

/**
 * Papers and tables read of late, about a campaign's worth; then all are forgotten at once. Weak maps would hold whole
 * campaigns until the next thorough collection of garbage.
 */
const papers = new Map<Package, Read>();
const tables = new Map<TableSeen, readonly Heard[]>();
const MOST_PAPERS = 100;
const MOST_TABLES = 40;

/** Each paper is read once; a paper put forward again at another table is read anew. */
function paperOf(seen: TableSeen, visit: number, phi: number, offer: Package): Paper {
  const { trust } = seen.meters;
  const known = papers.get(offer);
  if (known && known.visit === visit && known.trust === trust && known.phi === phi) return known.paper;
  const paper = {
    given: givenIn(seen, offer),
    got: gotIn(seen, offer),
    counted: shareHeCounts(offer.order, trust / 100, phi),
  };
  if (papers.size >= MOST_PAPERS) papers.clear();
  papers.set(offer, { paper, visit, trust, phi });
  return paper;
}

function heardIn(seen: TableSeen, visit: number, phi: number, exchange: SeenExchange): Heard {
  const { k, offer, counter, answer, reasons } = exchange;
  const says = (kind: (typeof reasons)[number]['kind']): boolean => reasons.some((reason) => reason.kind === kind);
  const refused = says('insulting') ? 'insulted' : says('too-little') ? 'too-little' : 'open';
  return {
    k,
    ours: offer && paperOf(seen, visit, phi, offer),
    his: counter && paperOf(seen, visit, phi, counter),
    verdict: answer === 'accepts' ? 'accepted' : refused,
    isTooMuch: says('over-appetite'),
    isNever: says('never'),
  };
}

/** Everything said at a table, in order. Read once a table: a table seen never changes. `visit`: which of the tables it was. */
export function evidenceOf(seen: TableSeen, visit: number, phi: number): readonly Heard[] {
  const known = tables.get(seen);
  if (known) return known;
  const evidence = seen.exchanges.map((exchange) => heardIn(seen, visit, phi, exchange));
  if (tables.size >= MOST_TABLES) tables.clear();
  tables.set(seen, evidence);
  return evidence;
}
