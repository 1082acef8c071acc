/** Conditions (`when`) after resolving: plain data, every key must hold. */
import type { MeterName, Step } from './scenario';

export interface Range {
  readonly min?: number;
  readonly max?: number;
}

export interface Condition {
  readonly visit?: Range;
  /** People freed, still held, newly arrested so far. */
  readonly freed?: Range;
  readonly held?: Range;
  readonly arrested?: Range;
  readonly meters?: { readonly [M in MeterName]?: Range };
  /** At that step or beyond. */
  readonly relief?: { readonly [id: string]: Step };
  readonly gestures?: readonly string[];
  readonly pledges?: readonly string[];
  readonly flags?: readonly string[];
  /** Groups of which somebody was freed in a deal. */
  readonly released?: readonly string[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  /** This visit: a deal was signed, he fell short, the table was broken off. */
  readonly deal?: boolean;
  readonly short?: boolean;
  readonly broken?: boolean;
  /** Events that have happened. */
  readonly event?: readonly string[];
  readonly closed?: boolean;
}
