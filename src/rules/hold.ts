/** What parting with a group or giving a pledge costs him now, truly. */
import type { Cents, Group, Pledge, Scenario, Terms } from '../scenario/scenario';
import { premiumOf } from './memory';
import { own } from './own';
import { figuresFor, heldIn } from './people';
import { wholeTenths } from './round';
import type { GameState } from './state';

/** True hold on all people held in the group now, dearer where holding it back has paid. Whole tenths of a point in hundredths, ≥ 0. Hidden. */
export function holdOfGroup({ rules }: Scenario, game: GameState, group: Group, terms: Terms): Cents {
  const factor = own(game.truth.factor, group.id) ?? 1;
  const scaled = (factor * group.hold[terms] * heldIn(game, group.id)) / figuresFor(group);
  const hold = Math.max(0, scaled + (own(game.truth.holdShift, group.id) ?? 0));
  return wholeTenths(hold * premiumOf(rules.model, game.memory, group.id));
}

/** True hold of a pledge. Whole tenths of a point in hundredths, ≥ 0. Hidden. */
export function holdOfPledge(game: GameState, pledge: Pledge): Cents {
  const factor = own(game.truth.factor, pledge.id) ?? 1;
  return wholeTenths(Math.max(0, factor * pledge.hold + (own(game.truth.holdShift, pledge.id) ?? 0)));
}

/** Share of the group's full hold (all of its starting size, to stay) by nominal numbers alone. Public. */
export function shareOfGroup(game: GameState, group: Group, terms: Terms): number {
  const scaled = (group.hold[terms] * heldIn(game, group.id)) / figuresFor(group);
  return group.hold.stay > 0 ? scaled / group.hold.stay : 0;
}
