/**
 * What Washington has told everybody: what all that may still be given would cost it. Spread over things by what they are
 * worth, this is how the counterpart reckons every single cost; it tells of no item by itself.
 */
import type { Scenario } from '../scenario/scenario';
import { changesSeen } from './changes-seen';
import { fullWorth } from './ladder';
import { gestureOnOffer } from './options';
import { clamp } from './round';
import type { GameState } from './state';

/**
 * Cost to us over worth by public figures, of the last rung of every ladder above the one in force and of every gesture
 * on offer. Within the model's bounds; of what is left and not of the list as the campaign opened, since first rungs are
 * cheap for what they are worth, and the rest is not.
 */
export function costShareNow(scenario: Scenario, game: GameState): number {
  const { leastCostShare, mostCostShare } = scenario.rules.model.opponent;
  let cost = 0;
  let worth = 0;
  for (const item of scenario.relief) {
    const top = changesSeen(scenario, game, item).findLast(({ change }) => change !== 'renew');
    if (!top) continue;
    cost += top.cost;
    worth += fullWorth(item) * top.share;
  }
  for (const gesture of scenario.gestures) {
    if (!gestureOnOffer(game, gesture)) continue;
    cost += gesture.cost;
    worth += gesture.worth;
  }
  return clamp(worth > 0 ? cost / worth : 1, leastCostShare, mostCostShare);
}
