/** One result of the class, and what becomes of what was handed in. Nobody's name is in it. */
import { type Claim, sameClaim } from '../debrief/claim';
import { ENGINE } from '../machine/engine';
import type { Profile } from '../scenario/profile';
import type { Facts } from './facts';

/** Where something handed in was found. */
export interface Place {
  /** Name of the file; empty for what was pasted. */
  readonly file: string;
  /** Line in it, from 1; 0 for a file that is one result. */
  readonly line: number;
}

export interface Result {
  /** In the order of arrival, from 1: the only name it has. */
  readonly no: number;
  /** Tells its game from every other. */
  readonly identity: string;
  readonly place: Place;
  readonly caseId: string;
  readonly modelHash: string;
  readonly profile: Profile;
  readonly seed: number;
  /** What its code says; null in a saved game and in a code of the first version. */
  readonly claim: Claim | null;
  /** From the replay; null until then. */
  readonly facts: Facts | null;
}

export type AsideWhy =
  | 'damaged'
  | 'duplicate'
  | 'foreign'
  | 'forged'
  | 'other-engine'
  | 'unplayable'
  | 'unfinished'
  | 'not-read';

/** Handed in, and not counted. */
export interface Aside {
  readonly place: Place;
  readonly why: AsideWhy;
  /** The case it is of, or the result it repeats: whatever the words need. */
  readonly about: string;
}

/** Why a result cannot be counted once it has been replayed; null where it can. */
export function faultOf({ claim }: Pick<Result, 'claim'>, facts: Facts): AsideWhy | null {
  const holds = claim === null || (!facts.stopped && sameClaim(claim, facts.claim));
  if (!holds) return claim.engine === ENGINE ? 'forged' : 'other-engine';
  if (facts.stopped) return 'unplayable';
  return facts.claim.ended === null ? 'unfinished' : null;
}

/** What is known of it by now: the replay's word, or else the code's own. */
export const toldBy = ({ facts, claim }: Pick<Result, 'facts' | 'claim'>): Claim | null => facts?.claim ?? claim;
