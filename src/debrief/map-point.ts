/** Where a package lies on the value map: what it truly is to him and, as far as one may count on him, to us. */
import { chanceHeDelivers, hisValue } from '../rules/his-value';
import type { Order, Package } from '../rules/package';
import { wholeCents } from '../rules/round';
import type { GameState } from '../rules/state';
import { packageTotals } from '../rules/totals';
import type { Cents, Scenario } from '../scenario/scenario';

/** Hundredths of a point, either sign. */
export interface MapPoint {
  /** V: what he counts on of the worth he is given, less what he parts with. */
  readonly his: Cents;
  /** M: the mandate that may be expected to come, less the cost. */
  readonly ours: Cents;
}

/** e, 0–1: the true chance that a thing he promises comes, while the allies watch as they do now (docs/model.md, "Both sides"). */
export function chanceNow(scenario: Scenario, game: GameState, order: Order): number {
  const { watchFloor, watchAllies } = scenario.rules.model.delivery;
  const watched = game.truth.reliability * Math.min(1, watchFloor + (watchAllies * game.meters.allies) / 100);
  return chanceHeDelivers(order, watched, scenario.rules.phi);
}

/** V = d · worth − hold and M = e · mandate − cost, each rounded once; in a game of that moment, nothing delivered yet. */
export function mapPoint(scenario: Scenario, game: GameState, pkg: Package): MapPoint {
  const { mandate, cost } = packageTotals(scenario, game, pkg);
  const ours = wholeCents(chanceNow(scenario, game, pkg.order) * mandate) - cost;
  return { his: hisValue(scenario, game, pkg), ours };
}
