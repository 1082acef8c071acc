/** Languages by name. */
import { locale } from './messages';

/** `en` as English, in the language of the page; the code itself where nothing is known of it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
