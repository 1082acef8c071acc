/**
 * The result code: a whole game in text that can be pasted anywhere. `BC2.<scenario id>.<model hash>.<payload>`; the payload
 * is base64url of deflated bytes: checksum, profile, seed, what the game claims of itself (`claim-bytes.ts`), moves. `BC1`, which
 * has no claim, is read as well.
 */
import { deflateSync, inflateSync } from 'fflate';
import type { Claim } from '../debrief/claim';
import type { Move } from '../machine/views';
import type { Profile } from '../scenario/profile';
import type { Scenario } from '../scenario/scenario';
import { bytesToClaim, claimToBytes } from './claim-bytes';
import { ByteReader, checksum, fourBytes, fromBase64, toBase64, varint } from './code-bytes';
import { bytesToMoves, type KindOf, movesToBytes } from './move-bytes';
import { readMove } from './read-move';

const NAMES = ['real', 'fictional'] as const;
const HOSPITALITY = ['vodka', 'tea'] as const;
const DIFFICULTY = ['guided', 'standard', 'expert'] as const;
/** Longest text that is looked at: far above what a game takes. */
const MOST_TEXT = 65536;
const MOST_BYTES = 262144;

export interface CodeHead {
  readonly scenario: string;
  readonly modelHash: string;
}

/** What a code says by itself. */
export interface OpenedCode extends CodeHead {
  readonly profile: Profile;
  readonly seed: number;
  /** Null in a code of the first version. */
  readonly claim: Claim | null;
  /** To be read with the scenario (`movesOf`). */
  readonly moveBytes: Uint8Array;
}

export interface CodedGame extends CodeHead {
  readonly profile: Profile;
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly claim: Claim | null;
}

export type ReadCode =
  | { readonly ok: true; readonly game: CodedGame }
  | { readonly ok: false; readonly why: 'not-a-code' | 'damaged' | 'other-scenario' };

const idsOf = (scenario: Scenario): readonly string[] =>
  [
    scenario.relief,
    scenario.gestures,
    scenario.groups,
    scenario.pledges,
    scenario.preparations,
    scenario.topics,
  ].flatMap((list) => list.map(({ id }) => id));

function kinds(scenario: Scenario): KindOf {
  const known = new Map<string, ReturnType<KindOf>>();
  for (const { id } of scenario.relief) known.set(id, 'relief');
  for (const { id } of scenario.gestures) known.set(id, 'gesture');
  for (const { id } of scenario.groups) known.set(id, 'group');
  for (const { id } of scenario.pledges) known.set(id, 'pledge');
  return (id) => known.get(id) ?? 'other';
}

/** The code of a game, `BC1` where it claims nothing; throws a RangeError where a move names what the scenario does not have. */
export function writeCode(
  scenario: Scenario,
  seed: number,
  moves: readonly Move[],
  claim: Claim | null = null,
): string {
  const { names, hospitality, difficulty } = scenario.profile;
  const profile = NAMES.indexOf(names) + 2 * HOSPITALITY.indexOf(hospitality) + 4 * DIFFICULTY.indexOf(difficulty);
  const claimed: number[] = [];
  if (claim) {
    const bytes = claimToBytes(claim);
    varint(claimed, bytes.length);
    claimed.push(...bytes);
  }
  const body = Uint8Array.from([profile, ...fourBytes(seed), ...claimed, ...moveBytesOf(scenario, moves)]);
  const bytes = Uint8Array.from([...fourBytes(checksum(body)), ...body]);
  const mark = claim ? 'BC2' : 'BC1';
  return `${mark}.${scenario.id}.${scenario.modelHash}.${toBase64(deflateSync(bytes, { level: 9 }))}`;
}

/** Mark, scenario, model hash and payload; null where it is no code. Spaces and line ends around and in it do not matter. */
function partsOf(code: string) {
  if (code.length > MOST_TEXT) return null;
  const [mark, scenario, modelHash, payload] = code.replaceAll(/\s+/g, '').split('.');
  const known = mark === 'BC1' || mark === 'BC2';
  return known && scenario && modelHash && payload ? { mark, scenario, modelHash, payload } : null;
}

/** Which scenario a code is of; null where it is no code. */
export function readCodeHead(code: string): CodeHead | null {
  const parts = partsOf(code);
  return parts && { scenario: parts.scenario, modelHash: parts.modelHash };
}

/** One for all codes: what lies in it is copied before the next is read. */
const scratch = new Uint8Array(MOST_BYTES);

function readBody(mark: string, head: CodeHead, payload: string): OpenedCode | null {
  const bytes = inflateSync(fromBase64(payload), { out: scratch });
  if (bytes.length < 9) return null;
  const reader = new ByteReader(bytes);
  const sum = reader.unsigned32();
  if (sum !== checksum(bytes.subarray(4))) return null;
  const profile = reader.byte();
  const seed = reader.unsigned32();
  const claim = mark === 'BC2' ? bytesToClaim(reader.take(reader.number())) : null;
  const names = NAMES[profile & 1];
  const hospitality = HOSPITALITY[(profile >> 1) & 1];
  const difficulty = DIFFICULTY[profile >> 2];
  if (!names || !hospitality || !difficulty) return null;
  return { ...head, profile: { names, hospitality, difficulty }, seed, claim, moveBytes: reader.rest().slice() };
}

/** What a code says without its scenario; null where it is damaged, or none. Never throws. */
export function openCode(code: string): OpenedCode | null {
  const parts = partsOf(code);
  if (!parts) return null;
  try {
    const { mark, scenario, modelHash, payload } = parts;
    return readBody(mark, { scenario, modelHash }, payload);
  } catch {
    return null;
  }
}

/** The moves of a game as they lie in a code; throws a RangeError where one names what the scenario does not have. */
export const moveBytesOf = (scenario: Scenario, moves: readonly Move[]): Uint8Array =>
  Uint8Array.from(movesToBytes(moves, idsOf(scenario)));

/** The moves of an opened code; null where they name what the scenario does not have. Never throws. */
export function movesOf({ moveBytes }: Pick<OpenedCode, 'moveBytes'>, scenario: Scenario): readonly Move[] | null {
  try {
    const moves = bytesToMoves(moveBytes, idsOf(scenario), kinds(scenario)).map(readMove);
    const good = moves.filter((move) => move !== null);
    return good.length < moves.length ? null : good;
  } catch {
    return null;
  }
}

/** Reads a code against its scenario. Never throws. */
export function readCode(code: string, scenario: Scenario): ReadCode {
  const head = readCodeHead(code);
  if (!head) return { ok: false, why: 'not-a-code' };
  if (head.scenario !== scenario.id || head.modelHash !== scenario.modelHash)
    return { ok: false, why: 'other-scenario' };
  const opened = openCode(code);
  const moves = opened && movesOf(opened, scenario);
  if (!opened || !moves) return { ok: false, why: 'damaged' };
  const { profile, seed, claim } = opened;
  return { ok: true, game: { ...head, profile, seed, moves, claim } };
}
