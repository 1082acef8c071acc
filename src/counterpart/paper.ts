/** A package told by the places of things in his view instead of by their ids: it is read once, and asked again and again. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Package } from '../rules/package';

type Lists = Pick<CounterpartView, 'gives' | 'gots'>;

export interface Paper {
  /** By place in the view's lists: the change given, the terms got; null for what the package leaves out. */
  readonly given: readonly (string | null)[];
  readonly got: readonly (string | null)[];
}

interface Read {
  readonly offer: Package;
  readonly lists: Lists;
  readonly paper: Paper;
}

/** In one exchange he looks at our offer, at his counter-offer and at those before: these are kept, the oldest goes. */
const MOST = 4;
const kept: Read[] = [];

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

function read({ gives, gots }: Lists, offer: Package): Paper {
  const given: (string | null)[] = [];
  const got: (string | null)[] = [];
  for (const give of gives) given.push(givenIn(offer, give));
  for (const one of gots) got.push(gotIn(offer, one));
  return { given, got };
}

/** The package as the view's lists have it. A package never changes once it is made. */
export function paperOf({ gives, gots }: Lists, offer: Package): Paper {
  for (const { offer: known, lists, paper } of kept) {
    if (known === offer && lists.gives === gives && lists.gots === gots) return paper;
  }
  const paper = read({ gives, gots }, offer);
  if (kept.length >= MOST) kept.shift();
  kept.push({ offer, lists: { gives, gots }, paper });
  return paper;
}
