/** What may be put on the table now. */
import type { Gesture, Group, Relief, Terms } from '../scenario/scenario';
import { changesFrom } from './ladder';
import { own } from './own';
import type { ReliefChange } from './package';
import { heldIn, wouldGo } from './people';
import type { GameState } from './state';

/** Rungs above the one in force; and renewal, where a licence is in force that would lapse. */
export const reliefOptions = (game: GameState, relief: Relief): readonly ReliefChange[] =>
  changesFrom(relief, own(game.relief, relief.id)?.rung ?? 0);

export const isGiven = (game: GameState, gestureId: string): boolean => own(game.gestures, gestureId) !== undefined;

/** Open from the start or unlocked since. */
export const isUnlocked = (game: GameState, item: { readonly id: string; readonly available: boolean }): boolean =>
  item.available || game.unlocked.includes(item.id);

/** A gesture is given once. */
export const gestureOnOffer = (game: GameState, gesture: Gesture): boolean =>
  isUnlocked(game, gesture) && !isGiven(game, gesture.id);

const NOBODY: readonly Terms[] = [];
const TO_STAY: readonly Terms[] = ['stay'];
const ON_EITHER: readonly Terms[] = ['exile', 'stay'];

/** Both terms concern all held; exile only while somebody would go. */
export function groupOptions(game: GameState, group: Group): readonly Terms[] {
  if (heldIn(game, group.id) === 0) return NOBODY;
  return wouldGo(game, group.id, 'exile') > 0 ? ON_EITHER : TO_STAY;
}

/** A pledge in force cannot be asked for again. */
export const pledgeOnOffer = (game: GameState, pledgeId: string): boolean => own(game.pledges, pledgeId)?.since === 0;
