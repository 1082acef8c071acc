/** Brings cases of older formats up to the present one, so that old files keep loading. */
import type { Finding } from './problem';
import { isMap } from './schema-walk';

export const CURRENT_FORMAT = 1;
const OLDEST_FORMAT = 1;

type Migration = (data: { readonly [key: string]: unknown }) => { readonly [key: string]: unknown };

/** By the format they start from; each leads to the next. */
const MIGRATIONS: { readonly [from: number]: Migration } = {};

/**
 * The case in the present format, or why that cannot be: then `data` is undefined. Where only the format is left out or
 * odd, it is read as the present one, so that what else is wrong is told with it. Old fields keep their place in the
 * file for messages.
 */
export function migrate(data: unknown): { data: unknown; findings: Finding[] } {
  if (!isMap(data)) return { data: undefined, findings: [notAScenario()] };
  const format = data.format;
  if (typeof format !== 'number' || !Number.isInteger(format)) {
    const looksLikeOne = SIGNS_OF_A_CASE.some((key) => Object.hasOwn(data, key));
    const findings = [format === undefined ? formatMissing() : formatOdd()];
    return { data: looksLikeOne ? { ...data, format: CURRENT_FORMAT } : undefined, findings };
  }
  if (format > CURRENT_FORMAT) return { data: undefined, findings: [formatTooNew(format)] };
  if (format < OLDEST_FORMAT) return { data: undefined, findings: [formatTooOld(format)] };
  let migrated = data;
  for (let from = format; from < CURRENT_FORMAT; from++) migrated = MIGRATIONS[from]?.(migrated) ?? migrated;
  return { data: migrated, findings: [] };
}

const SIGNS_OF_A_CASE = ['calendar', 'relief', 'groups', 'endings'];

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
