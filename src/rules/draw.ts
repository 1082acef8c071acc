/**
 * Chance: counter-based, no stream. A draw depends on the seed and on what it is for, so that a fork changes only
 * the draws of what it touches. Mixing as in MurmurHash3's finaliser (Appleby).
 */

function mix(h: number): number {
  let x = h | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/** What a draw is for, as a number: FNV-1a over UTF-16 units. */
export function purposeHash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** As `draw`, for who asks for the same purpose again and again. */
export function drawFor(seed: number, purpose: number, visit: number, index: number): number {
  let h = mix((seed | 0) + 0x9e3779b9);
  h = mix(h ^ purpose);
  h = mix(h + Math.imul(visit + 1, 0x9e3779b1));
  h = mix(h + Math.imul(index + 1, 0x85ebca77));
  return (h >>> 0) / 4294967296;
}

/**
 * A number in [0, 1), always the same for the same four arguments.
 * @param seed the game's, a uint32
 * @param purpose what it decides, with the id it is about: `deliver:<id>`
 * @param visit 0 for draws made before the first visit
 * @param index counts draws of one purpose in one visit, from 0
 */
export function draw(seed: number, purpose: string, visit: number, index: number): number {
  return drawFor(seed, purposeHash(purpose), visit, index);
}

/** About standard normal, within ±6: twelve uniform draws less six (Irwin–Hall). */
export function drawNormal(seed: number, purpose: string, visit: number, index: number): number {
  const hash = purposeHash(`${purpose}~normal`);
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += drawFor(seed, hash, visit, index * 12 + i);
  return sum;
}
