/** Types of the game that views may know, passed on by the machine (the layer table keeps views away from rules). */
export type { Cause } from '../rules/cause';
export type { BeliefSheet, Move, MoveType, ShortfallResponse, ToastAnswer } from '../rules/moves';
export type { Order, Package, ReliefChange } from '../rules/package';
export type {
  PlayerView,
  SeenDelivery,
  SeenExchange,
  SeenGive,
  SeenGroup,
  SeenPledge,
  SeenRange,
  SeenTable,
} from '../rules/player-view';
export type { Refusal, RefusalCode } from '../rules/refusal';
export type { GameState, Hint, LedgerEntry, NewsEntry, NoteSource, Reason, Rung } from '../rules/state';
