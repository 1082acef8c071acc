/** A package summed up: what it is worth, holds, costs and frees, if all of it were delivered now. */
import type { Cents, Scenario } from '../scenario/scenario';
import { alliesCostOfRelief, costOfRelief } from './cost';
import { findGesture, findGroup, findPledge, findRelief } from './find-item';
import { holdOfGroup, holdOfPledge } from './hold';
import { mandateOfGroup } from './mandate';
import type { Package } from './package';
import { wouldGo } from './people';
import type { GameState } from './state';
import { worthOfGesture, worthOfRelief } from './worth';

export interface PackageTotals {
  /** True worth to him and true hold: hidden from the player. */
  readonly worth: Cents;
  readonly hold: Cents;
  readonly cost: Cents;
  /** Before any consultation. */
  readonly alliesCost: Cents;
  readonly mandate: Cents;
  /** People who would go free, and those of them who may stay in their country. */
  readonly people: number;
  readonly stay: number;
}

export interface GivenTotals {
  readonly worth: Cents;
  readonly cost: Cents;
  readonly alliesCost: Cents;
}

/** Our side of a package. Unknown ids count nothing. */
export function givenTotals(scenario: Scenario, game: GameState, pkg: Package): GivenTotals {
  const total = { worth: 0, cost: 0, alliesCost: 0 };
  for (const [id, change] of Object.entries(pkg.relief)) {
    const relief = findRelief(scenario, id);
    if (!relief) continue;
    total.worth += worthOfRelief(scenario, game, relief, change);
    total.cost += costOfRelief(scenario, game, relief, change);
    total.alliesCost += alliesCostOfRelief(game, relief, change);
  }
  for (const id of pkg.gestures) {
    const gesture = findGesture(scenario, id);
    if (!gesture) continue;
    total.worth += worthOfGesture(game, gesture);
    total.cost += gesture.cost;
    total.alliesCost += gesture.allies;
  }
  return total;
}

/** Both sides of a package. Unknown ids count nothing. */
export function packageTotals(scenario: Scenario, game: GameState, pkg: Package): PackageTotals {
  const got = { hold: 0, mandate: 0, people: 0, stay: 0 };
  for (const [id, terms] of Object.entries(pkg.groups)) {
    const group = findGroup(scenario, id);
    if (!group) continue;
    const people = wouldGo(game, id, terms);
    got.hold += holdOfGroup(scenario, game, group, terms);
    got.mandate += mandateOfGroup(game, group, terms);
    got.people += people;
    got.stay += terms === 'stay' ? people : 0;
  }
  for (const id of pkg.pledges) {
    const pledge = findPledge(scenario, id);
    if (!pledge) continue;
    got.hold += holdOfPledge(game, pledge);
    got.mandate += pledge.mandate;
  }
  const { worth, cost, alliesCost } = givenTotals(scenario, game, pkg);
  const { hold, mandate, people, stay } = got;
  return { worth, hold, cost, alliesCost, mandate, people, stay };
}
