/** The two sides of the order: what our word is worth to him, and how likely his is kept (design.md §2). */
import type { Cents, Scenario } from '../scenario/scenario';
import type { Order, Package } from './package';
import { wholeCents } from './round';
import type { GameState } from './state';
import { type PackageTotals, packageTotals } from './totals';

/** d: the share of what we promise that he counts on, 0–1. `belief` is c = trust / 100. */
export function shareHeCounts(order: Order, belief: number, phi: number): number {
  if (order === 'we-first') return 1;
  return order === 'together' ? belief + phi * (1 - belief) : belief;
}

/** e: the chance that a thing he promised is delivered, 0–1, for his reliability q. */
export function chanceHeDelivers(order: Order, reliability: number, phi: number): number {
  if (order === 'they-first') return 1;
  return order === 'together' ? reliability + phi * (1 - reliability) : reliability;
}

/** V = d · worth(given) − hold(got), in whole hundredths. Hidden from the player. */
export const hisValue = (scenario: Scenario, game: GameState, pkg: Package): Cents =>
  valueOfTotals(scenario, game, pkg.order, packageTotals(scenario, game, pkg));

/** The same for whoever has summed the package up already. */
export function valueOfTotals(
  scenario: Scenario,
  game: GameState,
  order: Order,
  { worth, hold }: Pick<PackageTotals, 'worth' | 'hold'>,
): Cents {
  return wholeCents(shareHeCounts(order, game.meters.trust / 100, scenario.rules.phi) * worth) - hold;
}
