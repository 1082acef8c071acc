/**
 * What the stage is told: one plain snapshot, computed by `selectStage` from the session.
 * The stage draws it and decides nothing. Every field is public knowledge of the player.
 */

export type SceneName = 'arrival' | 'hall' | 'map' | 'border' | 'newsroom' | 'gate' | 'ending';
export type Season = 'winter' | 'spring' | 'summer' | 'autumn';
export type Weather = 'clear' | 'snow' | 'rain' | 'fog' | 'wind';
/** Expressions of a figure; the hall blends between them. */
export type Mood = 'calm' | 'warm' | 'amused' | 'doubting' | 'offended' | 'tired' | 'closed';
/** What a traded thing looks like on the table and on the map. */
export type Icon =
  | 'aeroplane'
  | 'jet'
  | 'train'
  | 'lorry'
  | 'ship'
  | 'bank'
  | 'barrel'
  | 'sack'
  | 'factory'
  | 'telephone'
  | 'letter'
  | 'camera'
  | 'embassy'
  | 'seat'
  | 'passport'
  | 'medal'
  | 'people'
  | 'promise'
  | 'balloon'
  | 'scroll';

export interface StageCast {
  /** Room the talks are held in: a key of the stage's rooms. */
  readonly room: string;
  /** Looks of the two figures: keys of the stage's looks. */
  readonly counterpart: string;
  readonly envoy: string;
  /** Key of a baked map, or `none`. */
  readonly map: string;
}

export interface TableObject {
  readonly id: string;
  readonly icon: Icon;
  /** `given` slides towards him, `got` towards the envoy. */
  readonly side: 'given' | 'got';
  /** Draft: being composed. Proposed: on the table. His: only in his counter-offer. Struck: in our offer, struck out by him. */
  readonly state: 'draft' | 'proposed' | 'his' | 'struck' | 'agreed';
}

export interface HallView {
  readonly mood: Mood;
  readonly envoyMood: Mood;
  readonly speaking: 'him' | 'you' | 'none';
  readonly drink: 'spirit' | 'tea';
  /** Glasses drunk this visit, 0–4. */
  readonly glasses: number;
  /** Rises by one with every answered toast, so that a new toast can be told from a repaint. */
  readonly toasts: number;
  readonly lastToast: 'drink' | 'sip' | 'decline' | 'none';
  /** 0–100. */
  readonly fatigue: number;
  /** Hours left and in all: candles burn down with them. */
  readonly hoursLeft: number;
  readonly hours: number;
  /** False once he has risen from the table. */
  readonly seated: boolean;
  /** True when a deal was struck at this table. */
  readonly signed: boolean;
  readonly table: readonly TableObject[];
}

export interface MapView {
  readonly relief: readonly {
    readonly id: string;
    readonly icon: Icon /** 0 none … 3 lifted */;
    readonly step: number;
  }[];
  /** Journeys of people released so far, by terms. */
  readonly exiled: number;
  readonly stayed: number;
  readonly grip: number;
  readonly signal: number;
}

export interface BorderView {
  /** People released in this visit. */
  readonly exiled: number;
  readonly stayed: number;
  /** People who turned back and stay held. */
  readonly refused: number;
  /** Promised, and not delivered. */
  readonly withheld: number;
}

export interface NewsroomView {
  readonly paper: string;
  readonly date: string;
  readonly headline: string;
  readonly others: readonly string[];
}

export interface StageView {
  readonly scene: SceneName;
  readonly visit: number;
  readonly season: Season;
  readonly weather: Weather;
  /** Seeds chance that is only for show: faces in a crowd, snow. */
  readonly seed: number;
  readonly cast: StageCast;
  readonly hall: HallView;
  readonly map: MapView;
  readonly border: BorderView;
  readonly newsroom: NewsroomView;
  readonly gate: { readonly arrested: number; readonly held: number };
  /** Key of an ending picture. */
  readonly ending: string;
}
