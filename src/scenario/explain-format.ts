/** Plain words for text that does not have the shape asked for. */
import type { Finding, Path } from './problem';
import { KEBAB, LANGUAGE, TEXT_KEY } from './schema-basics';

/** `pattern` is the source of the pattern that `value` failed. */
export function explainFormat(path: Path, pattern: string, value: string): Finding {
  const shown = `“${value.slice(0, 80)}”`;
  const key = String(path.at(-1) ?? '');
  if (pattern === String(KEBAB)) {
    return { code: 'bad-id', path, message: `${shown} cannot be an id.`, hint: mendId(value) };
  }
  if (pattern === String(LANGUAGE)) {
    return {
      code: 'bad-language',
      path,
      message: `${shown} is not a language code.`,
      hint: 'Write one such as en, pl or pt-BR.',
    };
  }
  if (pattern === String(TEXT_KEY)) return badTextKey(path, shown);
  if (pattern.includes('https')) {
    return {
      code: 'bad-url',
      path,
      message: `${shown} is not a web address.`,
      hint: 'It begins with https:// or http:// and has no spaces.',
    };
  }
  if (pattern.includes('\\d{4}')) {
    return {
      code: 'bad-date',
      path,
      message: `${shown} is not a date.`,
      hint: 'Write 2025-02-12, or 2025-02, or 2025.',
    };
  }
  return { code: 'bad-format', path, message: `${shown} does not fit “${key}”.`, hint: 'See FORMAT.md for what does.' };
}

function badTextKey(path: Path, shown: string): Finding {
  return {
    code: 'bad-language',
    path,
    atKey: true,
    message: `${shown} is neither a language code nor real, fictional, vodka or tea.`,
    hint: 'A text is plain, or { en: …, pl: … }, { real: …, fictional: … } or { vodka: …, tea: … }.',
  };
}

function mendId(value: string): string {
  const mended = value
    .slice(0, 64)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const rule = 'Ids are small letters and digits, parted by single hyphens.';
  return KEBAB.test(mended) ? `${rule} Write “${mended}”.` : rule;
}
