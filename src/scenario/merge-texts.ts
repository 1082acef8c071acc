/** Lays translation files over a case: same nesting, only texts; lists of objects are matched by id, calendar and history by visit, others by place. */

import type * as z from 'zod/mini';
import { findingsOfText } from './check-texts';
import { explain } from './explain';
import { type ParsedDocument, place } from './parsed-document';
import type { Finding, Path, Problem } from './problem';
import { text as textSchema } from './schema-basics';
import { type WrittenCase, writtenCase } from './schema-case';
import { isMap, isSchema, schemaAt } from './schema-walk';

type Schema = z.core.$ZodType;

export interface Merged {
  readonly data: WrittenCase;
  readonly problems: readonly Problem[];
}

export function mergeTexts(written: WrittenCase, texts: { readonly [locale: string]: ParsedDocument }): Merged {
  const problems: Problem[] = [];
  if (Object.keys(texts).length === 0) return { data: written, problems };
  let data: unknown = written;
  for (const [locale, document] of Object.entries(texts)) {
    const findings: Finding[] = [];
    if (document.data !== undefined && document.data !== null) {
      data = overlay({ locale, own: written.language, written, findings }, writtenCase, data, document.data, []);
    }
    problems.push(...place(document, findings));
  }
  const checked = writtenCase.safeParse(data);
  return { data: checked.success ? checked.data : written, problems };
}

interface Overlay {
  readonly locale: string;
  readonly own: string;
  readonly written: WrittenCase;
  readonly findings: Finding[];
}

function overlay(to: Overlay, schema: Schema | undefined, base: unknown, over: unknown, path: Path): unknown {
  if (schema === undefined || base === undefined) {
    to.findings.push(withoutPlace(path));
    return base;
  }
  if (isSchema(schema, textSchema, base)) return translated(to, base, over, path);
  if (Array.isArray(base) && Array.isArray(over)) return overlayList(to, schema, base, over, path);
  if (base === over) return base;
  if (!isMap(base) || !isMap(over)) {
    to.findings.push(withoutPlace(path));
    return base;
  }
  const copy: { [key: string]: unknown } = { ...base };
  for (const [key, more] of Object.entries(over)) {
    if (key === 'id' || key === 'visit') continue;
    const below = overlay(to, schemaAt(schema, key, base), Object.hasOwn(base, key) ? base[key] : undefined, more, [
      ...path,
      key,
    ]);
    if (below !== undefined) copy[key] = below;
  }
  return copy;
}

function overlayList(
  to: Overlay,
  schema: Schema,
  base: readonly unknown[],
  over: readonly unknown[],
  path: Path,
): unknown[] {
  const copy = [...base];
  for (const [index, more] of over.entries()) {
    const at = matching(base, more, index, path);
    const here = [...path, index];
    copy[at] = at < 0 || at >= base.length ? undefined : overlay(to, schemaAt(schema, at, base), copy[at], more, here);
    if (at < 0 || at >= base.length) to.findings.push(withoutPlace(here));
  }
  return copy.slice(0, base.length);
}

function matching(base: readonly unknown[], more: unknown, index: number, path: Path): number {
  // A visit has one entry in these, but may have several hints.
  const byVisit = path.length === 1 && (path[0] === 'calendar' || path[0] === 'history');
  for (const key of byVisit ? ['visit'] : ['id']) {
    if (isMap(more) && more[key] !== undefined)
      return base.findIndex((entry) => isMap(entry) && entry[key] === more[key]);
  }
  return index;
}

/** The base text with one more language. */
function translated(to: Overlay, base: unknown, over: unknown, path: Path): unknown {
  const checked = textSchema.safeParse(over);
  if (!checked.success) {
    to.findings.push(
      ...explain(checked.error.issues, over).map((finding) => ({ ...finding, path: [...path, ...finding.path] })),
    );
    return base;
  }
  to.findings.push(...findingsOfText(checked.data, path, to.written));
  const known =
    isMap(base) && !['real', 'fictional', 'vodka', 'tea'].some((key) => key in base) ? base : { [to.own]: base };
  return { ...known, [to.locale]: checked.data };
}

function withoutPlace(path: Path): Finding {
  return {
    code: 'text-without-place',
    path,
    message: 'The case has no text here to translate.',
    hint: 'Check the spelling against the case, or remove it.',
  };
}
