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
import { CappedBench } from '../solver/capped-bench';
import type { Front } from '../solver/front';
import { FrontBench } from '../solver/front-bench';
import { TIES } from '../solver/pairs';
import { believedCost, believedMandate, type Counts, timesByPlace } from './opponent-model';
import { paperOf, writePaper } from './paper';

export interface Fronts {
  /** Gain: worth to him. Loss: believed cost, with ties. */
  readonly given: Front;
  /** Gain: believed mandate, with ties. Loss: hold. */
  readonly got: Front;
}

/** Where all he could ask for is summed up, and where the lists of what he could part with are merged. */
const givings = new CappedBench();
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
  const offered = timesByPlace(view.gives, counts.offered);
  givings.begin(worthWithinAuthority(view), wantedBefore);
  for (let place = 0; place < view.gives.length; place++) {
    const wanted = given[place] ?? null;
    const times = offered[place] ?? 0;
    for (const { change, worth } of view.gives[place]?.options ?? []) {
      givings.option(worth, believedCost(view, worth, times) * TIES + (near ? strayed(change, wanted) : 0));
    }
    givings.item();
  }
  return givings.finish();
}

/** All he could part with within his appetite, without those he never releases. */
export function gotFront(view: CounterpartView, counts: Counts, near: Package | null): Front {
  const { gots } = view;
  const got = near ? paperOf(view, near).got : [];
  let kept = 0;
  for (let place = 0; place < got.length; place++) if (got[place] !== null && !gots[place]?.never) kept += 1;
  const asked = timesByPlace(gots, counts.asked);
  bench.begin(view.appetite, 1, Number.POSITIVE_INFINITY, 0 - kept);
  for (let place = 0; place < gots.length; place++) {
    const one = gots[place];
    if (one && !one.never) {
      const wanted = got[place] ?? null;
      const times = asked[place] ?? 0;
      for (const { terms, hold } of one.options) {
        const stress = believedMandate(view.model.opponent, terms, times) * TIES;
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
export const packageAt = (
  view: CounterpartView,
  fronts: Fronts,
  at: { readonly given: number; readonly got: number },
  order: Order,
): Package => writePaper(view, fronts.given.choicesAt(at.given), fronts.got.choicesAt(at.got), order);
