/**
 * Whose turn it is: no form comes again before its pool is used up, and the order is another in every game. Settled by the
 * seed and by what has been said before, so that the same game says the same.
 */
import type { Line, Pool } from './voice-lines';

export interface Turns {
  /** The next line of a pool; undefined where the pool is empty. */
  take(pool: Pool): Line | undefined;
  /** How often a pool has been drawn from. */
  taken(name: string): number;
}

/** Mixed after MurmurHash3's finaliser. */
function mixed(seed: number, text: string): number {
  let h = seed >>> 0;
  for (const letter of text) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}

/** Fisher and Yates. */
function shuffled<T>(seed: number, name: string, list: readonly T[]): readonly T[] {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = mixed(seed, `${name} ${at}`) % (at + 1);
    const [one, two] = [order[at], order[other]];
    if (one === undefined || two === undefined) continue;
    order[at] = two;
    order[other] = one;
  }
  return order;
}

const round = (seed: number, { name, lines }: Pool, n: number): readonly Line[] =>
  shuffled(seed, `${name} ${n}`, lines);

const isSame = (one: Line | undefined, two: Line | undefined): boolean =>
  one !== undefined && two !== undefined && JSON.stringify(one) === JSON.stringify(two);

export function turnsOf(seed: number): Turns {
  const uses = new Map<string, number>();
  return {
    taken: (name) => uses.get(name) ?? 0,
    take(pool) {
      const size = pool.lines.length;
      if (size === 0) return undefined;
      const use = uses.get(pool.name) ?? 0;
      uses.set(pool.name, use + 1);
      const n = Math.floor(use / size);
      const lines = round(seed, pool, n);
      const at = use % size;
      if (n === 0 || size === 1) return lines[at];
      // A new round does not begin with what the last one ended with.
      const clashes = isSame(lines[0], round(seed, pool, n - 1)[size - 1]);
      return lines[clashes ? (at + 1) % size : at];
    },
  };
}
