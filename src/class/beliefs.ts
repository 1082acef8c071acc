/** What many of a class believed wrongly, by the last belief sheet of each, against what was so in each one's own game. */
import type { Facts, Misbelief } from './facts';

export interface CommonMisbelief extends Misbelief {
  /** How many believed it wrongly. */
  readonly count: number;
  /** Of so many who filled in a sheet. */
  readonly of: number;
}

const keyOf = ({ kind, id }: Misbelief): string => `${kind} ${id}`;

/** The commonest first; ties by name, so that the order of the results does not matter. */
export function commonMisbeliefs(facts: readonly Facts[]): readonly CommonMisbelief[] {
  const sheets = facts.flatMap(({ wrong }) => (wrong ? [wrong] : []));
  const counts = new Map<string, CommonMisbelief>();
  for (const one of sheets.flat()) {
    const key = keyOf(one);
    counts.set(key, { ...one, count: (counts.get(key)?.count ?? 0) + 1, of: sheets.length });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1));
}
