/** Words of the game: one i18next instance, English bundled, one namespace for each part of the screen. */
import i18next from 'i18next';
import { english } from './english';

const words = i18next.createInstance();

void words.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: english },
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

export type Words = { readonly [name: string]: string | number };

/** The text of a key (`namespace:key`), with `{{name}}` filled in and plurals chosen by `count`. */
export function t(key: string, params: Words = {}): string {
  return words.t(key, params);
}

/** True where the game has its own words for a key. */
export const hasWords = (key: string): boolean => words.exists(key);

export const locale = (): string => words.language;

/** Adds a language's words; a key missing in it falls back to English. */
export function addLocale(name: string, resources: { readonly [namespace: string]: object }): void {
  for (const [namespace, texts] of Object.entries(resources))
    words.addResourceBundle(name, namespace, texts, true, true);
}

export function setLocale(name: string): void {
  void words.changeLanguage(name);
}
