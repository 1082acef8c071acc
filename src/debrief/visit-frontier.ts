/**
 * The exact frontier of one visit: every package within his appetite and our authority, over all three orders, that
 * neither side could better without the other's loss. By the truth: his own values, our own mandates and costs, and the
 * chance that he really delivers. People whom he never releases are left out.
 */
import { packageAt } from '../counterpart/fronts';
import { counted } from '../counterpart/order';
import { costOfRelief } from '../rules/cost';
import type { CounterpartView, GiveOption, GotOption } from '../rules/counterpart-view';
import { findGesture, findGroup, findPledge, findRelief } from '../rules/find-item';
import { mandateOfGroup } from '../rules/mandate';
import { ORDERS, type Order, type Package } from '../rules/package';
import { wholeCents } from '../rules/round';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import { emptyFront, type MergedFront, mergeItem, type Points } from '../solver/front';
import { sumFrontier } from '../solver/sum-frontier';
import { chanceNow, type MapPoint } from './map-point';

export interface VisitFrontier {
  /** From the point best for him to the one best for us: `his` strictly falls, `ours` strictly rises. Never empty. */
  readonly points: readonly MapPoint[];
  /** The package at a place of `points`; the empty one outside. */
  packageAt(place: number): Package;
}

/** What an option given truly costs Washington; hundredths, ≥ 0. */
export function trueCost(scenario: Scenario, game: GameState, id: string, change: GiveOption['change']): Cents {
  if (change === 'give') return findGesture(scenario, id)?.cost ?? 0;
  const relief = findRelief(scenario, id);
  return relief ? costOfRelief(scenario, game, relief, change) : 0;
}

/** How much Washington's instructions stress an option got; hundredths, ≥ 0. */
export function trueMandate(scenario: Scenario, game: GameState, id: string, terms: GotOption['terms']): Cents {
  if (terms === 'pledge') return findPledge(scenario, id)?.mandate ?? 0;
  const group = findGroup(scenario, id);
  return group ? mandateOfGroup(game, group, terms) : 0;
}

interface Place extends MapPoint {
  readonly order: Order;
  readonly given: number;
  readonly got: number;
}

const withGains = ({ size, gain, loss }: Points, as: (gain: number) => number): Points => ({
  size,
  gain: gain.map(as),
  loss,
});

/** @param view his view of the same moment */
export function visitFrontier(scenario: Scenario, game: GameState, view: CounterpartView): VisitFrontier {
  const given = view.gives.reduce<MergedFront>((front, { id, options }) => {
    const priced = options.map(({ change, worth }) => ({ gain: worth, loss: trueCost(scenario, game, id, change) }));
    return mergeItem(front, priced, view.authority);
  }, emptyFront());
  const got = view.gots.reduce<MergedFront>((front, { id, never, options }) => {
    const open = never ? [] : options;
    const wanted = open.map(({ terms, hold }) => ({ gain: trueMandate(scenario, game, id, terms), loss: hold }));
    return mergeItem(front, wanted, view.appetite);
  }, emptyFront());

  const all = ORDERS.flatMap((order): Place[] => {
    const d = counted(view, order);
    const e = chanceNow(scenario, game, order);
    const sums = sumFrontier(
      withGains(given, (worth) => wholeCents(d * worth)),
      withGains(got, (mandate) => wholeCents(e * mandate)),
    );
    return Array.from(sums.his, (his, at) => ({
      his,
      ours: sums.ours[at] ?? 0,
      order,
      given: sums.given[at] ?? 0,
      got: sums.got[at] ?? 0,
    }));
  });
  const places = unbeaten(all);
  const empty: Place = { his: 0, ours: 0, order: 'together', given: 0, got: 0 };
  return {
    points: places.map(({ his, ours }) => ({ his, ours })),
    packageAt: (at) => {
      const place = places[at] ?? empty;
      return packageAt(view, { given, got }, place, place.order);
    },
  };
}

/** Those that no other beats, from his best to ours; of two alike the earlier stays. */
function unbeaten(places: readonly Place[]): readonly Place[] {
  let top = Number.NEGATIVE_INFINITY;
  return places
    .toSorted((a, b) => b.his - a.his || b.ours - a.ours)
    .filter(({ ours }) => {
      const isNew = ours > top;
      top = Math.max(top, ours);
      return isNew;
    });
}
