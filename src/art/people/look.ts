/** What a person of the hall is made of. A new person is data of this shape, never new code. */

import type { SkinName } from './skin';

/** Main colour, dark, light. */
export type Tones = readonly [string, string, string];

export interface Look {
  /** Bones of the head: broad and jowled, or lean. */
  readonly build: 'broad' | 'lean';
  readonly skin: SkinName;
  readonly iris: string;
  readonly hair: 'swept' | 'crop' | 'parted' | 'bob' | 'bun' | 'curls' | 'bald';
  readonly hairTones: Tones;
  /** Colour and thickness in px of the brows. */
  readonly brow: readonly [string, number];
  /** 0 young … 1 old. */
  readonly age: number;
  readonly beard?: 'stubble' | 'short' | 'full' | 'tache';
  readonly glasses?: 'round' | 'half';
  readonly earring?: boolean;
  /** Lip colour where it is not the skin's own. */
  readonly lip?: string;
  readonly outfit: {
    readonly cut: 'suit' | 'blazer' | 'naval' | 'mandarin';
    /** Cloth. */
    readonly cloth: Tones;
    /** Shirt or rollneck, and its shadow. */
    readonly shirt: readonly [string, string];
    /** Tie or scarf: main, dark; none for a rollneck. */
    readonly tie?: readonly [string, string];
    readonly honour?: 'star' | 'ribbons' | 'pin' | 'brooch';
  };
}
