/** The whole state of one campaign: plain, readonly, serialisable. Hidden numbers are here; views strip them. */
import type { Cents, MeterName, PhaseName } from '../scenario/scenario';
import type { Cause } from './cause';
import type { Memory, Pressure } from './memory-state';
import type { BeliefSheet, ShortfallResponse, ToastAnswer } from './moves';
import type { Package } from './package';
import type { TableState } from './table-state';

/** 0 none, 1 licence, 2 suspension, 3 lifted. */
export type Rung = 0 | 1 | 2 | 3;

/** What nobody tells the player: drawn once from the seed. Points in hundredths. */
export interface Truth {
  /** Log-normal factor on the worth of each relief ladder and gesture, and on the hold of each group and pledge. */
  readonly factor: { readonly [id: string]: number };
  /** What the town took each figure for when the campaign opened: the middle of the first rumour. */
  readonly rumoured: { readonly [id: string]: Cents };
  /** His reliability q, 0–1. Shifts with how he is treated. */
  readonly reliability: number;
  /** Reservation at grip 50 and rapport 50. */
  readonly base: Cents;
  /** Shifts by effects, on top of nominal times factor. */
  readonly worthShift: { readonly [id: string]: Cents };
  readonly holdShift: { readonly [id: string]: Cents };
}

export interface ReliefState {
  readonly rung: Rung;
  /** Visit in which the rung in force was given or renewed; 0 where none is. */
  readonly since: number;
  /** Highest rung ever reached: allies mind only rungs never reached before. */
  readonly highest: Rung;
  /** True once a licence has lapsed or was snapped back: what was taken back once is worth less. */
  readonly tarnished: boolean;
}

export interface GroupState {
  /** People held now. */
  readonly held: number;
  /** Of these, people who have refused or would refuse exile. */
  readonly refusing: number;
  readonly exiled: number;
  readonly stayed: number;
  /** People added by new arrests. */
  readonly arrested: number;
}

export interface PledgeState {
  /** Visit in which it was given; 0 where it was not. */
  readonly since: number;
  /** Visits in force, and those in which he kept it. */
  readonly visits: number;
  readonly kept: number;
  /** Kept in the last visit counted. */
  readonly keptNow: boolean;
}

/** What is known of a hidden number, in hundredths (for `reliability`: hundredths of 1). */
export interface KnownRange {
  readonly low: Cents;
  readonly high: Cents;
  /** What the teller believes most likely. */
  readonly centre: Cents;
  readonly from: NoteSource;
  readonly visit: number;
}

export type NoteSource =
  | { readonly kind: 'rumour' }
  | { readonly kind: 'preparation'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'answer' };

/** One line of the notebook: what was learned, from whom, when. */
export interface Note {
  readonly visit: number;
  readonly about: string;
  readonly range: KnownRange;
  /** For a hint at the table: he values it more or less than was thought. */
  readonly hint: 'more' | 'less' | 'none';
}

export interface LedgerEntry {
  readonly visit: number;
  readonly phase: PhaseName;
  readonly meter: MeterName | 'fatigue';
  /** Change really applied, after clamping, in whole hundredths of a meter point divided by 100. */
  readonly amount: number;
  readonly cause: Cause;
}

export interface DeliveryState {
  readonly deal: Package;
  /** Who proposed what was signed. */
  readonly by: 'you' | 'him';
  /** Relief Washington withheld; empty string for none. */
  readonly disavowed: string;
  readonly delivered: { readonly groups: readonly string[]; readonly pledges: readonly string[] };
  readonly withheld: { readonly groups: readonly string[]; readonly pledges: readonly string[] };
  /** People by fate in this delivery. */
  readonly exiled: number;
  readonly stayed: number;
  readonly refused: number;
  readonly response: ShortfallResponse | null;
  /** What came after all, once we had answered. */
  readonly recovered: readonly string[];
  readonly snapped: string;
}

/** A finished visit, for the debrief and the scores. Values in hundredths, true ones. */
export interface DealRecord {
  readonly visit: number;
  readonly deal: Package;
  readonly by: 'you' | 'him';
  readonly worth: Cents;
  readonly hold: Cents;
  readonly cost: Cents;
  readonly alliesCost: Cents;
  readonly mandate: Cents;
  readonly mandateDelivered: Cents;
  readonly authority: Cents;
  readonly appetite: Cents;
  readonly reservation: Cents;
  readonly value: Cents;
  /** What changed hands in the end, where the above is what was signed. */
  readonly worthGiven: Cents;
  readonly holdGot: Cents;
  readonly costPaid: Cents;
  /** Cheapest cost that would have bought the same release, and the most it could have cost (model/README.md, Scores). */
  readonly least: Cents;
  readonly most: Cents;
  readonly exiled: number;
  readonly stayed: number;
  readonly refused: number;
  /** Groups and pledges that never came, whatever we answered. */
  readonly withheld: readonly string[];
  readonly disavowed: string;
  readonly breached: boolean;
}

export interface NewsEntry {
  readonly visit: number;
  readonly kind:
    | 'event'
    | 'release'
    | 'no-deal'
    | 'broken-off'
    | 'arrests'
    | 'pressure'
    | 'lapse'
    | 'disavowal'
    | 'shortfall'
    | 'pledge-broken'
    | 'breach';
  /** Event id, relief id, pledge id or kind of pressure where there is one. */
  readonly id: string;
  readonly people: number;
}

export interface TopicRaised {
  readonly visit: number;
  readonly topic: string;
  readonly reply: number;
}

export interface GameState {
  readonly seed: number;
  readonly visit: number;
  readonly phase: PhaseName;
  readonly truth: Truth;
  readonly meters: { readonly [M in MeterName]: number };
  /** 0–100, this visit. */
  readonly fatigue: number;
  readonly hoursLeft: number;
  readonly preparationsLeft: number;
  /** This visit's toasts, in order. */
  readonly toasts: readonly ToastAnswer[];
  /** This visit's additions to the limits, and whether the allies were consulted. */
  readonly authorityBonus: Cents;
  readonly appetiteBonus: Cents;
  readonly consulted: boolean;
  readonly relief: { readonly [id: string]: ReliefState };
  /** Visit in which each gesture was given. */
  readonly gestures: { readonly [id: string]: number };
  readonly groups: { readonly [id: string]: GroupState };
  readonly pledges: { readonly [id: string]: PledgeState };
  /** Gestures and topics unlocked. */
  readonly unlocked: readonly string[];
  readonly flags: readonly string[];
  readonly known: { readonly [id: string]: KnownRange };
  readonly notebook: readonly Note[];
  readonly ledger: readonly LedgerEntry[];
  readonly prepared: readonly { readonly visit: number; readonly id: string }[];
  readonly raised: readonly TopicRaised[];
  readonly beliefs: readonly { readonly visit: number; readonly sheet: BeliefSheet }[];
  readonly happened: readonly { readonly visit: number; readonly id: string }[];
  readonly news: readonly NewsEntry[];
  readonly table: TableState | null;
  readonly delivery: DeliveryState | null;
  readonly deals: readonly DealRecord[];
  readonly memory: Memory;
  /** His moves between visits. */
  readonly pressures: readonly Pressure[];
  /** Tables he rose from. */
  readonly walkouts: number;
  /** People taken since the campaign opened. */
  readonly arrested: number;
  /** `story`: an ending of the scenario's own came true. */
  readonly ended: {
    readonly why: 'last-visit' | 'recalled' | 'broken' | 'closed' | 'story';
    readonly ending: string;
  } | null;
}

export type { Memory, Pressure, PressureReason } from './memory-state';
export type { Exchange, Hint, Reason, TableState } from './table-state';
