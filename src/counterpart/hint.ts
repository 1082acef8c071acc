/** The one true thing he would say if asked why: where what is said in town is furthest from how he values it. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Package } from '../rules/package';
import type { Exchange, Hint } from '../rules/state';
import { type Paper, paperOf } from './paper';

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
  const papers: Paper[] = [];
  for (const one of packages) if (one) papers.push(paperOf(view, one));
  const consider = (things: readonly { readonly id: string }[], side: keyof Paper): void => {
    things.forEach(({ id }, place) => {
      if (!papers.some((paper) => paper[side][place] !== null)) return;
      const factor = view.misjudged(id);
      if (factor <= 0 || told.has(id)) return;
      const width = Math.max(factor, 1 / factor);
      if (width <= widest) return;
      widest = width;
      hint = { about: id, direction: factor > 1 ? 'more' : 'less' };
    });
  };
  consider(view.gives, 'given');
  consider(view.gots, 'got');
  return hint;
}
