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
import { choicesOf, emptyFront, type Front, mergeItem, type Option } from '../solver/front';
import { TIES } from '../solver/pairs';
import type { Prospect } from '../solver/prospect';
import { believedCost, believedMandate, type Counts, times } from './opponent-model';
import { givenIn, gotIn } from './value';

export interface Fronts {
  /** Gain: worth to him. Loss: believed cost, with ties. */
  readonly given: Front;
  /** Gain: believed mandate, with ties. Loss: hold. */
  readonly got: Front;
}

/** What he could ask for, at the cost he believes: one list of options per giving, in the order of the view. */
export function believedGivings(view: CounterpartView, counts: Counts): readonly (readonly Option[])[] {
  return view.gives.map(({ id, options }) => {
    const offered = times(counts.offered, id);
    return options.map(({ worth }) => ({ gain: worth, loss: believedCost(view.model.opponent, worth, offered) }));
  });
}

/**
 * All he could ask for within our authority, as he believes it.
 * `near`: the offer that counter-offers of equal worth should resemble.
 * `isPromising`: see `Prospect.isPromising`; null keeps everything.
 */
export function givenFront(
  view: CounterpartView,
  givings: readonly (readonly Option[])[],
  near: Package | null,
  isPromising: Prospect['isPromising'] | null,
): Front {
  const limit = view.authority * TIES + TIES - 1;
  const start = emptyFront(0, near ? view.gives.filter((give) => givenIn(near, give) !== null).length : 0);
  return view.gives.reduce((front, give, index) => {
    const wanted = near ? givenIn(near, give) : null;
    const options = (givings[index] ?? []).map(({ gain, loss }, at) => ({
      gain,
      loss: loss * TIES + (near ? strayed(give.options[at]?.change, wanted) : 0),
    }));
    const keep = isPromising && ((gain: number, loss: number) => isPromising(index + 1, gain, Math.floor(loss / TIES)));
    return mergeItem(front, options, limit, Number.POSITIVE_INFINITY, keep);
  }, start);
}

/** All he could part with within his appetite, without those he never releases. */
export function gotFront(view: CounterpartView, counts: Counts, near: Package | null): Front {
  const partable = (one: CounterpartView['gots'][number]) => (one.never ? [] : one.options);
  const kept = near ? view.gots.filter((one) => !one.never && gotIn(near, one) !== null).length : 0;
  return view.gots.reduce(
    (front, one) => {
      const wanted = near ? gotIn(near, one) : null;
      const asked = times(counts.asked, one.id);
      const options = partable(one).map(({ terms, hold }) => ({
        gain: believedMandate(view.model.opponent, terms, asked) * TIES - (near ? strayed(terms, wanted) : 0),
        loss: hold,
      }));
      return mergeItem(front, options, view.appetite);
    },
    emptyFront(0 - kept, 0),
  );
}

/** By how much taking an option, against taking none, changes the count of items that differ from the last offer. */
function strayed(option: string | undefined, wanted: string | null): number {
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
