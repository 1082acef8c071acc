/** Loads a case that is already plain data: checks it, chooses its words, resolves it. Needs no YAML parser. */
import { checkCase } from './check-case';
import { checkTexts } from './check-texts';
import { beyondDoubt, translationsBeyondDoubt } from './doubt';
import { type MendedCase, mendCase } from './mend-case';
import { mergeTexts } from './merge-texts';
import { migrate } from './migrate';
import { type ParsedDocument, place, TOP } from './parsed-document';
import { copyPlain } from './plain-data';
import { inOrder, type Problem } from './problem';
import { DEFAULT_PROFILE, type Profile } from './profile';
import { resolve } from './resolve';
import type { Scenario } from './scenario';
import { isText, text as textSchema } from './schema-basics';
import { toldCase, writtenCase } from './schema-case';
import { replaceWhere } from './schema-walk';
import { languagesFor, tell } from './text';
import { wordsFor } from './words';

export interface LoadOptions {
  readonly profile?: Profile;
  /** Language of the reader; texts missing in it fall back to the case's own. */
  readonly locale?: string;
}

/** With `ok`, `problems` holds warnings and hints only. In order of place. */
export type LoadResult =
  | { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ParsedCase {
  readonly document: ParsedDocument;
  /** Translations by locale. */
  readonly texts?: { readonly [locale: string]: ParsedDocument };
}

/** Loads plain data, as from JSON. Places are all 1:1. Never throws. */
export function loadParsed(
  data: unknown,
  options: LoadOptions & { readonly file?: string; readonly texts?: { readonly [locale: string]: unknown } } = {},
): LoadResult {
  const file = options.file ?? 'case.json';
  return guarded(file, () => {
    const texts = Object.entries(options.texts ?? {}).map(
      ([locale, more]) => [locale, plainDocument(`${file} (${locale})`, more)] as const,
    );
    return loadChecked({ document: plainDocument(file, data), texts: Object.fromEntries(texts) }, options);
  });
}

/** Loads parsed documents. Never throws. */
export function loadDocument(input: ParsedCase, options: LoadOptions = {}): LoadResult {
  return guarded(input.document.file, () => loadChecked(input, options));
}

function plainDocument(file: string, data: unknown): ParsedDocument {
  const copy = copyPlain(data);
  const locate = () => TOP;
  return { file, data: copy.data, locate, problems: place({ file, locate }, copy.findings) };
}

function loadChecked({ document, texts = {} }: ParsedCase, options: LoadOptions): LoadResult {
  const profile = options.profile ?? DEFAULT_PROFILE;
  const found: Problem[] = [document, ...Object.values(texts)].flatMap(({ problems }) => problems);
  if (hasError(document.problems)) return { ok: false, problems: inOrder(found) };
  const migrated = migrate(document.data);
  found.push(...place(document, migrated.findings));
  if (migrated.data === undefined) return { ok: false, problems: inOrder(found) };
  const checked = writtenCase.safeParse(migrated.data);
  const readable = Object.fromEntries(Object.entries(texts).filter(([, { problems }]) => !hasError(problems)));
  if (!checked.success) {
    found.push(...allWrong(document, readable, mendCase(migrated.data, checked.error.issues)));
    return { ok: false, problems: inOrder(found) };
  }
  const written = checked.data;
  const merged = mergeTexts(written, readable);
  found.push(...merged.problems, ...place(document, [...checkCase(written), ...checkTexts(written, merged.data)]));
  if (hasError(found)) return { ok: false, problems: inOrder(found) };
  const languages = languagesFor(options.locale, written.language);
  const telling = { languages, profile, words: wordsFor(merged.data, languages, profile) };
  const told = replaceWhere(writtenCase, merged.data, textSchema, (value) =>
    isText(value) ? tell(value, telling) : '',
  );
  return { ok: true, scenario: resolve(toldCase.parse(told), profile), problems: inOrder(found) };
}

/** What the schema refuses, and what is wrong in the rest: an author mends all of it in one round. */
function allWrong(document: ParsedDocument, texts: NonNullable<ParsedCase['texts']>, mended: MendedCase): Problem[] {
  const { written, findings, mends } = mended;
  if (written === undefined) return place(document, findings);
  const merged = mergeTexts(written, texts);
  const more = beyondDoubt([...checkCase(written), ...checkTexts(written, merged.data)], written, mends);
  return [...place(document, [...findings, ...more]), ...translationsBeyondDoubt(merged.problems, mends)];
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The last resort: whatever a hostile file manages to break is still told as a problem. */
function guarded(file: string, load: () => LoadResult): LoadResult {
  try {
    return load();
  } catch (error) {
    const problem: Problem = {
      severity: 'error',
      code: 'internal',
      file,
      ...TOP,
      path: '',
      message: `The game stumbled over this file: ${error instanceof Error ? error.message : 'unknown cause'}.`,
      hint: 'This is a fault of the game; please report it with the file.',
    };
    return { ok: false, problems: [problem] };
  }
}
