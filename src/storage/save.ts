/** A saved game: its scenario, profile, seed and moves. State is never saved; it is rebuilt by replaying. */
import type { Move } from '../machine/views';
import type { Profile } from '../scenario/profile';
import { readMove } from './read-move';
import { isRecord } from './shape';

export const SAVE_FORMAT = 1;

export interface Save {
  readonly format: typeof SAVE_FORMAT;
  /** Version of the rules the moves were played under. */
  readonly engine: string;
  readonly id: string;
  readonly scenario: {
    readonly id: string;
    readonly modelHash: string;
    /** The teacher's own file, whole; absent for a built-in case. */
    readonly source?: { readonly name: string; readonly text: string };
  };
  readonly profile: Profile;
  /** Unsigned 32-bit integer. */
  readonly seed: number;
  readonly moves: readonly Move[];
  /** What the player wrote in the debrief; absent where nothing was. */
  readonly notes?: Readonly<Record<string, string>>;
  /** The save this one was forked from, and how many moves they share; absent for one that began by itself. */
  readonly parent?: { readonly saveId: string; readonly at: number };
  /** For the list of saves only. */
  readonly title: string;
  readonly visit: number;
  readonly visits: number;
  readonly ended: boolean;
  /** ISO 8601. */
  readonly savedAt: string;
}

export type ReadSave = { readonly ok: true; readonly save: Save } | { readonly ok: false; readonly why: SaveFault };

export type SaveFault =
  | 'not-json'
  | 'not-a-save'
  | 'too-new'
  | 'bad-scenario'
  | 'bad-profile'
  | 'bad-seed'
  | 'bad-moves'
  /** Sound, but its moves no longer fit the scenario: kept whole beside what could be played. */
  | 'outdated';

const oneOf = <T extends string>(value: unknown, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === value);

export function readProfile(value: unknown): Profile | null {
  if (!isRecord(value)) return null;
  const names = oneOf(value.names, ['real', 'fictional'] as const);
  const hospitality = oneOf(value.hospitality, ['vodka', 'tea'] as const);
  const difficulty = oneOf(value.difficulty, ['guided', 'standard', 'expert'] as const);
  return names && hospitality && difficulty ? { names, hospitality, difficulty } : null;
}

function readScenario(value: unknown): Save['scenario'] | null {
  if (!isRecord(value)) return null;
  const { id, modelHash, source } = value;
  if (typeof id !== 'string' || typeof modelHash !== 'string') return null;
  if (source === undefined) return { id, modelHash };
  if (!isRecord(source) || typeof source.name !== 'string' || typeof source.text !== 'string') return null;
  return { id, modelHash, source: { name: source.name, text: source.text } };
}

/** The notes that can be read; what is no text is left out, and no save is lost for it. */
function readNotes(value: unknown): Pick<Save, 'notes'> {
  if (!isRecord(value)) return {};
  const texts = Object.entries(value).flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text] as const] : [],
  );
  return texts.length > 0 ? { notes: Object.fromEntries(texts) } : {};
}

/** Where it was forked from, if that can be read. */
function readParent(value: unknown): Pick<Save, 'parent'> {
  if (!isRecord(value)) return {};
  const { saveId, at } = value;
  if (typeof saveId !== 'string' || typeof at !== 'number' || !Number.isInteger(at) || at < 0) return {};
  return { parent: { saveId, at } };
}

export const isSeed = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 4294967296;

/** True for text that means to be a save, whole or damaged, and not a scenario written as JSON. Never throws. */
export function isSaveText(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) && 'format' in data && 'moves' in data;
  } catch {
    return false;
  }
}

/** Reads a save from text of any origin. Never throws. */
export function readSave(text: string): ReadSave {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (!isRecord(data) || typeof data.format !== 'number') return { ok: false, why: 'not-a-save' };
  if (data.format > SAVE_FORMAT) return { ok: false, why: 'too-new' };
  const scenario = readScenario(data.scenario);
  if (!scenario) return { ok: false, why: 'bad-scenario' };
  const profile = readProfile(data.profile);
  if (!profile) return { ok: false, why: 'bad-profile' };
  const { seed } = data;
  if (!isSeed(seed)) return { ok: false, why: 'bad-seed' };
  const moves = Array.isArray(data.moves) ? data.moves.map(readMove) : [null];
  const good = moves.filter((move) => move !== null);
  if (good.length < moves.length) return { ok: false, why: 'bad-moves' };
  const word = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
  const count = (key: string) => (typeof data[key] === 'number' && Number.isFinite(data[key]) ? data[key] : 0);
  const save: Save = {
    format: SAVE_FORMAT,
    engine: word('engine'),
    id: word('id'),
    scenario,
    profile,
    seed,
    moves: good,
    ...readNotes(data.notes),
    ...readParent(data.parent),
    title: word('title'),
    visit: count('visit'),
    visits: count('visits'),
    ended: data.ended === true,
    savedAt: word('savedAt'),
  };
  return { ok: true, save };
}

export const writeSave = (save: Save): string => JSON.stringify(save);
