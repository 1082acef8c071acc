/** What the schema cannot see in texts: placeholders, mixed choices, markup, missing translations. */
import { didYouMean } from './did-you-mean';
import type { Finding, Path } from './problem';
import { isText, type TextInput, text as textSchema } from './schema-basics';
import { type WrittenCase, writtenCase } from './schema-case';
import { NAMING_ITEM, NAMING_ITEMS } from './schema-voice';
import { replaceWhere } from './schema-walk';
import { kindOfTextMap, placeholdersOf } from './text';
import { MAX_WORD, OWN_WORDS } from './words';

/** `merged` is the case with its translations; only missing ones are looked for there. */
export function checkTexts(written: WrittenCase, merged: WrittenCase): Finding[] {
  const findings: Finding[] = [];
  eachText(written, (text, path) => findings.push(...findingsOfText(text, path, written)));
  return [...findings, ...missingTranslations(merged)];
}

function eachText(data: WrittenCase, see: (text: TextInput, path: Path) => void): void {
  replaceWhere(writtenCase, data, textSchema, (value, path) => {
    if (isText(value)) see(value, path);
    return value;
  });
}

/** Problems of one text at `path` of a case. */
export function findingsOfText(text: TextInput, path: Path, written: WrittenCase): Finding[] {
  if (typeof text !== 'string') {
    const keys = Object.keys(text);
    const mixed = kindOfTextMap(keys) === 'mixed' ? [mixedText(path)] : [];
    return [...mixed, ...keys.flatMap((key) => findingsOfText(text[key] ?? '', [...path, key], written))];
  }
  const findings: Finding[] = [];
  const known = wordsAllowed(path, written);
  for (const name of placeholdersOf(text)) {
    if (name === '') findings.push(badPlaceholder(path));
    else if (path[0] === 'words') findings.push(wordInWord(path, name));
    else if (!known.includes(name)) findings.push(unknownWord(path, name, known));
  }
  if ((isNameLike(path) || path[2] === 'called') && text.length > MAX_WORD) findings.push(tooLongAWord(path));
  if (/<\/?[a-zA-Z][^<>]{0,80}>/.test(text)) findings.push(markup(path));
  return findings;
}

function wordsAllowed(path: Path, written: WrittenCase): string[] {
  const words = Object.keys(written.words ?? {});
  return isNameLike(path) ? words : [...OWN_WORDS, ...words, ...placedWhenSpoken(path)];
}

/** Placeholders that are filled in as the line is spoken: what it is about. */
function placedWhenSpoken(path: Path): readonly string[] {
  const [top, second, third] = path;
  const kind = top === 'counterpart' && second === 'voice' ? third : '';
  if (NAMING_ITEMS.some((name) => name === kind)) return ['items'];
  return NAMING_ITEM.some((name) => name === kind) || third === 'hint' ? ['item'] : [];
}

/** A text that itself stands for a placeholder. */
function isNameLike(path: Path): boolean {
  return path[0] === 'words' || (path[0] === 'counterpart' && (path[1] === 'name' || path[1] === 'title'));
}

/** One hint a language: how many texts lack it, and where the first is. */
function missingTranslations(merged: WrittenCase): Finding[] {
  const texts: { readonly path: Path; readonly languages: readonly string[] }[] = [];
  eachText(merged, (text, path) => {
    if (text !== '') texts.push({ path, languages: languagesOf(text) });
  });
  const languages = new Set(texts.flatMap(({ languages: some }) => some));
  languages.delete(merged.language);
  return [...languages].sort().flatMap((code) => {
    const missing = texts.filter(({ languages: some }) => !some.includes(code));
    const first = missing[0];
    return first ? [missingTranslation(first.path, code, missing.length)] : [];
  });
}

function languagesOf(text: TextInput): string[] {
  if (typeof text === 'string') return [];
  const keys = Object.keys(text);
  return kindOfTextMap(keys) === 'languages' ? keys : keys.flatMap((key) => languagesOf(text[key] ?? ''));
}

function mixedText(path: Path): Finding {
  return {
    code: 'bad-text',
    path,
    message: 'This text mixes different kinds of choice, or has none.',
    hint: 'Choose by language, by real and fictional, or by vodka and tea; to combine them, put one inside the other.',
  };
}

function badPlaceholder(path: Path): Finding {
  return {
    code: 'bad-placeholder',
    path,
    message: 'A brace “{” stands here without a word and a closing brace.',
    hint: 'Write {word} for a word of “words”, or {{ for a brace.',
  };
}

function wordInWord(path: Path, name: string): Finding {
  return {
    code: 'word-in-word',
    path,
    message: `A word cannot hold another: {${name}}.`,
    hint: 'Write the text out.',
  };
}

function unknownWord(path: Path, name: string, known: readonly string[]): Finding {
  return {
    code: 'unknown-word',
    path,
    message: `{${name}} is not defined.`,
    hint: `${didYouMean(name, known)} New ones are defined under “words”; a brace itself is {{.`,
  };
}

function tooLongAWord(path: Path): Finding {
  return {
    code: 'text-too-long',
    path,
    message: `A word, name or title has at most ${MAX_WORD} characters.`,
    hint: 'Shorten it.',
  };
}

function markup(path: Path): Finding {
  return {
    code: 'looks-like-markup',
    path,
    message: 'This looks like markup; text is shown exactly as it stands.',
    hint: 'Remove the tags.',
  };
}

function missingTranslation(path: Path, code: string, count: number): Finding {
  return {
    code: 'missing-translation',
    path,
    message: `${count === 1 ? 'One text is' : `${count} texts are`} missing in “${code}”; the first is here.`,
    hint: `Add them as { ${code}: … } or in text.${code}.yaml; until then the case's own language is shown.`,
  };
}
