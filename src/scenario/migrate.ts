/** Brings cases of older formats up to the present one, so that old files keep loading. */
import type { Finding } from './problem';
import { isMap } from './schema-walk';

export const CURRENT_FORMAT = 1;
const OLDEST_FORMAT = 1;

type Migration = (data: { readonly [key: string]: unknown }) => { readonly [key: string]: unknown };

/** By the format they start from; each leads to the next. */
const MIGRATIONS: { readonly [from: number]: Migration } = {};

/** The case in the present format, or why that cannot be. Old fields keep their place in the file for messages. */
export function migrate(data: unknown): { data: unknown; findings: Finding[] } {
  if (!isMap(data)) return { data, findings: [notAScenario()] };
  const format = data.format;
  if (format === undefined) return { data, findings: [formatMissing()] };
  if (typeof format !== 'number' || !Number.isInteger(format)) return { data, findings: [formatOdd()] };
  if (format > CURRENT_FORMAT) return { data, findings: [formatTooNew(format)] };
  if (format < OLDEST_FORMAT) return { data, findings: [formatTooOld(format)] };
  let migrated = data;
  for (let from = format; from < CURRENT_FORMAT; from++) migrated = MIGRATIONS[from]?.(migrated) ?? migrated;
  return { data: migrated, findings: [] };
}

function notAScenario(): Finding {
  return {
    code: 'not-a-scenario',
    path: [],
    message: 'This is not a scenario: at the top there should be keys such as “format” and “id”.',
    hint: 'Start from one of the built-in cases, or from the example in FORMAT.md.',
  };
}

function formatMissing(): Finding {
  return {
    code: 'format-missing',
    path: [],
    message: '“format” is missing.',
    hint: `Add “format: ${CURRENT_FORMAT}” as the first line.`,
  };
}

function formatOdd(): Finding {
  return {
    code: 'wrong-type',
    path: ['format'],
    message: '“format” must be a whole number.',
    hint: `Write “format: ${CURRENT_FORMAT}”.`,
  };
}

function formatTooNew(format: number): Finding {
  return {
    code: 'format-too-new',
    path: ['format'],
    message: `This case is written in format ${format}; this game reads up to ${CURRENT_FORMAT}.`,
    hint: 'Open it with a newer version of the game.',
  };
}

function formatTooOld(format: number): Finding {
  return {
    code: 'format-too-old',
    path: ['format'],
    message: `Format ${format} is no longer read.`,
    hint: `Bring the case up to format ${CURRENT_FORMAT}; FORMAT.md describes it.`,
  };
}
