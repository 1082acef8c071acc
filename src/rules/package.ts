/** A package: what is traded, and who moves first. Plain data, keyed so that two packages compare as sets. */
import type { Step, Terms } from '../scenario/scenario';

export type Order = 'together' | 'they-first' | 'we-first';
export const ORDERS = ['together', 'they-first', 'we-first'] as const satisfies readonly Order[];

/** A rung of a relief ladder, or the licence in force renewed. */
export type ReliefChange = Step | 'renew';

export interface Package {
  /** Relief given, by id. */
  readonly relief: { readonly [id: string]: ReliefChange };
  /** Gestures given. Sorted, no duplicates (as are pledges). */
  readonly gestures: readonly string[];
  /** Groups got, by id, with their terms. */
  readonly groups: { readonly [id: string]: Terms };
  /** Pledges got. */
  readonly pledges: readonly string[];
  readonly order: Order;
}

export const EMPTY_PACKAGE: Package = { relief: {}, gestures: [], groups: {}, pledges: [], order: 'together' };
