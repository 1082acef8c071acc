/** A move the rules do not allow now: a named reason that a player can read (panels put it into words). */
export type RefusalCode =
  | 'wrong-phase'
  | 'unknown-id'
  | 'no-preparations-left'
  | 'already-done'
  | 'not-available'
  | 'not-enough-hours'
  | 'no-toast-offered'
  | 'empty-package'
  | 'not-on-offer'
  | 'no-exchanges-left'
  | 'no-counter-offer'
  | 'already-asked'
  | 'nothing-to-ask'
  | 'nothing-short'
  | 'already-answered'
  | 'bad-sheet'
  | 'campaign-over';

export interface Refusal {
  readonly refused: RefusalCode;
  /** Id or field the refusal is about; empty where it is about the move as a whole. */
  readonly about: string;
}
