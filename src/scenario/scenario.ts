/**
 * A scenario as the rules see it: checked, defaults filled, texts chosen for one language and profile,
 * points turned into whole hundredths. `load.ts` makes it; nobody else does.
 */
import type { Effects } from './effects';
import type { Model } from './model';
import type { Profile } from './profile';
import type { CalendarVisit, Ending, Preparation, ScenarioEvent, Topic } from './scenario-scenes';

import type { Trait } from './traits';

export type { CalendarVisit, Ending, Preparation, Reply, ScenarioEvent, Topic } from './scenario-scenes';

/** Whole hundredths of a point: 5 points are 500. */
export type Cents = number;
export type Step = 'licence' | 'suspension' | 'lifted';
export const STEPS = ['licence', 'suspension', 'lifted'] as const satisfies readonly Step[];
export type Terms = 'exile' | 'stay';
export type Basis = 'documented' | 'estimated' | 'invented';
export type MeterName = 'support' | 'allies' | 'rapport' | 'trust' | 'grip' | 'signal';
export const METERS = [
  'support',
  'allies',
  'rapport',
  'trust',
  'grip',
  'signal',
] as const satisfies readonly MeterName[];
/** Who acts or reacts. The scenario gives each a label (`sides`). */
export type Side = 'him' | 'moscow' | 'washington' | 'allies' | 'world';
export const SIDES = ['him', 'moscow', 'washington', 'allies', 'world'] as const satisfies readonly Side[];
/** What he can do between visits. */
export type PressureKind = 'border' | 'summons' | 'arrests';
export const PRESSURES = ['border', 'summons', 'arrests'] as const satisfies readonly PressureKind[];
export type PhaseName = 'briefing' | 'talks' | 'table' | 'delivery' | 'aftermath';

/** Where a number or an event comes from. */
export interface Provenance {
  readonly basis: Basis;
  /** Key of `sources`. */
  readonly source?: string;
  readonly date?: string;
}

/** What bears a name at the table. */
export interface Named extends Provenance {
  readonly id: string;
  readonly label: string;
  /** The name as it stands within a sentence, article and all; empty for the label. */
  readonly called: string;
  readonly about: string;
  /** What the counterpart says of it when asked, where it means more, or less, than is said. */
  readonly hint: { readonly more: readonly string[]; readonly less: readonly string[] };
}

/** Tempers the game has words for. */
export type Manner = 'broker' | 'hardliner' | 'gambler' | 'statesman' | 'survivor';

/** A range of points (hundredths) somebody told us, and who. */
export interface Rumour {
  readonly low: Cents;
  readonly high: Cents;
  readonly source: string;
}

export interface ReliefStep {
  /** Cumulative from `none`, as are cost and allies. */
  readonly worth: Cents;
  readonly cost: Cents;
  readonly allies: Cents;
  /** Visits a licence lasts; 0 where the step does not lapse. */
  readonly term: number;
  readonly do: Effects;
}

export interface Relief extends Named {
  readonly icon: string;
  readonly transit: boolean;
  /** Steps that exist on this ladder, in order of STEPS. */
  readonly steps: { readonly [S in Step]?: ReliefStep };
  /** About the worth of the last step. */
  readonly rumour: Rumour;
}

export interface Gesture extends Named {
  readonly icon: string;
  readonly worth: Cents;
  readonly cost: Cents;
  readonly allies: Cents;
  /** False until something unlocks it. */
  readonly available: boolean;
  readonly do: Effects;
  readonly rumour: Rumour;
}

export type Likeness = 'anyone' | 'woman' | 'man' | 'young' | 'middle' | 'old';

export interface Group extends Named {
  /** People held when the campaign opens. Figures are totals for these, or per ten people where it is 0. */
  readonly people: number;
  readonly hold: { readonly [T in Terms]: Cents };
  readonly mandate: { readonly [T in Terms]: Cents };
  readonly refusesExile: number;
  readonly never: boolean;
  readonly portraits: number;
  /** What faces of theirs may show; empty where nothing is said: then they are drawn turned away. */
  readonly likeness: readonly Likeness[];
  readonly do: Effects;
  /** About hold with `stay`. */
  readonly rumour: Rumour;
}

export interface Pledge extends Named {
  readonly icon: string;
  readonly hold: Cents;
  readonly mandate: Cents;
  /** Chance per visit that he keeps it, 0–1. */
  readonly kept: number;
  /** Factor on new arrests while kept; 1 for none. */
  readonly arrests: number;
  /** Pressure between visits that it rules out while kept. */
  readonly stops: readonly PressureKind[];
  readonly do: Effects;
  readonly rumour: Rumour;
}

/** Parameters of a counterpart; see design.md §3 and model/README.md for their use and ranges. */
export interface Persona {
  readonly ambition: number;
  readonly beta: number;
  readonly tau: number;
  readonly gamma: number;
  readonly rho: number;
  readonly insult: number;
  readonly patience: number;
}

export interface HistoryVisit {
  readonly visit: number;
  readonly gave: { readonly [reliefId: string]: Step };
  readonly gestures: readonly string[];
  readonly got: readonly { readonly group: string; readonly terms: Terms; readonly people: number }[];
  readonly freed: number;
  readonly stayed: number;
  readonly text: string;
  readonly source?: string;
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly ages: string;
  readonly authors: readonly string[];
  readonly licence: string;
  /** Read once at the start and again in the debrief: what is documented, what is dramatised. */
  readonly disclaimer: string;
  readonly sources: { readonly [key: string]: Source };
  /** Profile these texts and numbers were resolved for. */
  readonly profile: Profile;
  /** Hash of the model alone: texts left out. */
  readonly modelHash: string;
  readonly calendar: readonly CalendarVisit[];
  readonly rules: {
    readonly visits: number;
    readonly preparations: number;
    readonly hours: number;
    readonly exchanges: number;
    readonly renewal: number;
    readonly phi: number;
    /** Sigma of the log-normal factor per item, difficulty already applied. */
    readonly spread: number;
    readonly arrests: { readonly rate: number; readonly fairPrice: number; readonly group: string };
    /** Factor on the chance of pressure between visits; 0 switches it off. */
    readonly pressure: number;
    /** Numbers of the model that no scenario sets. */
    readonly model: Model;
  };
  readonly you: { readonly role: string; readonly instructions: string; readonly authority: Cents };
  readonly counterpart: {
    readonly name: string;
    readonly title: string;
    readonly about: string;
    /** How the game's own words speak of the counterpart; words only. */
    readonly pronoun: 'he' | 'she' | 'they';
    readonly base: Cents;
    /** Half-width of the seeded shift of `base`. */
    readonly baseSpread: Cents;
    readonly appetite: Cents;
    /** Hidden q, 0–1. */
    readonly reliability: number;
    readonly reliabilityRumour: { readonly low: number; readonly high: number; readonly source: string };
    readonly persona: Persona;
    readonly personaName: string;
    /** Temper of the game's words for what the counterpart says. */
    readonly manner: Manner;
    /** Author's own lines by occasion, reason or hint; empty where the game's own are used. */
    readonly voice: { readonly [kind: string]: readonly string[] };
    /** Where there are own lines, the game's never stand beside them. */
    readonly ownLinesOnly: boolean;
  };
  readonly meters: {
    readonly [M in MeterName]: { readonly start: number; readonly label: string; readonly about: string };
  };
  readonly sides: { readonly [S in Side]: string };
  readonly relief: readonly Relief[];
  readonly gestures: readonly Gesture[];
  readonly groups: readonly Group[];
  readonly pledges: readonly Pledge[];
  readonly preparations: readonly Preparation[];
  readonly topics: readonly Topic[];
  readonly toasts: {
    readonly warmth: number;
    readonly weariness: number;
    readonly most: number;
    /** What he says as he offers the first, second … glass. */
    readonly lines: readonly string[];
  };
  readonly events: readonly ScenarioEvent[];
  readonly endings: readonly Ending[];
  readonly history: readonly HistoryVisit[];
  readonly parallels: readonly {
    readonly title: string;
    readonly text: string;
    readonly question: string;
    readonly source?: string;
    /** Campaigns with these in common are compared with it first. */
    readonly fits: readonly Trait[];
  }[];
  readonly debrief: { readonly prompts: readonly string[] };
  /** Short lines that lead a first-time player, by visit and phase. */
  readonly hints: readonly { readonly visit: number; readonly phase: PhaseName; readonly text: string }[];
  readonly stage: {
    readonly room: string;
    readonly counterpart: string;
    readonly envoy: string;
    readonly map: string;
    readonly paper: string;
  };
}
