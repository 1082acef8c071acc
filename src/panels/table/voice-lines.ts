/** All the lines there are for one kind of saying: the case's own, those that fit everyone, those of the temper. */
import { hasWords } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';

/** A line: an own one as its author wrote it, whole; or the key of one of the game's. */
export type Line = { readonly own: string } | { readonly key: string };

/** Lines that take turns. */
export interface Pool {
  /** What turns are counted by. */
  readonly name: string;
  readonly lines: readonly Line[];
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

export const ownLines = (name: string, lines: readonly string[]): Pool => ({
  name: `${name} (own)`,
  lines: lines.map((own) => ({ own })),
});

/** The case's own lines of a kind. */
export function ownPool(scenario: Scenario, kind: string): Pool {
  const { voice } = scenario.counterpart;
  return ownLines(kind, (Object.hasOwn(voice, kind) ? voice[kind] : undefined) ?? []);
}

/** Those of the game. */
export const gamePool = (scenario: Scenario, kind: string): Pool => ({
  name: kind,
  lines: [...keysOf(`any.${kind}`), ...keysOf(`${scenario.counterpart.manner}.${kind}`)],
});
