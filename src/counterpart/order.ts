/** What each order does to both sides' expectations: whoever moves second may fall short. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Order } from '../rules/package';

/** d, the share of what we promise that he counts on, 0–1 (design.md §2): c is trust / 100. */
export function counted(view: CounterpartView, order: Order): number {
  const c = view.trust / 100;
  switch (order) {
    case 'we-first':
      return 1;
    case 'together':
      return c + view.phi * (1 - c);
    case 'they-first':
      return c;
  }
}
