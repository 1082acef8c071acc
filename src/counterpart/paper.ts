/** A package told by the places of things in his view instead of by their ids: it is read once, and asked again and again. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Package } from '../rules/package';
import { Places } from '../rules/places';

interface Listed {
  readonly id: string;
}

/** What lies on the table, as a view or a market has it. */
export interface Lists {
  readonly gives: readonly Listed[];
  readonly gots: readonly Listed[];
}

export interface Paper {
  /** By place in the lists: the change given, the terms got; null for what the package leaves out. */
  readonly given: readonly (string | null)[];
  readonly got: readonly (string | null)[];
}

/** Change asked of one giving, if the package holds it. */
export function givenIn(offer: Package, give: CounterpartView['gives'][number]): string | null {
  if (give.kind === 'relief') return Object.hasOwn(offer.relief, give.id) ? (offer.relief[give.id] ?? null) : null;
  return offer.gestures.includes(give.id) ? 'give' : null;
}

/** Terms asked for one getting, if the package holds it. */
export function gotIn(offer: Package, got: CounterpartView['gots'][number]): string | null {
  if (got.kind === 'group') return Object.hasOwn(offer.groups, got.id) ? (offer.groups[got.id] ?? null) : null;
  return offer.pledges.includes(got.id) ? 'pledge' : null;
}

const places = new Places();

/** One side of a package: what it names in a record with how, and what it names in a list as one and the same. */
function side(
  list: readonly Listed[],
  record: { readonly [id: string]: string },
  ids: readonly string[],
  as: string,
): (string | null)[] {
  const named: (string | null)[] = [];
  for (let place = 0; place < list.length; place++) named.push(null);
  for (const id of Object.keys(record)) {
    const place = places.find(list, id);
    if (place >= 0) named[place] = record[id] ?? null;
  }
  for (const id of ids) {
    const place = places.find(list, id);
    if (place >= 0) named[place] = as;
  }
  return named;
}

/** The package as these lists have it. */
export const readPaper = ({ gives, gots }: Lists, { relief, gestures, groups, pledges }: Package): Paper => ({
  given: side(gives, relief, gestures, 'give'),
  got: side(gots, groups, pledges, 'pledge'),
});

interface Read {
  readonly offer: Package;
  readonly gives: Lists['gives'];
  readonly gots: Lists['gots'];
  readonly paper: Paper;
}

/** In one exchange he looks at our offer, at his counter-offer and at those before: these are kept, the oldest goes. */
const MOST = 4;
const kept: Read[] = [];

/** The same, kept for a while: a package never changes once it is made. */
export function paperOf({ gives, gots }: Lists, offer: Package): Paper {
  for (const known of kept) {
    if (known.offer === offer && known.gives === gives && known.gots === gots) return known.paper;
  }
  const paper = readPaper({ gives, gots }, offer);
  if (kept.length >= MOST) kept.shift();
  kept.push({ offer, gives, gots, paper });
  return paper;
}
