/** A package told by the places of things in his view instead of by their ids: it is read once, and asked again and again. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Package, ReliefChange } from '../rules/package';
import { Places } from '../rules/places';
import type { Terms } from '../scenario/scenario';

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

/** What lies on the table, with the ways in which each thing can be taken. */
export interface Choices {
  readonly gives: readonly (Listed & { readonly options: readonly { readonly change: ReliefChange | 'give' }[] })[];
  readonly gots: readonly (Listed & { readonly options: readonly { readonly terms: Terms | 'pledge' }[] })[];
}

/** The options taken, in the order of their ids: as every tidy package has them. */
function taken<O>(
  list: readonly (Listed & { readonly options: readonly O[] })[],
  choices: readonly number[],
): readonly { readonly id: string; readonly option: O }[] {
  const all: { readonly id: string; readonly option: O }[] = [];
  for (let place = 0; place < choices.length; place++) {
    const choice = choices[place] ?? -1;
    const one = choice < 0 ? undefined : list[place];
    const option = one?.options[choice];
    if (!one || option === undefined) continue;
    let at = all.length;
    while (at > 0 && (all[at - 1]?.id ?? '') > one.id) at--;
    all.splice(at, 0, { id: one.id, option });
  }
  return all;
}

/** The package that takes these options of each thing, −1 for none: tidy. */
export function writePaper(
  lists: Choices,
  given: readonly number[],
  got: readonly number[],
  order: Package['order'],
): Package {
  const relief: { [id: string]: ReliefChange } = {};
  const groups: { [id: string]: Terms } = {};
  const gestures: string[] = [];
  const pledges: string[] = [];
  for (const { id, option } of taken(lists.gives, given)) {
    if (option.change === 'give') gestures.push(id);
    else relief[id] = option.change;
  }
  for (const { id, option } of taken(lists.gots, got)) {
    if (option.terms === 'pledge') pledges.push(id);
    else groups[id] = option.terms;
  }
  return { relief, gestures, groups, pledges, order };
}

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
