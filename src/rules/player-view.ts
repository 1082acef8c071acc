/**
 * What the player may know: the game with every hidden number gone. Panels, stage and honest bots see only this.
 * Ranges are widened by fatigue (factor 1 + f/100 about their centre). Points in hundredths.
 */
import type { Cents, MeterName, PhaseName, Rumour, Terms } from '../scenario/scenario';
import type { BeliefSheet, ShortfallResponse, ToastAnswer } from './moves';
import type { Order, Package, ReliefChange } from './package';
import type { GameState, Hint, LedgerEntry, NewsEntry, NoteSource, Pressure, Reason, Rung, TopicRaised } from './state';

export interface SeenRange {
  readonly low: Cents;
  readonly high: Cents;
  readonly from: NoteSource;
  readonly visit: number;
  /** Source in words where the scenario names one (rumours). */
  readonly source: string;
}

export interface SeenGive {
  readonly id: string;
  readonly kind: 'relief' | 'gesture';
  readonly rung: Rung;
  /** Visit after whose aftermath the licence in force lapses; 0 where nothing lapses. */
  readonly lapsesAfter: number;
  /** What could be put on the table now, with what it costs us and the allies. */
  readonly options: readonly {
    readonly change: ReliefChange | 'give';
    readonly cost: Cents;
    readonly alliesCost: Cents;
    readonly share: number;
  }[];
  /** Gestures: given already. */
  readonly given: boolean;
  readonly available: boolean;
  /** Estimated worth to him: of the last rung, or of the gesture. `share` of an option scales it. */
  readonly worth: SeenRange;
}

export interface SeenGroup {
  readonly id: string;
  readonly held: number;
  readonly exiled: number;
  readonly stayed: number;
  readonly arrested: number;
  /** People who have said that they will not leave their country. */
  readonly refusing: number;
  readonly options: readonly { readonly terms: Terms; readonly mandate: Cents; readonly share: number }[];
  /** Estimated hold with `stay`; `share` of an option scales it. */
  readonly hold: SeenRange;
}

export interface SeenPledge {
  readonly id: string;
  readonly since: number;
  readonly visits: number;
  readonly kept: number;
  readonly keptNow: boolean;
  readonly available: boolean;
  readonly mandate: Cents;
  readonly hold: SeenRange;
}

export interface SeenExchange {
  readonly k: number;
  readonly offer: Package | null;
  readonly answer: 'accepts' | 'counters' | 'rises' | 'has-nothing';
  readonly counter: Package | null;
  readonly reasons: readonly Reason[];
  /** Only once asked. */
  readonly hint: Hint | null;
  readonly asked: boolean;
  readonly canAsk: boolean;
}

export interface SeenTable {
  readonly exchangesLeft: number;
  readonly exchanges: readonly SeenExchange[];
  /** How his patience looks. */
  readonly patience: 'ample' | 'wearing' | 'thin' | 'gone';
  readonly outcome: 'open' | 'signed' | 'brokenOff' | 'adjourned';
  readonly agreed: Package | null;
  /** His counter-offer that stands, if any. */
  readonly standing: Package | null;
}

export interface SeenDelivery {
  readonly deal: Package;
  readonly by: 'you' | 'him';
  readonly disavowed: string;
  readonly delivered: { readonly groups: readonly string[]; readonly pledges: readonly string[] };
  readonly withheld: { readonly groups: readonly string[]; readonly pledges: readonly string[] };
  readonly exiled: number;
  readonly stayed: number;
  readonly refused: number;
  readonly response: ShortfallResponse | null;
  readonly recovered: readonly string[];
  readonly snapped: string;
}

export interface PlayerView {
  readonly visit: number;
  readonly visits: number;
  readonly phase: PhaseName;
  readonly meters: { readonly [M in MeterName]: number };
  readonly fatigue: number;
  readonly hoursLeft: number;
  readonly hours: number;
  readonly preparationsLeft: number;
  readonly toasts: readonly ToastAnswer[];
  /** He offers (another) glass now. */
  readonly toastOffered: boolean;
  readonly glasses: number;
  /** What Washington signs for in this visit, cuts and bonuses included. */
  readonly authority: Cents;
  readonly consulted: boolean;
  readonly order: readonly Order[];
  readonly gives: readonly SeenGive[];
  readonly groups: readonly SeenGroup[];
  readonly pledges: readonly SeenPledge[];
  /** Preparations and topics open now (conditions met). */
  readonly preparations: readonly { readonly id: string; readonly done: boolean }[];
  readonly topics: readonly { readonly id: string; readonly hours: number; readonly replies: readonly number[] }[];
  /** Fractions of 1, 0–1. */
  readonly reliability: {
    readonly low: number;
    readonly high: number;
    readonly source: string;
    readonly from: NoteSource;
  };
  readonly notebook: readonly {
    readonly visit: number;
    readonly about: string;
    readonly range: SeenRange;
    readonly hint: 'more' | 'less' | 'none';
  }[];
  readonly ledger: readonly LedgerEntry[];
  readonly prepared: readonly { readonly visit: number; readonly id: string }[];
  readonly raised: readonly TopicRaised[];
  readonly beliefs: readonly { readonly visit: number; readonly sheet: BeliefSheet }[];
  readonly news: readonly NewsEntry[];
  readonly happened: readonly { readonly visit: number; readonly id: string }[];
  readonly table: SeenTable | null;
  readonly delivery: SeenDelivery | null;
  readonly totals: {
    readonly freed: number;
    readonly exiled: number;
    readonly stayed: number;
    readonly held: number;
    readonly arrested: number;
    readonly heldAtStart: number;
  };
  readonly deals: readonly {
    readonly visit: number;
    readonly deal: Package;
    readonly by: 'you' | 'him';
    readonly exiled: number;
    readonly stayed: number;
    readonly withheld: readonly string[];
  }[];
  /** His moves between visits; why he made them is told by the debrief alone. */
  readonly pressures: readonly Pick<Pressure, 'visit' | 'kind' | 'people'>[];
  readonly ended: GameState['ended'];
}

export type { Rumour };
