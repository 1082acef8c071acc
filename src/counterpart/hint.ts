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
  const papers = packages.map((one) => one && paperOf(view, one));
  const consider = (things: readonly { readonly id: string }[], side: keyof Paper, before: Widest): Widest => {
    let most = before;
    for (let place = 0; place < things.length; place++) {
      if (!isNamed(papers, side, place)) continue;
      const id = things[place]?.id ?? '';
      if (wasTold(earlier, id)) continue;
      const factor = view.misjudged(id);
      const width = factor > 0 ? Math.max(factor, 1 / factor) : 0;
      if (width > most.width) most = { width, hint: { about: id, direction: factor > 1 ? 'more' : 'less' } };
    }
    return most;
  };
  const given = consider(view.gives, 'given', { width: view.model.news.worthHinting, hint: null });
  return consider(view.gots, 'got', given).hint;
}

interface Widest {
  readonly width: number;
  readonly hint: Hint | null;
}

function isNamed(papers: readonly (Paper | null)[], side: keyof Paper, place: number): boolean {
  for (const paper of papers) if (paper && paper[side][place] !== null) return true;
  return false;
}

const wasTold = (earlier: readonly Exchange[], id: string): boolean =>
  earlier.some(({ asked, hint }) => asked && hint?.about === id);
