/** All the lines there are for one kind of saying: the case's own, those that fit everyone, those of the temper. */
import { hasWords } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';

/** A line: an own one as its author wrote it, whole; or the key of one of the game's. */
export type Line = { readonly own: string } | { readonly key: string };

export interface Pool {
  /** Name of the pool: what turns are counted by. */
  readonly name: string;
  /** These come first, each once. */
  readonly own: readonly Line[];
  readonly rest: readonly Line[];
}

const counted = new Map<string, number>();

/** How many forms the game has below a key. */
export function formsOf(key: string): number {
  const known = counted.get(key);
  if (known !== undefined) return known;
  let n = 0;
  while (hasWords(`reasons:${key}.${n}`)) n += 1;
  if (n > 0) counted.set(key, n);
  return n;
}

const keysOf = (key: string): readonly Line[] =>
  Array.from({ length: formsOf(key) }, (_, n) => ({ key: `reasons:${key}.${n}` }));

export const ownLines = (lines: readonly string[]): readonly Line[] => lines.map((own) => ({ own }));

export function poolOf(scenario: Scenario, kind: string): Pool {
  const { voice, manner, ownLinesOnly } = scenario.counterpart;
  const own = ownLines((Object.hasOwn(voice, kind) ? voice[kind] : undefined) ?? []);
  const rest = ownLinesOnly && own.length > 0 ? [] : [...keysOf(`any.${kind}`), ...keysOf(`${manner}.${kind}`)];
  return { name: kind, own, rest };
}
