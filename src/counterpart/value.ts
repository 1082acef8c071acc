/** What a package is worth to him, and what of it he parts with. */
import type { CounterpartView, GiveOption, GotOption } from '../rules/counterpart-view';
import type { Package } from '../rules/package';
import type { Cents } from '../scenario/scenario';
import { counted } from './order';

export interface Weighed {
  /** Worth of what he is given, in full. */
  readonly worth: Cents;
  /** What he parts with. */
  readonly hold: Cents;
  /** V = round(d · worth) − hold. */
  readonly value: Cents;
  /** Groups of the package that he would never release, in the order of the view. */
  readonly never: readonly string[];
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

function optionOf(options: readonly GiveOption[], change: string): GiveOption | undefined {
  for (const option of options) if (option.change === change) return option;
  return undefined;
}

function termsOf(options: readonly GotOption[], terms: string): GotOption | undefined {
  for (const option of options) if (option.terms === terms) return option;
  return undefined;
}

/** Weighs a package as he does; null where it holds something that is not on offer now. */
export function weigh(view: CounterpartView, offer: Package): Weighed | null {
  let worth = 0;
  let hold = 0;
  let found = 0;
  const never: string[] = [];
  for (const give of view.gives) {
    const change = givenIn(offer, give);
    if (change === null) continue;
    const option = optionOf(give.options, change);
    if (!option) return null;
    worth += option.worth;
    found += 1;
  }
  for (const got of view.gots) {
    const terms = gotIn(offer, got);
    if (terms === null) continue;
    const option = termsOf(got.options, terms);
    if (!option) return null;
    hold += option.hold;
    found += 1;
    if (got.never) never.push(got.id);
  }
  if (found !== size(offer)) return null;
  return { worth, hold, value: Math.round(counted(view, offer.order) * worth) - hold, never };
}

/** V of design.md §2 in hundredths, rounded once; null where the package holds something that is not on offer now. */
export function valueToHim(view: CounterpartView, offer: Package): Cents | null {
  return weigh(view, offer)?.value ?? null;
}

/** How many items a package holds. */
export function size({ relief, gestures, groups, pledges }: Package): number {
  return Object.keys(relief).length + gestures.length + Object.keys(groups).length + pledges.length;
}
