/**
 * Everything he could ask for and everything he could part with, as two exact fronts, and back from two points to a
 * package. The lists do not depend on the order of moves, so one pair of fronts serves all three.
 *
 * Authority limits what he asks by the cost he believes: he knows the sum Washington has announced, not what each
 * thing costs us. So each list has two dimensions only, worth against believed cost, hold against believed mandate,
 * and merging them is exact.
 */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Order, Package } from '../rules/package';
import { choicesOf, emptyFront, type Front, mergeItem } from '../solver/front';
import { TIES } from '../solver/pairs';
import { believedCost, believedMandate, type Counts, times } from './opponent-model';
import { givenIn, gotIn } from './value';

export interface Fronts {
  /** Gain: worth to him. Loss: believed cost, with ties. */
  readonly given: Front;
  /** Gain: believed mandate, with ties. Loss: hold. */
  readonly got: Front;
}

/**
 * Both fronts within his appetite and our authority, without those he never releases.
 * `near`: the offer that counter-offers of equal worth should resemble.
 */
export function frontsOf(view: CounterpartView, counts: Counts, near: Package | null): Fronts {
  const limit = view.authority * TIES + TIES - 1;
  let given = emptyFront(0, near ? view.gives.filter((give) => givenIn(near, give) !== null).length : 0);
  for (const give of view.gives) {
    const wanted = near ? givenIn(near, give) : null;
    const offered = times(counts.offered, give.id);
    const options = give.options.map(({ change, worth }) => ({
      gain: worth,
      loss: believedCost(worth, offered) * TIES + (near ? strayed(change, wanted) : 0),
    }));
    given = mergeItem(given, options, limit);
  }
  let got = emptyFront(near ? -view.gots.filter((one) => !one.never && gotIn(near, one) !== null).length : 0, 0);
  for (const one of view.gots) {
    const wanted = near ? gotIn(near, one) : null;
    const asked = times(counts.asked, one.id);
    const options = one.never
      ? []
      : one.options.map(({ terms, hold }) => ({
          gain: believedMandate(terms, asked) * TIES - (near ? strayed(terms, wanted) : 0),
          loss: hold,
        }));
    got = mergeItem(got, options, view.appetite);
  }
  return { given, got };
}

/** By how much taking an option, against taking none, changes the count of items that differ from the last offer. */
function strayed(option: string, wanted: string | null): number {
  if (wanted === null) return 1;
  return option === wanted ? -1 : 0;
}

/** The package that two points of the fronts stand for. */
export function packageAt(
  view: CounterpartView,
  fronts: Fronts,
  at: { readonly given: number; readonly got: number },
  order: Order,
): Package {
  const gives = choicesOf(fronts.given, at.given);
  const gots = choicesOf(fronts.got, at.got);
  const relief: { [id: string]: Package['relief'][string] } = {};
  const gestures: string[] = [];
  const groups: { [id: string]: Package['groups'][string] } = {};
  const pledges: string[] = [];
  view.gives.forEach(({ id, options }, index) => {
    const option = options[gives[index] ?? -1];
    if (!option) return;
    if (option.change === 'give') gestures.push(id);
    else relief[id] = option.change;
  });
  view.gots.forEach(({ id, options }, index) => {
    const option = options[gots[index] ?? -1];
    if (!option) return;
    if (option.terms === 'pledge') pledges.push(id);
    else groups[id] = option.terms;
  });
  return { relief, gestures: gestures.sort(), groups, pledges: pledges.sort(), order };
}
