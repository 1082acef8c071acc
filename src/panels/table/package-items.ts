/** A package as a list of things, each with what is to happen to it; and two packages laid side by side. */
import type { Package } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';

export type Side = 'given' | 'got';

export interface PackageItem {
  readonly id: string;
  readonly side: Side;
  /** A rung or `renew`, `give`, terms, or `pledge`: a key of the game's words. */
  readonly as: string;
}

export interface ComparedItem {
  readonly id: string;
  readonly side: Side;
  readonly ours: string | null;
  readonly his: string | null;
  readonly mark: 'same' | 'added' | 'struck' | 'changed';
}

const own = <T>(record: { readonly [id: string]: T }, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/** What becomes of one thing in a package; null where the package leaves it alone. */
export function placeOf(pkg: Package, id: string): string | null {
  const change = own(pkg.relief, id) ?? own(pkg.groups, id);
  if (change) return change;
  if (pkg.gestures.includes(id)) return 'give';
  return pkg.pledges.includes(id) ? 'pledge' : null;
}

const sides = (scenario: Scenario): readonly { readonly id: string; readonly side: Side }[] => [
  ...[...scenario.relief, ...scenario.gestures].map(({ id }) => ({ id, side: 'given' as const })),
  ...[...scenario.groups, ...scenario.pledges].map(({ id }) => ({ id, side: 'got' as const })),
];

/** In the order of the scenario: relief, gestures, groups, pledges. */
export const itemsOf = (scenario: Scenario, pkg: Package): readonly PackageItem[] =>
  sides(scenario).flatMap(({ id, side }) => {
    const as = placeOf(pkg, id);
    return as === null ? [] : { id, side, as };
  });

function markOf(ours: string | null, his: string | null): ComparedItem['mark'] {
  if (ours === his) return 'same';
  if (ours === null) return 'added';
  return his === null ? 'struck' : 'changed';
}

/** Everything either package holds, ours beside his. */
export const compared = (scenario: Scenario, ours: Package, his: Package): readonly ComparedItem[] =>
  sides(scenario).flatMap(({ id, side }) => {
    const [mine, other] = [placeOf(ours, id), placeOf(his, id)];
    return mine === null && other === null ? [] : { id, side, ours: mine, his: other, mark: markOf(mine, other) };
  });
