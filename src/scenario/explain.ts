/** Puts what the schema refuses into plain words, with a mend. */
import type * as z from 'zod/mini';
import { didYouMean } from './did-you-mean';
import { explainFormat } from './explain-format';
import type { Finding, Path } from './problem';
import { writtenCase } from './schema-case';
import { keysAt, valueAt } from './schema-walk';

type Issue = z.core.$ZodIssue;

/** Most problems told at once: past this an author mends and looks again. */
const MOST = 200;

export function explain(issues: readonly Issue[], data: unknown): Finding[] {
  return issues.slice(0, MOST).flatMap((issue) => explainOne(issue, [], data));
}

function explainOne(issue: Issue, under: Path, data: unknown): Finding[] {
  const path: Path = [...under, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(writtenCase, data, path) ?? [];
    return issue.keys.slice(0, MOST).map((key) => unknownKey(path, key, known));
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, path, data);
  if (issue.code === 'invalid_type') return [wrongType(path, issue.expected, valueAt(data, path))];
  if (issue.code === 'invalid_value') return [badChoice(path, issue.values.map(String), valueAt(data, path))];
  if (issue.code === 'too_big' || issue.code === 'too_small') return [outOfBounds(path, issue)];
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0];
    const pattern = inner?.code === 'invalid_format' ? String(inner.pattern ?? '') : '';
    return [{ ...explainFormat(path, pattern, String(path.at(-1))), atKey: true }];
  }
  if (issue.code === 'invalid_format') {
    return [explainFormat(path, String(issue.pattern ?? ''), String(valueAt(data, path)))];
  }
  return [{ code: 'bad-format', path, message: 'This value does not fit here.', hint: 'See FORMAT.md for what does.' }];
}

/** Of a union, the branch meant: the one that fails deeper inside, or by something else than its type. */
export function meantBranch(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  return issue.errors.find(
    (branch) => branch.length > 0 && branch.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'),
  );
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, data: unknown): Finding[] {
  const meant = meantBranch(issue);
  if (meant !== undefined) return meant.flatMap((inner) => explainOne(inner, path, data));
  const expected = issue.errors.flatMap((branch) =>
    branch.map((inner) => (inner.code === 'invalid_type' ? inner.expected : '')),
  );
  return [wrongType(path, expected, valueAt(data, path))];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Finding {
  return {
    code: 'unknown-key',
    path: [...path, key],
    atKey: true,
    message: `The key “${key.slice(0, 80)}” is not known here.`,
    hint: didYouMean(key, known),
  };
}

function wrongType(path: Path, expected: string | readonly string[], value: unknown): Finding {
  const kinds = [...new Set(typeof expected === 'string' ? [expected] : expected)].filter((kind) => kind !== '');
  const wanted = kinds.map((kind) => KINDS[kind] ?? kind).join(' or ');
  const key = String(path.at(-1) ?? 'the case');
  if (value === undefined) {
    return { code: 'missing-key', path, message: `“${key}” is missing.`, hint: `Add “${key}:” with ${wanted}.` };
  }
  if (typeof value === 'number' && kinds.includes('int')) {
    return {
      code: 'not-whole',
      path,
      message: `“${key}” must be a whole number.`,
      hint: `Write ${Math.round(value)}.`,
    };
  }
  const found = KINDS[Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value] ?? 'something else';
  const quotes = kinds.includes('string') && (typeof value === 'number' || typeof value === 'boolean');
  return {
    code: 'wrong-type',
    path,
    message: `“${key}” should be ${wanted}, but is ${found}.`,
    hint: quotes ? `Put it in quotes: "${value}".` : `Write ${wanted} here.`,
  };
}

const KINDS: { readonly [kind: string]: string } = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a set of keys with values',
  record: 'a set of keys with values',
  array: 'a list',
  null: 'empty',
};

function badChoice(path: Path, known: readonly string[], value: unknown): Finding {
  const key = String(path.at(-1) ?? '');
  if (value === undefined) {
    return {
      code: 'missing-key',
      path,
      message: `“${key}” is missing.`,
      hint: `Add it; it is one of: ${known.join(', ')}.`,
    };
  }
  return {
    code: 'bad-choice',
    path,
    message: `“${String(value).slice(0, 80)}” is not a choice for “${key}”.`,
    hint: didYouMean(String(value), known),
  };
}

function outOfBounds(path: Path, issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Finding {
  const big = issue.code === 'too_big';
  const limit = String(big ? issue.maximum : issue.minimum);
  const key = String(path.at(-1) ?? '');
  if (issue.origin === 'string') {
    return {
      code: 'text-too-long',
      path,
      message: `“${key}” is longer than ${limit} characters.`,
      hint: 'Shorten it, or share it between two places.',
    };
  }
  if (issue.origin === 'array') {
    return {
      code: big ? 'list-too-long' : 'list-too-short',
      path,
      message: big ? `“${key}” has more than ${limit} entries.` : `“${key}” needs at least ${limit} entry.`,
      hint: big ? 'Remove some.' : 'Add one.',
    };
  }
  return {
    code: 'out-of-range',
    path,
    message: `“${key}” may be ${big ? 'at most' : 'at least'} ${limit}.`,
    hint: `Write a number that is ${big ? 'not above' : 'not below'} ${limit}.`,
  };
}
