/** What each order does to his expectations: whoever moves second may fall short. */
import type { CounterpartView } from '../rules/counterpart-view';
import { shareHeCounts } from '../rules/his-value';
import type { Order } from '../rules/package';

/** d, the share of what we promise that he counts on, 0–1 (design.md §2). */
export function counted(view: CounterpartView, order: Order): number {
  return shareHeCounts(order, view.trust / 100, view.phi);
}
