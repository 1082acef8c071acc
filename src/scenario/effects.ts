/** Effects (`do`) after resolving: plain data; absent keys do nothing. Points are hundredths. */
import type { Cents, MeterName, Terms } from './scenario';

export interface Effects {
  readonly meters?: { readonly [M in MeterName]?: number };
  /** Narrows rumours about these ids; trust (0–1) is the chance that the news is right. */
  readonly reveal?: { readonly ids: readonly string[]; readonly trust: number };
  readonly unlock?: readonly string[];
  readonly flag?: readonly string[];
  /** This visit only. */
  readonly authority?: Cents;
  readonly appetite?: Cents;
  /** For good: shifts his reservation value. */
  readonly base?: Cents;
  /** A ladder's worth scales as a whole, so that its last step moves by this much. */
  readonly worth?: { readonly [id: string]: Cents };
  readonly hold?: { readonly [id: string]: Cents };
  readonly arrest?: { readonly group: string; readonly people: number };
  readonly release?: { readonly group: string; readonly people: number; readonly terms: Terms };
  readonly fatigue?: number;
  /** Allies are consulted: their cost of relief counts half in this visit. */
  readonly consult?: boolean;
}
