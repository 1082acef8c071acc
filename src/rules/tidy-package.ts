/** One form for equal packages: ids sorted, nothing twice. */
import type { Package } from './package';

/** Sorted already, and nothing twice: as most papers are. */
function isTidy(ids: readonly string[]): boolean {
  for (let at = 1; at < ids.length; at++) if ((ids[at - 1] ?? '') >= (ids[at] ?? '')) return false;
  return true;
}

/** By code units: the same on every machine. */
const sorted = (ids: readonly string[]): string[] =>
  isTidy(ids) ? [...ids] : [...new Set(ids)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const byId = (one: readonly [string, unknown], other: readonly [string, unknown]): number =>
  one[0] < other[0] ? -1 : 1;

function sortedRecord<T>(record: { readonly [id: string]: T }): { [id: string]: T } {
  if (isTidy(Object.keys(record))) return { ...record };
  return Object.fromEntries(Object.entries(record).sort(byId));
}

/** A fresh copy in tidy form. */
export function tidyPackage(pkg: Package): Package {
  return {
    relief: sortedRecord(pkg.relief),
    gestures: sorted(pkg.gestures),
    groups: sortedRecord(pkg.groups),
    pledges: sorted(pkg.pledges),
    order: pkg.order,
  };
}
