/** What the session knows, and every event it hears. Types and the empty session only. */
import type { Move } from '../rules/moves';
import { EMPTY_PACKAGE, type Package } from '../rules/package';
import type { Refusal } from '../rules/refusal';
import type { Problem } from '../scenario/problem';
import type { Scenario } from '../scenario/scenario';
import { NO_NOTES, type Notes } from './notes';
import type { RoundSnapshot } from './play';
import type { SceneName } from './stage-view';

/** Where a scenario came from: a built-in case, or text a teacher opened (kept in the save). */
export type ScenarioOrigin =
  | { readonly kind: 'builtin'; readonly id: string }
  | { readonly kind: 'file'; readonly name: string; readonly text: string };

/** A campaign as it is kept: enough to rebuild it by replaying. */
export interface Resumed {
  readonly saveId: string;
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly notes?: Notes;
  readonly parent?: Parent;
}

/** The campaign another was forked from, and how many moves the two share. */
export interface Parent {
  readonly saveId: string;
  readonly at: number;
}

export interface SessionContext {
  readonly scenario: Scenario | null;
  readonly origin: ScenarioOrigin | null;
  /** Problems of the file opened last: errors keep it closed, warnings are shown beside it. */
  readonly problems: readonly Problem[];
  readonly problemFile: string;
  /** Address asked for by `?scenario=`, waiting for a yes. */
  readonly asking: { readonly host: string; readonly address: string } | null;
  /** Key under which this campaign is saved. */
  readonly saveId: string;
  readonly seed: number;
  readonly moves: readonly Move[];
  /** Snapshot before each move and, last, the one now. Empty before the campaign begins. */
  readonly rounds: readonly RoundSnapshot[];
  /** The package being composed. */
  readonly draft: Package;
  /** Why the last move was not allowed; null after one that was. */
  readonly refusal: Refusal | null;
  /** Something to tell the player once: a code the panels put into words. */
  readonly notice: Notice | null;
  /** A scene the player looks at instead of the one the moment calls for; null for that one. */
  readonly look: SceneName | null;
  /** Short hints of the first visit are shown. */
  readonly hints: boolean;
  /** What the player wrote in the debrief. */
  readonly notes: Notes;
  /** Where this campaign was forked from; null for one that began by itself. */
  readonly parent: Parent | null;
  /** Moves made at the moment one looks back to in the debrief; null for the end. */
  readonly scrub: number | null;
}

export type Notice =
  | { readonly kind: 'save-damaged'; readonly what: string }
  | { readonly kind: 'save-outdated'; readonly stoppedAt: number; readonly moves: number }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-missing' }
  | { readonly kind: 'no-stage' }
  | { readonly kind: 'stage-lost' }
  | { readonly kind: 'fetch-failed'; readonly address: string }
  | { readonly kind: 'code-differs' }
  | { readonly kind: 'code-older' }
  | { readonly kind: 'imported' }
  | { readonly kind: 'import-failed'; readonly why: string };

export type SessionEvent =
  | { readonly type: 'ASK_ADDRESS'; readonly host: string; readonly address: string }
  | { readonly type: 'DISMISS' }
  | { readonly type: 'FILE_PROBLEMS'; readonly file: string; readonly problems: readonly Problem[] }
  /** A scenario is ready to be played: shows its opening page. */
  | {
      readonly type: 'OPEN';
      readonly scenario: Scenario;
      readonly origin: ScenarioOrigin;
      readonly problems: readonly Problem[];
    }
  /** The same scenario told for another profile, before it begins. */
  | { readonly type: 'RETELL'; readonly scenario: Scenario }
  | { readonly type: 'BEGIN'; readonly seed: number; readonly saveId: string }
  | { readonly type: 'RESUME'; readonly scenario: Scenario; readonly origin: ScenarioOrigin; readonly resumed: Resumed }
  | { readonly type: 'MOVE'; readonly move: Move }
  | { readonly type: 'DRAFT'; readonly draft: Package }
  | { readonly type: 'LOOK'; readonly scene: SceneName }
  | { readonly type: 'UNDO' }
  /** A new campaign on the same seed that shares the first `at` moves with this one. */
  | { readonly type: 'FORK'; readonly at: number; readonly saveId: string }
  | { readonly type: 'NOTICE'; readonly notice: Notice }
  | { readonly type: 'HINTS'; readonly on: boolean }
  /** Something written in the debrief; an empty text takes it away. */
  | { readonly type: 'NOTE'; readonly key: string; readonly text: string }
  /** Looks back, in the debrief, to the moment after `at` moves; null for the end. */
  | { readonly type: 'SCRUB'; readonly at: number | null }
  | { readonly type: 'TO_TITLE' };

export const INITIAL_SESSION: SessionContext = {
  scenario: null,
  origin: null,
  problems: [],
  problemFile: '',
  asking: null,
  saveId: '',
  seed: 0,
  moves: [],
  rounds: [],
  draft: EMPTY_PACKAGE,
  refusal: null,
  notice: null,
  look: null,
  hints: true,
  notes: NO_NOTES,
  parent: null,
  scrub: null,
};
