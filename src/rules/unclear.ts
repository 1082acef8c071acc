/** How much of a thing's value is still anybody's guess: what there is to learn about it. */
import type { Cents, Scenario } from '../scenario/scenario';
import { findTraded } from './find-item';
import { gestureOnOffer, pledgeOnOffer, reliefOptions } from './options';
import { heldIn } from './people';
import { rangeWidth } from './seen-range';
import type { GameState } from './state';

/** Whether anything still hangs on it: it can be given, or is held, or can be promised. */
function isOpen(scenario: Scenario, game: GameState, id: string): boolean {
  const traded = findTraded(scenario, id);
  switch (traded?.kind) {
    case 'relief':
      return reliefOptions(game, traded.item).length > 0;
    case 'gesture':
      return gestureOnOffer(game, traded.item);
    case 'group':
      return heldIn(game, id) > 0;
    case 'pledge':
      return pledgeOnOffer(game, id);
    case undefined:
      return false;
  }
}

/** Width of the range the player sees for a thing traded, hundredths; 0 where nothing hangs on it any more. */
export const unclear = (scenario: Scenario, game: GameState, id: string): Cents =>
  isOpen(scenario, game, id) ? rangeWidth(scenario, game, id) : 0;
