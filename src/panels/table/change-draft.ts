/** Changing the package being composed, one choice at a time. */
import type { Order, Package, ReliefChange } from '../../machine/views';
import type { Terms } from '../../scenario/scenario';

function put<T>(record: { readonly [id: string]: T }, id: string, value: T | null): { readonly [id: string]: T } {
  const rest = Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
  return value === null ? rest : { ...rest, [id]: value };
}

const toggled = (ids: readonly string[], id: string, on: boolean): readonly string[] =>
  on ? [...ids.filter((one) => one !== id), id] : ids.filter((one) => one !== id);

export const withRelief = (draft: Package, id: string, change: ReliefChange | null): Package => ({
  ...draft,
  relief: put(draft.relief, id, change),
});
export const withGesture = (draft: Package, id: string, on: boolean): Package => ({
  ...draft,
  gestures: toggled(draft.gestures, id, on),
});
export const withGroup = (draft: Package, id: string, terms: Terms | null): Package => ({
  ...draft,
  groups: put(draft.groups, id, terms),
});
export const withPledge = (draft: Package, id: string, on: boolean): Package => ({
  ...draft,
  pledges: toggled(draft.pledges, id, on),
});
export const withOrder = (draft: Package, order: Order): Package => ({ ...draft, order });
