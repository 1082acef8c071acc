/** Where scenarios come from: the built-in cases, a file, an address. Part of the composition root. */
import { type BuiltInScenario, type IndexText, scenarios } from 'virtual:scenarios';
import type { ScenarioOrigin } from './machine/session-context';
import type { BuiltinCase } from './panels/shell';
import type { LoadResult } from './scenario/load-parsed';
import type { Profile } from './scenario/profile';

const wordsOf = (text: IndexText): string => {
  if (typeof text === 'string') return text;
  const best = text.en ?? text.real ?? Object.values(text)[0];
  return best === undefined ? '' : wordsOf(best);
};

const listed = ({ id, title, summary, minutes, ages, language, locales }: BuiltInScenario): BuiltinCase => ({
  id,
  title: wordsOf(title),
  summary: wordsOf(summary),
  minutes,
  ages,
  languages: [language, ...locales.filter((locale) => locale !== language)],
});

/** The shortest case first: it is the one to learn on. */
export const builtinCases: readonly BuiltinCase[] = [...scenarios].sort((a, b) => a.minutes - b.minutes).map(listed);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

async function loadBuiltin(id: string, profile: Profile, locale: string): Promise<LoadResult> {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`There is no built-in case ${id}.`);
  const [response, { loadParsed }] = await Promise.all([fetch(found.url), import('./scenario/load-parsed')]);
  if (!response.ok) throw new Error(`The case could not be read: ${response.status}.`);
  const data: unknown = await response.json();
  const texts = isObject(data) && isObject(data.texts) ? data.texts : {};
  return loadParsed(isObject(data) ? data.case : data, { file: `${id}.json`, profile, locale, texts });
}

async function loadFile(name: string, text: string, profile: Profile, locale: string): Promise<LoadResult> {
  const { loadScenario } = await import('./scenario/load');
  return loadScenario({ file: name, source: text }, { profile, locale });
}

/** Loads a scenario wherever it comes from, told in `locale` where it can be. Throws where a built-in case cannot be fetched. */
export const loadFrom = (origin: ScenarioOrigin, profile: Profile, locale: string): Promise<LoadResult> =>
  origin.kind === 'builtin'
    ? loadBuiltin(origin.id, profile, locale)
    : loadFile(origin.name, origin.text, profile, locale);

/** Bytes a scenario file may have; more is told by the loader, and nothing larger is read into memory. */
export const MOST_BYTES = 256 * 1024;

/** Text at an address, for a file the player has agreed to load. Sends no cookies and no referrer. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  if (!response.ok) throw new Error(String(response.status));
  const bytes = await response.arrayBuffer();
  return new TextDecoder().decode(bytes.slice(0, 2 * MOST_BYTES));
}

/** Host and address asked for by `?scenario=`; null where there is none or it is no web address. */
export function addressAskedFor(search: string, base: string): { host: string; address: string } | null {
  const asked = new URLSearchParams(search).get('scenario');
  if (!asked) return null;
  try {
    const url = new URL(asked, base);
    return ['http:', 'https:'].includes(url.protocol) ? { host: url.host, address: url.href } : null;
  } catch {
    return null;
  }
}
