/** Everything a player can do to the game itself. A game is its scenario, profile, seed and these, in order. */
import type { Package } from './package';

export interface BeliefSheet {
  /** Up to three ids of relief or gestures he wants most, strongest first. */
  readonly wants: readonly string[];
  /** The group he would never release; empty for "none". */
  readonly never: string;
  /** Points (not hundredths) of value below which he would walk away; null where left open. */
  readonly walkAway: number | null;
  /** How sure, 0–100. */
  readonly confidence: number;
}

export type ToastAnswer = 'drink' | 'sip' | 'decline';
export type ShortfallResponse = 'protest' | 'snap-back' | 'let-pass';

export type Move =
  | { readonly type: 'BELIEVE'; readonly sheet: BeliefSheet }
  | { readonly type: 'PREPARE'; readonly preparation: string }
  | { readonly type: 'DEPART' }
  | { readonly type: 'RAISE'; readonly topic: string; readonly reply: number }
  | { readonly type: 'TOAST'; readonly answer: ToastAnswer }
  | { readonly type: 'SIT_DOWN' }
  | { readonly type: 'HEAR_HIM' }
  | { readonly type: 'PROPOSE'; readonly offer: Package }
  | { readonly type: 'ACCEPT' }
  | { readonly type: 'ASK_WHY' }
  | { readonly type: 'ADJOURN' }
  | { readonly type: 'RESPOND'; readonly response: ShortfallResponse }
  | { readonly type: 'CONTINUE' }
  | { readonly type: 'CLOSE' };

export type MoveType = Move['type'];
