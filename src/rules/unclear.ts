/** How much of a thing's value is still anybody's guess: what there is to learn about it. */
import type { Cents, Scenario } from '../scenario/scenario';
import { findGesture, findGroup, findPledge, findRelief } from './find-item';
import { gestureOnOffer, pledgeOnOffer, reliefOptions } from './options';
import { heldIn } from './people';
import { rangeWidth } from './seen-range';
import type { GameState } from './state';

/** Whether anything still hangs on it: it can be given, or is held, or can be promised. */
function isOpen(scenario: Scenario, game: GameState, id: string): boolean {
  const relief = findRelief(scenario, id);
  if (relief) return reliefOptions(game, relief).length > 0;
  if (findGroup(scenario, id)) return heldIn(game, id) > 0;
  const gesture = findGesture(scenario, id);
  if (gesture) return gestureOnOffer(game, gesture);
  return findPledge(scenario, id) !== undefined && pledgeOnOffer(game, id);
}

/** Width of the range the player sees for a thing traded, hundredths; 0 where nothing hangs on it any more. */
export const unclear = (scenario: Scenario, game: GameState, id: string): Cents =>
  isOpen(scenario, game, id) ? rangeWidth(scenario, game, id) : 0;
