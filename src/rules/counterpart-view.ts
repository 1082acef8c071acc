/**
 * What the counterpart knows: everything of his own side, the authority Washington has announced, what he was
 * offered at this table, and what is said in town. Never our mandate, our cost, or the player's beliefs.
 */
import type { Model } from '../scenario/model';
import type { Cents, Persona, Terms } from '../scenario/scenario';
import type { ReliefChange } from './package';
import type { Memory, TableState } from './state';

export interface GiveOption {
  readonly change: ReliefChange | 'give';
  /** Worth to him now, hundredths, ≥ 0. */
  readonly worth: Cents;
}

export interface GotOption {
  readonly terms: Terms | 'pledge';
  /** What parting with it costs him now, hundredths, ≥ 0. */
  readonly hold: Cents;
}

export interface CounterpartView {
  readonly visit: number;
  readonly seed: number;
  readonly persona: Persona;
  readonly model: Model;
  readonly phi: number;
  /** K, the exchanges of one table. */
  readonly exchanges: number;
  /** Reservation at grip 50 and rapport 50, all lasting shifts included. */
  readonly base: Cents;
  readonly grip: number;
  readonly rapport: number;
  /** 0–100: c is trust / 100. */
  readonly trust: number;
  /** Glasses the envoy drank this visit. */
  readonly glasses: number;
  /** Limits of this visit. */
  readonly authority: Cents;
  /** What all that may still be given costs us, for each point that it is worth by public figures. */
  readonly costShare: number;
  readonly appetite: Cents;
  /** At most one option of each can be chosen. */
  readonly gives: readonly {
    readonly id: string;
    readonly kind: 'relief' | 'gesture';
    readonly options: readonly GiveOption[];
  }[];
  readonly gots: readonly {
    readonly id: string;
    readonly kind: 'group' | 'pledge';
    /** He would never part with them. */
    readonly never: boolean;
    readonly options: readonly GotOption[];
  }[];
  /** Factor by which he values a thing above (> 1) or below (< 1) what is said in town; asked of few things, for a hint. */
  readonly misjudged: (id: string) => number;
  /** What he remembers of the visits before. */
  readonly memory: Memory;
  readonly table: TableState | null;
}
