/**
 * What the panels need from outside: the session to read and send to, and the few things only the composition root
 * can do (files, storage, network, stage). Panels never reach for these themselves.
 */
import type { DeepDebrief } from '../debrief/deep-debrief';
import type { RoundSnapshot } from '../machine/play';
import type { Parent, SessionContext, SessionEvent } from '../machine/session-context';
import type { Move } from '../machine/views';
import type { Profile } from '../scenario/profile';

export type Place = 'title' | 'opening' | 'playing' | 'debrief';

export interface BuiltinCase {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly ages: string;
  readonly languages: readonly string[];
}

export interface SaveSummary {
  readonly id: string;
  readonly title: string;
  readonly visit: number;
  readonly visits: number;
  readonly ended: boolean;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly profile: Profile;
  /** The save it was forked from, and how many moves they share. */
  readonly parent?: Parent;
}

export type StageState = 'off' | 'waiting' | 'loading' | 'on' | 'lost' | 'missing';

export interface Options {
  readonly stage: boolean;
  /** Off until asked for. */
  readonly sound: boolean;
  /** 0–1. */
  readonly volume: number;
  /** `auto` follows the system. */
  readonly motion: 'auto' | 'reduced' | 'full';
  readonly hints: boolean;
  /** Language the case is told in, where it has been translated (BCP 47). */
  readonly language: string;
}

/** A part of the debrief that takes a search: worked out beside the page. */
export type Found<T> =
  | { readonly state: 'working' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

export type Deep = { readonly [P in keyof DeepDebrief]: Found<DeepDebrief[P]> };

export interface ShellState {
  readonly place: Place;
  readonly session: SessionContext;
  readonly round: RoundSnapshot | undefined;
  readonly saves: readonly SaveSummary[];
  /** Saves that could not be read: kept aside, never deleted unasked. */
  readonly damaged: readonly { readonly id: string; readonly why: string }[];
  readonly stage: StageState;
  /** The costly parts of the debrief, as far as they are there. */
  readonly deep: Deep;
  readonly options: Options;
  /** Something is being loaded: a word for the live region. */
  readonly busy: boolean;
}

export interface Shell {
  readonly cases: readonly BuiltinCase[];
  read(): ShellState;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  send(event: SessionEvent): void;
  openCase(id: string): void;
  openFile(file: File): void;
  /** Loads the address the session is asking about. */
  openAddress(address: string): void;
  retell(profile: Profile): void;
  begin(): void;
  resume(saveId: string): void;
  fork(at: number): void;
  /** The moves of another saved game of the same case and seed; null where it is none or cannot be read. */
  movesOf(saveId: string): readonly Move[] | null;
  /** Begins to work out the costly parts of the debrief; `again` tries anew. */
  askDeep(again?: boolean): void;
  removeSave(saveId: string): void;
  /** Hands the save to the browser as a file. */
  exportSave(saveId: string): void;
  exportDamaged(id: string): void;
  importSave(file: File): void;
  /** Hands a text to the browser as a file; `type` is its media type. */
  download(name: string, text: string, type: string): void;
  /** The running campaign as text under 4,096 characters. */
  resultCode(): Promise<string>;
  importCode(code: string): void;
  setOptions(options: Partial<Options>): void;
  /** Pixels of the viewport the panels leave free, for the stage to frame its figures in. */
  setSafeArea(area: { left: number; top: number; right: number; bottom: number }): void;
  /** Something lies over the stage, such as the menu: it stands still and costs nothing until that is gone. */
  pause(paused: boolean): void;
}
