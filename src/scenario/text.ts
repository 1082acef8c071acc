/** Chooses and fills in texts: one language, one profile, placeholders replaced. */
import type { Profile } from './profile';
import { LANGUAGE, type TextInput } from './schema-basics';

export interface Telling {
  /** Languages in order of preference. */
  readonly languages: readonly string[];
  readonly profile: Profile;
  /** What each placeholder stands for. */
  readonly words: ReadonlyMap<string, string>;
}

export type TextMapKind = 'languages' | 'names' | 'hospitality' | 'mixed';

/** What the keys of a text map choose between. */
export function kindOfTextMap(keys: readonly string[]): TextMapKind {
  if (keys.length === 0) return 'mixed';
  if (keys.every((key) => key === 'real' || key === 'fictional')) return 'names';
  if (keys.every((key) => key === 'vodka' || key === 'tea')) return 'hospitality';
  return keys.every((key) => LANGUAGE.test(key) && key !== 'tea') ? 'languages' : 'mixed';
}

/** Language order for a reader: the exact locale, its language, the case's own, then whatever there is. */
export function languagesFor(locale: string | undefined, own: string): readonly string[] {
  if (locale === undefined) return [own];
  return [locale, locale.split('-')[0] ?? locale, own];
}

/** The text for one language and profile, placeholders not yet filled in. */
export function chooseText(text: TextInput, languages: readonly string[], profile: Profile): string {
  if (typeof text === 'string') return text;
  const keys = Object.keys(text);
  const kind = kindOfTextMap(keys);
  const wanted =
    kind === 'names'
      ? profile.names
      : kind === 'hospitality'
        ? profile.hospitality
        : languages.find((code) => keys.includes(code));
  const chosen = (wanted === undefined ? undefined : text[wanted]) ?? text[keys[0] ?? ''];
  return chosen === undefined ? '' : chooseText(chosen, languages, profile);
}

/** A literal brace, a placeholder, or a brace that is neither. */
const BRACE = /\{\{|\{([a-z][A-Za-z0-9-]{0,63})\}|\{/g;

/** Names of the placeholders in `text`; an empty name for a lone brace. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(BRACE)].filter(([whole]) => whole !== '{{').map(([, name]) => name ?? '');
}

export function fillIn(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(BRACE, (whole: string, name: string | undefined) =>
    whole === '{{' ? '{' : name === undefined ? whole : (words.get(name) ?? whole),
  );
}

/** Text as a reader meets it: chosen, filled in, without control characters or blank ends. */
export function tell(text: TextInput, telling: Telling): string {
  const chosen = chooseText(text, telling.languages, telling.profile);
  return clean(fillIn(chosen, telling.words));
}

function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim();
}
