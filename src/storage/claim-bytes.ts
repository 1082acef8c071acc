/** What a code claims of its game, as bytes; the scenario is not needed to read them. About 25 of them. */
import type { Claim, Why } from '../debrief/claim';
import { ByteReader, fourBytes, unzigzag, varint, zigzag } from './code-bytes';

/** In the order of their numbers in a code: append only. */
const WHYS: readonly (Why | null)[] = [null, 'last-visit', 'recalled', 'broken', 'closed', 'story'];

const DIMENSIONS = 5;
const MOST_ENGINE = 16;

export function claimToBytes(claim: Claim): number[] {
  const out: number[] = [];
  const engine = [...claim.engine].slice(0, MOST_ENGINE).map((letter) => letter.charCodeAt(0) & 127);
  out.push(engine.length, ...engine);
  for (let at = 0; at < DIMENSIONS; at += 1) varint(out, Math.max(0, claim.dimensions[at] ?? 0));
  for (const count of [claim.freed, claim.stayed, claim.arrested]) varint(out, count);
  out.push(WHYS.indexOf(claim.ended));
  varint(out, claim.ending + 1);
  varint(out, zigzag(claim.his));
  varint(out, zigzag(claim.ours));
  out.push(...fourBytes(claim.digest));
  return out;
}

/** Bytes past those it knows are of a later version, and left alone. Throws a RangeError where the bytes make no claim. */
export function bytesToClaim(bytes: Uint8Array): Claim {
  const reader = new ByteReader(bytes);
  const letters = reader.byte();
  if (letters > MOST_ENGINE) throw new RangeError('The code names no version of the rules.');
  const engine = Array.from(reader.take(letters), (letter) => String.fromCharCode(letter)).join('');
  const dimensions = Array.from({ length: DIMENSIONS }, () => reader.number());
  const [freed, stayed, arrested] = [reader.number(), reader.number(), reader.number()];
  const ended = WHYS[reader.byte()];
  if (ended === undefined) throw new RangeError('The code names an ending that is not known.');
  const ending = reader.number() - 1;
  const [his, ours] = [unzigzag(reader.number()), unzigzag(reader.number())];
  const digest = reader.unsigned32();
  return { engine, dimensions, freed, stayed, arrested, ended, ending, his, ours, digest };
}
