/** What the release just agreed could have been bought for: asked of the counterpart, priced by our true costs. */
import { leastAndMost } from '../counterpart/prices';
import { costOfRelief } from '../rules/cost';
import { counterpartView } from '../rules/counterpart-view-of';
import { findGesture, findRelief } from '../rules/find-item';
import type { ReliefChange } from '../rules/package';
import type { Prices } from '../rules/sign';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';

/** Least and most for the deal on the table; nothing known where none is agreed. */
export function pricesOf(game: GameState, scenario: Scenario): Prices {
  const deal = game.table?.agreed;
  if (!deal) return { least: null, most: null };
  const costOf = (id: string, change: ReliefChange | 'give'): Cents => {
    if (change === 'give') return findGesture(scenario, id)?.cost ?? 0;
    const relief = findRelief(scenario, id);
    return relief ? costOfRelief(scenario, game, relief, change) : 0;
  };
  return leastAndMost(counterpartView(scenario, game), costOf, deal);
}
