/** A package with what it truly was at that moment: hidden from the player then, shown in the debrief. */
import { hisValue } from '../rules/his-value';
import type { Package } from '../rules/package';
import type { GameState } from '../rules/state';
import { packageTotals } from '../rules/totals';
import type { Cents, Scenario } from '../scenario/scenario';

export interface WeighedPackage {
  readonly offer: Package;
  /** V to him: what he counts on of our worth, less what he parts with. */
  readonly value: Cents;
  readonly worth: Cents;
  readonly hold: Cents;
  readonly cost: Cents;
  readonly mandate: Cents;
  readonly people: number;
  readonly stay: number;
}

/** Weighs a package in a game of that moment, nothing of it delivered yet. */
export function weighPackage(scenario: Scenario, game: GameState, offer: Package): WeighedPackage {
  const { worth, hold, cost, mandate, people, stay } = packageTotals(scenario, game, offer);
  return { offer, value: hisValue(scenario, game, offer), worth, hold, cost, mandate, people, stay };
}
