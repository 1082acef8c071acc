/** What the placeholders of a case stand for, for one language and profile. */
import type { Profile } from './profile';
import type { WrittenCase } from './schema-case';
import { chooseText, fillIn } from './text';

/** Placeholders every case has. */
export const OWN_WORDS = ['counterpart', 'title'] as const;
/** Longest a word may be; names grow no longer by what they hold. */
export const MAX_WORD = 200;

/** Words first; then the counterpart's name and title, which may hold words. */
export function wordsFor(written: WrittenCase, languages: readonly string[], profile: Profile): Map<string, string> {
  const words = new Map<string, string>();
  for (const [name, text] of Object.entries(written.words ?? {})) {
    words.set(name, chooseText(text, languages, profile).trim().slice(0, MAX_WORD));
  }
  const { name, title } = written.counterpart;
  const own = [name, title ?? ''].map((text) =>
    fillIn(chooseText(text, languages, profile), words)
      .trim()
      .slice(0, MAX_WORD),
  );
  words.set('counterpart', own[0] ?? '');
  words.set('title', own[1] ?? '');
  return words;
}
