/** The list of the class: what is handed in is entered once, checked when its replay is there, and set aside with a reason where it cannot count. */
import type { Facts } from './facts';
import { type Aside, faultOf, type Result } from './result';

export interface Register {
  readonly results: readonly Result[];
  readonly aside: readonly Aside[];
  /** Identity of every game entered so far, with its number. */
  readonly known: ReadonlyMap<string, number>;
  /** Numbers given so far. */
  readonly given: number;
}

export const EMPTY: Register = { results: [], aside: [], known: new Map(), given: 0 };

/** A result not yet entered. */
export type Entry = Omit<Result, 'no' | 'facts'>;

/** Enters games in their order; one that is there already is set aside, and so is one whose code says it has not ended. */
export function entered(register: Register, entries: readonly Entry[]): Register {
  const known = new Map(register.known);
  const results = [...register.results];
  const aside = [...register.aside];
  let { given } = register;
  for (const entry of entries) {
    const { identity } = entry;
    const same = known.get(identity);
    if (same !== undefined) {
      aside.push({ place: entry.place, why: 'duplicate', about: String(same) });
      continue;
    }
    given += 1;
    known.set(identity, given);
    if (entry.claim && entry.claim.ended === null)
      aside.push({ place: entry.place, why: 'unfinished', about: String(given) });
    else results.push({ ...entry, no: given, facts: null });
  }
  return { results, aside, known, given };
}

export const setAside = (register: Register, more: readonly Aside[]): Register =>
  more.length === 0 ? register : { ...register, aside: [...register.aside, ...more] };

/** Takes in replays by number; a result that cannot count after all is set aside. */
export function checked(register: Register, replays: ReadonlyMap<number, Facts | null>): Register {
  if (replays.size === 0) return register;
  const aside = [...register.aside];
  const results = register.results.flatMap((result): readonly Result[] => {
    const facts = replays.get(result.no);
    if (facts === undefined) return [result];
    const why = facts === null ? 'damaged' : faultOf(result, facts);
    if (why === null) return [{ ...result, facts }];
    aside.push({ place: result.place, why, about: String(result.no) });
    return [];
  });
  return { ...register, results, aside };
}
