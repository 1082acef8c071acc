/**
 * Everything he could ask for and everything he could part with, as two exact fronts, and back from two points to a
 * package. The lists do not depend on the order of moves, so one pair of fronts serves all three.
 *
 * Authority limits what he asks by what he reckons it buys: he knows the sum Washington has announced and what the whole
 * list costs, not what each thing does, and spreads the sum over things by what they are worth to him. What our offers
 * teach him about single costs (`opponent-model.ts`) shapes what he thinks best for us, and never this limit: else each
 * thing offered would let him ask past the sum. So one list is worth, limited, against believed cost, the other hold,
 * limited, against believed mandate; each has two dimensions, and is exact.
 */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Order, Package } from '../rules/package';
import type { Cents } from '../scenario/scenario';
import { cappedFront } from '../solver/capped-front';
import { choicesOf, type Front } from '../solver/front';
import { FrontBench } from '../solver/front-bench';
import { TIES } from '../solver/pairs';
import { believedCost, believedMandate, type Counts, times } from './opponent-model';
import { paperOf } from './paper';

export interface Fronts {
  /** Gain: worth to him. Loss: believed cost, with ties. */
  readonly given: Front;
  /** Gain: believed mandate, with ties. Loss: hold. */
  readonly got: Front;
}

/** Where the lists of what he could part with are merged. */
const bench = new FrontBench();

/** The most worth he asks for within our authority: with some caution, since what Washington disavows he does not get. */
export function worthWithinAuthority({ authority, costShare, model }: CounterpartView): Cents {
  return Math.floor(authority / (costShare * model.opponent.caution));
}

/** All he could ask for within our authority, as he believes it. `near`: what counter-offers of equal worth should resemble. */
export function givenFront(view: CounterpartView, counts: Counts, near: Package | null): Front {
  const given = near ? paperOf(view, near).given : [];
  let wantedBefore = 0;
  for (const change of given) if (change !== null) wantedBefore += 1;
  const items = view.gives.map((give, place) => {
    const wanted = given[place] ?? null;
    const offered = times(counts.offered, give.id);
    return give.options.map(({ change, worth }) => ({
      gain: worth,
      loss: believedCost(view, worth, offered) * TIES + (near ? strayed(change, wanted) : 0),
    }));
  });
  return cappedFront(items, worthWithinAuthority(view), wantedBefore);
}

/** All he could part with within his appetite, without those he never releases. */
export function gotFront(view: CounterpartView, counts: Counts, near: Package | null): Front {
  const { gots } = view;
  const got = near ? paperOf(view, near).got : [];
  let kept = 0;
  for (let place = 0; place < got.length; place++) if (got[place] !== null && !gots[place]?.never) kept += 1;
  bench.begin(view.appetite, 1, Number.POSITIVE_INFINITY, 0 - kept);
  for (let place = 0; place < gots.length; place++) {
    const one = gots[place];
    if (one && !one.never) {
      const wanted = got[place] ?? null;
      const asked = times(counts.asked, one.id);
      for (const { terms, hold } of one.options) {
        const stress = believedMandate(view.model.opponent, terms, asked) * TIES;
        bench.option(stress - (near ? strayed(terms, wanted) : 0), hold, hold);
      }
    }
    bench.item();
  }
  return bench.finish();
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
  for (const [index, choice] of gives.entries()) {
    const give = choice < 0 ? undefined : view.gives[index];
    const option = give?.options[choice];
    if (!give || !option) continue;
    if (option.change === 'give') gestures.push(give.id);
    else relief[give.id] = option.change;
  }
  for (const [index, choice] of gots.entries()) {
    const got = choice < 0 ? undefined : view.gots[index];
    const option = got?.options[choice];
    if (!got || !option) continue;
    if (option.terms === 'pledge') pledges.push(got.id);
    else groups[got.id] = option.terms;
  }
  return { relief, gestures: gestures.sort(), groups, pledges: pledges.sort(), order };
}
