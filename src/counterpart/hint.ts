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
  const told = new Set<string>();
  for (const { asked, hint } of earlier) if (asked && hint) told.add(hint.about);
  let widest = view.model.news.worthHinting;
  let hint: Hint | null = null;
  const consider = (id: string): void => {
    const factor = Object.hasOwn(view.misjudged, id) ? view.misjudged[id] : undefined;
    if (factor === undefined || factor <= 0 || told.has(id)) return;
    const width = Math.max(factor, 1 / factor);
    if (width <= widest) return;
    widest = width;
    hint = { about: id, direction: factor > 1 ? 'more' : 'less' };
  };
  for (const give of view.gives) {
    for (const one of packages) {
      if (one === null || givenIn(one, give) === null) continue;
      consider(give.id);
      break;
    }
  }
  for (const got of view.gots) {
    for (const one of packages) {
      if (one === null || gotIn(one, got) === null) continue;
      consider(got.id);
      break;
    }
  }
  return hint;
}
