/** What may be put on the table now. */
import type { Gesture, Group, Relief, Terms } from '../scenario/scenario';
import { stepsAbove } from './ladder';
import { own } from './own';
import type { ReliefChange } from './package';
import { heldIn, wouldGo } from './people';
import type { GameState } from './state';

/** Rungs above the one in force; and renewal, where a licence is in force that would lapse. */
export function reliefOptions(game: GameState, relief: Relief): readonly ReliefChange[] {
  const rung = own(game.relief, relief.id)?.rung ?? 0;
  const lapses = rung === 1 && (relief.steps.licence?.term ?? 0) > 0;
  return lapses ? ['renew', ...stepsAbove(relief, rung)] : stepsAbove(relief, rung);
}

export const isGiven = (game: GameState, gestureId: string): boolean => own(game.gestures, gestureId) !== undefined;

/** Open from the start or unlocked since. */
export const isUnlocked = (game: GameState, item: { readonly id: string; readonly available: boolean }): boolean =>
  item.available || game.unlocked.includes(item.id);

/** A gesture is given once. */
export const gestureOnOffer = (game: GameState, gesture: Gesture): boolean =>
  isUnlocked(game, gesture) && !isGiven(game, gesture.id);

/** Both terms concern all held; exile only while somebody would go. */
export function groupOptions(game: GameState, group: Group): readonly Terms[] {
  if (heldIn(game, group.id) === 0) return [];
  return wouldGo(game, group.id, 'exile') > 0 ? ['exile', 'stay'] : ['stay'];
}

/** A pledge in force cannot be asked for again. */
export const pledgeOnOffer = (game: GameState, pledgeId: string): boolean => own(game.pledges, pledgeId)?.since === 0;
