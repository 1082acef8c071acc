/** From clauses to sentences: capitals, full stops, and a pronoun where the title was said a moment ago. */
import { locale } from '../../i18n/messages';

/** Stand for the title within and at the start of a sentence until the paragraph is whole. */
export const WHO = '\ue000';
export const WHO_OPENS = '\ue001';

/** Verbs of saying, which stand before the title and after a pronoun. */
const SAYING =
  'says|asks|finds|thinks|remarks|observes|allows|explains|insists|notes|advises|repeats|concedes|recalls|supposes';
const SUBJECT = new RegExp(`(?:\\b(${SAYING}) )?([${WHO}${WHO_OPENS}])`, 'gu');

const opened = (text: string): string =>
  text.startsWith(WHO) ? `${WHO_OPENS}${text.slice(1)}` : text.slice(0, 1).toLocaleUpperCase(locale()) + text.slice(1);

/** A clause as a sentence of its own. */
export function sentence(clause: string): string {
  const text = opened(clause).replace(/([.?!]) (.)/gu, (_, stop: string, first: string) => `${stop} ${opened(first)}`);
  return /[.?!…”]$/u.test(text) ? text : `${text}.`;
}

export interface Subject {
  readonly who: string;
  readonly Who: string;
  /** Empty where the title is said each time. */
  readonly he: string;
}

/** One paragraph: the title the first time, then the pronoun. */
export function paragraph(sentences: readonly string[], { who, Who, he }: Subject): string {
  let said = false;
  return sentences.join(' ').replace(SUBJECT, (_, verb: string | undefined, mark: string) => {
    const again = said && he !== '';
    said = true;
    if (!again) return `${verb ? `${verb} ` : ''}${mark === WHO ? who : Who}`;
    return `${mark === WHO ? he : opened(he)}${verb ? ` ${verb}` : ''}`;
  });
}
