/** The one true thing he would say if asked why: where what is said in town is furthest from how he values it. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Package } from '../rules/package';
import type { Exchange, Hint } from '../rules/state';
import { givenIn, gotIn } from './value';

/**
 * About the most misjudged thing in our offer or in his counter-offer that he has not been asked about at this table;
 * null where there is none. Never false: the direction is that of the misjudgement.
 */
export function hintFor(
  view: CounterpartView,
  earlier: readonly Exchange[],
  packages: readonly (Package | null)[],
): Hint | null {
  const told = earlier.flatMap((exchange) => (exchange.asked && exchange.hint ? [exchange.hint.about] : []));
  const named = [
    ...view.gives.filter((give) => packages.some((one) => one !== null && givenIn(one, give) !== null)),
    ...view.gots.filter((got) => packages.some((one) => one !== null && gotIn(one, got) !== null)),
  ];
  let widest = view.model.news.worthHinting;
  let hint: Hint | null = null;
  for (const { id } of named) {
    const factor = Object.hasOwn(view.misjudged, id) ? view.misjudged[id] : undefined;
    if (factor === undefined || factor <= 0 || told.includes(id)) continue;
    const width = Math.max(factor, 1 / factor);
    if (width <= widest) continue;
    widest = width;
    hint = { about: id, direction: factor > 1 ? 'more' : 'less' };
  }
  return hint;
}
