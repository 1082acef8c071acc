/** One table and what is said at it: part of the game's state. Hidden but for the exchanges' public part. */
import type { Cents } from '../scenario/scenario';
import type { Order, Package } from './package';

/** Why he answered so: true causes, as data. */
export type Reason =
  | { readonly kind: 'accepts' }
  | { readonly kind: 'too-little' }
  | { readonly kind: 'insulting' }
  /** More people than he parts with in one visit. */
  | { readonly kind: 'over-appetite' }
  | { readonly kind: 'never'; readonly id: string }
  | { readonly kind: 'added'; readonly id: string }
  | { readonly kind: 'struck'; readonly id: string }
  /** He asks for another rung, or for other terms. */
  | { readonly kind: 'changed'; readonly id: string }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'grip' }
  /** His patron's hold hurts him: he sells sooner. */
  | { readonly kind: 'hurts' }
  /** He has been insulted in an earlier visit. */
  | { readonly kind: 'remembers-insult' }
  /** Our word alone falls short, and he has seen it broken. */
  | { readonly kind: 'remembers-broken-word' }
  /** We ask for people whom it has paid to hold back. */
  | { readonly kind: 'holds-back'; readonly id: string }
  | { readonly kind: 'distrust' }
  | { readonly kind: 'impatient' }
  | { readonly kind: 'rises' }
  | { readonly kind: 'nothing-to-offer' }
  | { readonly kind: 'last-word' }
  | { readonly kind: 'moved' };

export interface Hint {
  readonly about: string;
  readonly direction: 'more' | 'less';
}

export interface Exchange {
  /** 1…K. */
  readonly k: number;
  /** Null: we let him open, or waited. */
  readonly offer: Package | null;
  /** Hidden: value of the offer to him, and what he aspired to when he answered. */
  readonly value: Cents | null;
  readonly aspiration: Cents;
  readonly answer: 'accepts' | 'counters' | 'rises' | 'has-nothing';
  readonly counter: Package | null;
  readonly reasons: readonly Reason[];
  /** What he would say if asked why; null where he has nothing to add. */
  readonly hint: Hint | null;
  readonly asked: boolean;
  readonly patience: number;
}

/** One table, from sitting down to rising. Hidden but for the exchanges' public part. */
export interface TableState {
  readonly reservation: Cents;
  /** Greatest value he believes within reach, and where he starts. */
  readonly best: Cents;
  readonly opening: Cents;
  /** Exchanges used so far. */
  readonly k: number;
  readonly patience: number;
  /** Our first and best offers in his value; null before any. */
  readonly first: Cents | null;
  readonly peak: Cents | null;
  /** Opponent model of this visit: times asked and offered, by id. */
  readonly asked: { readonly [id: string]: number };
  readonly offered: { readonly [id: string]: number };
  readonly exchanges: readonly Exchange[];
  readonly outcome: 'open' | 'signed' | 'brokenOff' | 'adjourned';
  readonly agreed: Package | null;
}
