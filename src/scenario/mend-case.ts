/** Mends what the schema refuses, part by part, so that everything else in a case can be checked in the same round. */
import type * as z from 'zod/mini';
import { nearest } from './did-you-mean';
import { explain, meantBranch } from './explain';
import type { Finding, Path } from './problem';
import { text } from './schema-basics';
import { type WrittenCase, writtenCase } from './schema-case';
import { isMap, isSchema, keysAt, schemaAt, valueAt } from './schema-walk';
import { ALWAYS_CONDITIONAL, isCondition, standIn } from './stand-in';

type Issue = z.core.$ZodIssue;

/** What was taken out or replaced, by place and by word: no check may be believed where it leans on these. */
export interface Mends {
  /** Places of stand-ins and of what was dropped; a misspelt key stands here under its likeliest name as well. */
  readonly paths: readonly Path[];
  /** Every word that stood in what was taken out, keys included: ids and names among them may be defined after all. */
  readonly words: ReadonlySet<string>;
  /** Whether a choice within a text was taken out. */
  readonly inTexts: boolean;
}

export interface MendedCase {
  /** What can still be read; undefined where nearly nothing can. */
  readonly written: WrittenCase | undefined;
  readonly findings: readonly Finding[];
  readonly mends: Mends;
}

const MOST_ISSUES = 200;
const MOST_ROUNDS = 8;

/** `issues` are what the schema says of `data`. */
export function mendCase(data: unknown, issues: readonly Issue[]): MendedCase {
  const work: Work = { data, paths: [], words: new Set(), inTexts: false };
  const findings = explain(issues, data);
  let left = issues;
  for (let round = 0; round < MOST_ROUNDS && left.length <= MOST_ISSUES; round++) {
    for (const issue of left) mend(work, issue, []);
    const checked = writtenCase.safeParse(work.data);
    if (checked.success) return { written: checked.data, findings, mends: work };
    left = checked.error.issues;
    findings.push(...explain(left, work.data).filter((more) => !work.paths.some((path) => same(path, more.path))));
  }
  return { written: undefined, findings, mends: work };
}

interface Work {
  data: unknown;
  readonly paths: Path[];
  readonly words: Set<string>;
  inTexts: boolean;
}

function mend(work: Work, issue: Issue, under: Path): void {
  const path: Path = [...under, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const meant = issue.code === 'invalid_union' ? meantBranch(issue) : undefined;
  if (issue.code === 'unrecognized_keys') dropKeys(work, path, issue.keys);
  else if (issue.code === 'invalid_key') dropKeys(work, path.slice(0, -1), [String(path.at(-1))]);
  else if (meant !== undefined) for (const inner of meant) mend(work, inner, path);
  else if (issue.code === 'too_big' && issue.origin === 'array') cutShort(work, path, Number(issue.maximum));
  else {
    const schema = schemaOf(work.data, path);
    if (schema !== undefined) replace(work, path, standIn(schema, work.paths.length));
  }
}

function cutShort(work: Work, path: Path, most: number): void {
  const list = valueAt(work.data, path);
  if (!Array.isArray(list)) return;
  work.paths.push([...path, most]);
  collectWords(list.slice(most), work.words);
  work.data = withValue(work.data, path, list.slice(0, most));
}

function replace(work: Work, path: Path, by: unknown): void {
  work.paths.push(path);
  collectWords(valueAt(work.data, path), work.words);
  work.data = withValue(work.data, path, by);
}

function dropKeys(work: Work, path: Path, keys: readonly string[]): void {
  const map = valueAt(work.data, path);
  if (!isMap(map)) return;
  const schema = schemaOf(work.data, path);
  if (schema !== undefined && isSchema(schema, text, map)) work.inTexts = true;
  const free = (keysAt(writtenCase, work.data, path) ?? []).filter((key) => !Object.hasOwn(map, key));
  for (const key of keys) {
    const meant = nearest(key, free);
    work.paths.push([...path, key], ...(meant === undefined ? [] : [[...path, meant]]));
    collectWords(key, work.words);
    if (Object.hasOwn(map, key)) collectWords(map[key], work.words);
  }
  const rest = Object.entries(map).filter(([key]) => !keys.includes(key));
  const emptied = rest.length === 0 && isCondition(schema);
  work.data = withValue(work.data, path, emptied ? ALWAYS_CONDITIONAL : Object.fromEntries(rest));
}

function schemaOf(data: unknown, path: Path): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = writtenCase;
  for (const [depth, part] of path.entries()) {
    schema = schema && schemaAt(schema, part, valueAt(data, path.slice(0, depth)));
  }
  return schema;
}

/** A copy of `data` with `by` at `path`; undefined takes a key of a map away. */
function withValue(data: unknown, path: Path, by: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return by;
  if (Array.isArray(data)) return data.map((entry: unknown, at) => (at === part ? withValue(entry, rest, by) : entry));
  if (!isMap(data)) return data;
  const below = withValue(Object.hasOwn(data, part) ? data[part] : undefined, rest, by);
  const others = Object.entries(data).filter(([key]) => key !== part);
  return Object.fromEntries(below === undefined ? others : [...others, [part, below]]);
}

function collectWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value).add(asId(value));
  else if (Array.isArray(value)) for (const entry of value) collectWords(entry, words);
  else if (isMap(value)) {
    for (const [key, entry] of Object.entries(value)) {
      collectWords(key, words);
      collectWords(entry, words);
    }
  }
}

/** How an id written in another manner would be written. */
function asId(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function same(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}
