/** Every text of a case as it is written, with its place in the file. */
import type { ParsedDocument } from '../scenario/parsed-document';
import type { Path } from '../scenario/problem';
import { DEFAULT_PROFILE } from '../scenario/profile';
import { isText, TEXT_KEY, type TextInput, text as textSchema } from '../scenario/schema-basics';
import { writtenCase } from '../scenario/schema-case';
import { replaceWhere } from '../scenario/schema-walk';
import { fillIn } from '../scenario/text';
import { wordsFor } from '../scenario/words';

export interface WrittenText {
  readonly path: Path;
  /** What it is, as `events.text` or `topics.replies.answer`. */
  readonly kind: string;
  readonly text: string;
}

const kindOf = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');

/** What the placeholders of a case stand for, in its own language. Empty for a document that is no case. */
export function wordsOfCase(document: ParsedDocument, language: string): ReadonlyMap<string, string> {
  const read = writtenCase.safeParse(document.data);
  return read.success ? wordsFor(read.data, [language], DEFAULT_PROFILE) : new Map();
}

/** One text for each choice of names, hospitality and language, that of the case's own language where there are several. */
function choices(text: TextInput, path: Path, language: string): readonly (readonly [Path, string])[] {
  if (typeof text === 'string') return [[path, text]];
  const keys = Object.keys(text);
  const chosen = keys.includes(language) ? [language] : keys;
  return chosen.flatMap((key) => choices(text[key] ?? '', [...path, key], language));
}

/** The texts of a case in its own language, in the order of the schema's walk. `document` has loaded without errors. */
export function textsOf(document: ParsedDocument, language: string): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  const words = wordsOfCase(document, language);
  replaceWhere(writtenCase, document.data, textSchema, (value, path) => {
    if (isText(value)) {
      for (const [at, text] of choices(value, path, language))
        texts.push({ path: at, kind: kindOf(path), text: fillIn(text, words) });
    }
    return value;
  });
  return texts;
}

/** The texts of a translation file: everything in it but what names its place. `words` are those of the case. */
export function translatedTexts(document: ParsedDocument, words: ReadonlyMap<string, string>): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  const walk = (data: unknown, path: Path): void => {
    if (typeof data === 'string') {
      const last = path.findLastIndex((part) => typeof part !== 'string' || !TEXT_KEY.test(part));
      if (path.at(-1) !== 'id') texts.push({ path, kind: kindOf(path.slice(0, last + 1)), text: fillIn(data, words) });
    } else if (Array.isArray(data)) {
      for (const [index, one] of data.entries()) walk(one, [...path, index]);
    } else if (typeof data === 'object' && data !== null) {
      for (const [key, one] of Object.entries(data)) walk(one, [...path, key]);
    }
  };
  walk(document.data, []);
  return texts;
}
