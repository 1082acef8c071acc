/**
 * The result code: a whole game in text that can be pasted anywhere. `BC1.<scenario id>.<model hash>.<payload>`;
 * the payload is base64url of deflated bytes: checksum, profile, seed, moves.
 */
import { deflateSync, inflateSync } from 'fflate';
import type { Move } from '../machine/views';
import type { Profile } from '../scenario/profile';
import type { Scenario } from '../scenario/scenario';
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

export interface CodedGame extends CodeHead {
  readonly profile: Profile;
  readonly seed: number;
  readonly moves: readonly Move[];
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

/** FNV-1a, 32 bits. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

const fourBytes = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

function toBase64(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** The code of a game; throws a RangeError where a move names what the scenario does not have. */
export function writeCode(scenario: Scenario, seed: number, moves: readonly Move[]): string {
  const { names, hospitality, difficulty } = scenario.profile;
  const profile = NAMES.indexOf(names) + 2 * HOSPITALITY.indexOf(hospitality) + 4 * DIFFICULTY.indexOf(difficulty);
  const body = Uint8Array.from([profile, ...fourBytes(seed), ...movesToBytes(moves, idsOf(scenario))]);
  const bytes = Uint8Array.from([...fourBytes(checksum(body)), ...body]);
  return `BC1.${scenario.id}.${scenario.modelHash}.${toBase64(deflateSync(bytes, { level: 9 }))}`;
}

/** Which scenario a code is of; null where it is no code. Spaces and line ends around and in it do not matter. */
export function readCodeHead(code: string): CodeHead | null {
  if (code.length > MOST_TEXT) return null;
  const [mark, scenario, modelHash, payload] = code.replaceAll(/\s+/g, '').split('.');
  return mark === 'BC1' && scenario && modelHash && payload ? { scenario, modelHash } : null;
}

/** Reads a code against its scenario. Never throws. */
export function readCode(code: string, scenario: Scenario): ReadCode {
  const head = readCodeHead(code);
  if (!head) return { ok: false, why: 'not-a-code' };
  if (head.scenario !== scenario.id || head.modelHash !== scenario.modelHash)
    return { ok: false, why: 'other-scenario' };
  try {
    const packed = fromBase64(code.replaceAll(/\s+/g, '').split('.')[3] ?? '');
    const bytes = inflateSync(packed, { out: new Uint8Array(MOST_BYTES) });
    const body = bytes.subarray(4);
    const [profile = 0, a = 0, b = 0, c = 0, d = 0] = body;
    if (body.length < 5 || fourBytes(checksum(body)).some((byte, index) => byte !== bytes[index])) {
      return { ok: false, why: 'damaged' };
    }
    const names = NAMES[profile & 1];
    const hospitality = HOSPITALITY[(profile >> 1) & 1];
    const difficulty = DIFFICULTY[profile >> 2];
    const moves = bytesToMoves(body.subarray(5), idsOf(scenario), kinds(scenario)).map(readMove);
    const good = moves.filter((move) => move !== null);
    if (!names || !hospitality || !difficulty || good.length < moves.length) return { ok: false, why: 'damaged' };
    const seed = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    return { ok: true, game: { ...head, profile: { names, hospitality, difficulty }, seed, moves: good } };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}
