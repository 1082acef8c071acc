/** What lasts between visits on his side: memory, and the moves he made. Part of the game's state. */
import type { PressureKind } from '../scenario/scenario';

/** What he remembers across visits. Hidden from the player. */
export interface Memory {
  /** Insults received; an old one counts less with every visit. */
  readonly insults: number;
  /** Our words kept (deals delivered in full and left to stand) and broken (disavowals, breaches). */
  readonly kept: number;
  readonly broken: number;
  /** By group: how often holding it back has paid. Absent: never. */
  readonly heldBack: { readonly [groupId: string]: number };
  /** Worth he really got per point of hold in the last deal; 0 before any. */
  readonly ratio: number;
}

/** Why he makes a move between visits. */
export type PressureReason =
  | 'felt-cheated'
  | 'wants-more'
  | 'insulted'
  | 'patron-uneasy'
  | 'stock-low'
  | 'nothing-came';

/** One move of his between visits. */
export interface Pressure {
  readonly visit: number;
  readonly kind: PressureKind;
  /** Hidden from the player until the debrief. */
  readonly reason: PressureReason;
  /** Newly taken; 0 but for arrests. */
  readonly people: number;
}
