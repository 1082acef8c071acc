/**
 * Where a game stands, in 32 bits: two machines that played the same moves can tell whether they came to the same end. What only
 * tells how it came there (ledger, notebook, news, sheets) is left out, since it follows from the rest.
 */
import type { GameState } from './state';

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units. */
function mixed(hash: number, text: string): number {
  let now = hash;
  for (let at = 0; at < text.length; at += 1) now = Math.imul(now ^ text.charCodeAt(at), PRIME);
  return now;
}

/** Fields by name and not by the order in which they were set. */
function walk(hash: number, value: unknown): number {
  if (typeof value !== 'object' || value === null) return mixed(mixed(hash, String(value)), ',');
  let now = mixed(hash, Array.isArray(value) ? '[' : '{');
  for (const [name, field] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (field !== undefined) now = walk(mixed(mixed(now, name), ':'), field);
  }
  return now;
}

/** Unsigned 32-bit integer. No secret: who can play can compute it. */
export function digestOf(game: GameState): number {
  const { seed, visit, phase, truth, meters, relief, gestures, groups, pledges } = game;
  const { deals, memory, pressures, walkouts, arrested, ended } = game;
  const state = [seed, visit, phase, truth, meters, relief, gestures, groups, pledges];
  return walk(walk(BASIS, state), [deals, memory, pressures, walkouts, arrested, ended]) >>> 0;
}
