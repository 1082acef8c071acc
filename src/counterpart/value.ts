/** What a package is worth to him, and what of it he parts with. */
import type { CounterpartView, GiveOption, GotOption } from '../rules/counterpart-view';
import type { Package } from '../rules/package';
import type { Cents } from '../scenario/scenario';
import { counted } from './order';
import { paperOf } from './paper';

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
  const { given, got } = paperOf(view, offer);
  for (let at = 0; at < given.length; at++) {
    const change = given[at] ?? null;
    if (change === null) continue;
    const option = optionOf(view.gives[at]?.options ?? [], change);
    if (!option) return null;
    worth += option.worth;
    found += 1;
  }
  for (let at = 0; at < got.length; at++) {
    const terms = got[at] ?? null;
    const one = view.gots[at];
    if (terms === null || !one) continue;
    const option = termsOf(one.options, terms);
    if (!option) return null;
    hold += option.hold;
    found += 1;
    if (one.never) never.push(one.id);
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
