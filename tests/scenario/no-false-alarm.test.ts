// Every single value of a case, made unreadable in turn, and every key misspelt: only that one mistake is told.
import { expect, test } from 'vitest';
import { loadParsed } from '../../src/scenario/load-parsed';
import { parseYaml } from '../../src/scenario/parse-yaml';
import { showPath } from '../../src/scenario/problem';
import { SMALL_CASE } from '../builders/small-case';
import { TINY_CASE } from '../fuzz/tiny-case';

type Path = readonly (string | number)[];

/** Codes that the schema tells: what a damaged value or key may be told as. */
const OF_THE_SCHEMA =
  /^(?:format-missing|unknown-key|missing-key|wrong-type|not-whole|bad-.*|out-of-range|list-too-.*)$/;

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const below = Array.isArray(data) ? data.map((value, at) => [at, value] as const) : Object.entries(data);
  return [...(path.length > 0 ? [path] : []), ...below.flatMap(([key, value]) => pathsOf(value, [...path, key]))];
}

/** A copy with `change` made to the entry at `path`. */
function changed(
  data: unknown,
  path: Path,
  change: (key: string | number, value: unknown) => [string, unknown],
): unknown {
  const [key, ...rest] = path;
  const enter = (at: string | number, value: unknown): [string, unknown] =>
    at !== key
      ? [String(at), value]
      : rest.length === 0
        ? change(at, value)
        : [String(at), changed(value, rest, change)];
  if (Array.isArray(data)) return data.map((value: unknown, at) => enter(at, value)[1]);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([at, value]) => enter(at, value)));
}

const falseAlarms = (data: unknown, before: ReadonlySet<string>) =>
  loadParsed(data).problems.flatMap(({ code, path }) =>
    OF_THE_SCHEMA.test(code) || before.has(code) ? [] : [`${code} at ${path}`],
  );

test.each([
  ['tiny', TINY_CASE],
  ['small', SMALL_CASE],
])('one damaged place of the %s case is one mistake', (_name, source) => {
  const { data } = parseYaml('case.yaml', source);
  const before = new Set<string>(loadParsed(data).problems.map(({ code }) => code));
  const told = pathsOf(data).flatMap((path) => {
    const damaged = [
      changed(data, path, (key) => [String(key), [[{}]]]),
      ...(typeof path.at(-1) === 'string' ? [changed(data, path, (key, value) => [`${key}_q`, value])] : []),
    ];
    return damaged.flatMap((one, at) => falseAlarms(one, before).map((what) => `${showPath(path)} (${at}): ${what}`));
  });
  expect(told).toEqual([]);
});
