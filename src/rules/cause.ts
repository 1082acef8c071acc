/** Why a meter changed: data, put into words by the panels. */
import type { PressureKind } from '../scenario/scenario';
import type { ShortfallResponse, ToastAnswer } from './moves';
import type { Order } from './package';

export type Cause =
  | { readonly kind: 'preparation'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: string; readonly reply: number }
  | { readonly kind: 'toast'; readonly answer: ToastAnswer }
  /** An effect that hangs on something traded. */
  | { readonly kind: 'item'; readonly id: string }
  /** He rose from the table. */
  | { readonly kind: 'rose' }
  /** A deal struck: goodwill. */
  | { readonly kind: 'deal' }
  /** Who moved first, in proportion to what was given. */
  | { readonly kind: 'order'; readonly order: Order }
  /** What was got (mandate met), what it cost at home, what it cost the allies, who may stay. */
  | { readonly kind: 'mandate' }
  | { readonly kind: 'cost' }
  | { readonly kind: 'allies-cost' }
  | { readonly kind: 'stay' }
  /** Relief given loosens the hold of his patron. */
  | { readonly kind: 'relief' }
  | { readonly kind: 'disavowal' }
  | { readonly kind: 'shortfall' }
  | { readonly kind: 'response'; readonly response: ShortfallResponse }
  | { readonly kind: 'breach' }
  | { readonly kind: 'pledge-broken'; readonly id: string }
  | { readonly kind: 'arrests'; readonly people: number }
  /** His own move between visits; why he made it stays his until the debrief. */
  | { readonly kind: 'pressure'; readonly pressure: PressureKind }
  /** Time passing, once a visit. */
  | { readonly kind: 'drift' }
  | { readonly kind: 'nobody-freed' }
  | { readonly kind: 'allies-thin' }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'lapse'; readonly id: string };
