/** Conditions and effects from the shape authors write to the shape the rules read. */
import type { Condition } from './condition';
import type { Effects } from './effects';
import type { Cents } from './scenario';
import { METERS, type MeterName } from './scenario';
import type { ConditionInput, EffectsInput } from './schema-plans';

/** Points to whole hundredths, halves away from zero. */
export function cents(points: number): Cents {
  const scaled = Math.abs(points) * 100;
  // Digits past the ninth come from binary fractions: 1.005 × 100 is 100.49999999999999.
  const whole = Math.floor(scaled + 0.5 + 1e-9);
  return points < 0 && whole > 0 ? -whole : whole;
}

/** A copy without the keys that are undefined. */
export function given<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const name in parts) {
    const value = parts[name];
    if (isGiven(value)) kept[name] = value;
  }
  return kept;
}

function isGiven<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}

function pickMeters<V>(from: { readonly [M in MeterName]?: V | undefined }): { [M in MeterName]?: V } | undefined {
  const picked: { [M in MeterName]?: V } = {};
  for (const meter of METERS) {
    const value = from[meter];
    if (value !== undefined) picked[meter] = value;
  }
  return Object.keys(picked).length > 0 ? picked : undefined;
}

export function resolveCondition(input: ConditionInput | undefined): Condition {
  if (input === undefined) return {};
  const { support, allies, rapport, trust, grip, signal, any, not, ...rest } = input;
  const bounds = { support, allies, rapport, trust, grip, signal };
  const { visit, freed, held, arrested, ...plain } = rest;
  const meters = METERS.flatMap((meter) => {
    const range = bounds[meter];
    return range ? [[meter, given(range)] as const] : [];
  });
  return {
    ...given(plain),
    ...given({ visit: visit && given(visit), freed: freed && given(freed) }),
    ...given({ held: held && given(held), arrested: arrested && given(arrested) }),
    ...(meters.length > 0 ? { meters: Object.fromEntries(meters) } : {}),
    ...given({ any: any?.map(resolveCondition), not: not && resolveCondition(not) }),
  };
}

export function resolveEffects(input: EffectsInput | undefined): Effects {
  if (input === undefined) return {};
  const { unlock, flag, fatigue, consult, arrest } = input;
  const reveal = Array.isArray(input.reveal) ? { ids: input.reveal } : input.reveal;
  return given({
    meters: pickMeters(input),
    reveal: reveal && { ids: reveal.ids, trust: reveal.trust ?? 1 },
    unlock,
    flag,
    authority: input.authority === undefined ? undefined : cents(input.authority),
    appetite: input.appetite === undefined ? undefined : cents(input.appetite),
    base: input.base === undefined ? undefined : cents(input.base),
    worth: input.worth && allCents(input.worth),
    hold: input.hold && allCents(input.hold),
    arrest,
    release: input.release && { ...input.release, terms: input.release.terms ?? 'stay' },
    fatigue,
    consult,
  });
}

function allCents(points: { readonly [id: string]: number }): { [id: string]: Cents } {
  return Object.fromEntries(Object.entries(points).map(([id, value]) => [id, cents(value)]));
}

/** Two effects as one: numbers add up, lists join, the surer of two reveals yields to the less sure; of two arrests or releases the second counts. */
export function joinEffects(first: Effects, second: Effects): Effects {
  const lists = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
    a || b ? [...new Set([...(a ?? []), ...(b ?? [])])] : undefined;
  const sum = (a: number | undefined, b: number | undefined) =>
    a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);
  const revealed = lists(first.reveal?.ids, second.reveal?.ids);
  const trust = Math.min(first.reveal?.trust ?? 1, second.reveal?.trust ?? 1);
  return given({
    ...first,
    ...second,
    meters: sumOf(first.meters, second.meters),
    reveal: revealed && { ids: revealed, trust },
    unlock: lists(first.unlock, second.unlock),
    flag: lists(first.flag, second.flag),
    authority: sum(first.authority, second.authority),
    appetite: sum(first.appetite, second.appetite),
    base: sum(first.base, second.base),
    worth: sumOf(first.worth, second.worth),
    hold: sumOf(first.hold, second.hold),
    fatigue: sum(first.fatigue, second.fatigue),
    consult: first.consult ?? second.consult,
  });
}

function sumOf(
  first: { readonly [key: string]: number } | undefined,
  second: { readonly [key: string]: number } | undefined,
): { [key: string]: number } | undefined {
  if (first === undefined && second === undefined) return undefined;
  const total: { [key: string]: number } = { ...first };
  for (const [key, value] of Object.entries(second ?? {})) total[key] = (total[key] ?? 0) + value;
  return total;
}
