/**
 * How hard a text is to read, by counting alone, so that it works for any language that is written in words and letters.
 *
 * LIX, the readability index of Björnsson (Läsbarhet, 1968): words a sentence, plus long words (more than six letters) in
 * a hundred. A sentence ends at a full stop, a colon, a question or exclamation mark. What a LIX asks of a reader is the
 * table of Anderson (Lix and Rix: variations on a little-known readability index, Journal of Reading 26, 1983): below 28 for school
 * year 5, and four more for each year after it; above 56 is for universities.
 *
 * Reading speed: medians of silent reading with questions to follow, at 9, 13 and 17 years (National Assessment of Educational
 * Progress 1972, Report 02-R-09): 117, 173 and 195 words a minute.
 */

export interface Sentence {
  readonly text: string;
  readonly words: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const LONG = 7;
/** Closing marks belong to the sentence before them; a stop inside a number or an abbreviation is none. */
const STOP = /(?<=[.!?…:][)”’"'»]*)\s+(?=[\p{Lu}\p{N}“‘"'«(])|(?<=:)\s+/u;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

export const countWords = (text: string): number => wordsOf(text).length;

export const sentencesOf = (text: string): readonly Sentence[] =>
  text
    .split(STOP)
    .map((one) => ({ text: one.trim(), words: countWords(one) }))
    .filter(({ words }) => words > 0);

/** Words a sentence plus long words in a hundred; 0 for a text without words. */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word].length >= LONG).length;
  return words.length / sentencesOf(text).length + (100 * long) / words.length;
}

export interface Limits {
  readonly lix: number;
  /** Words a sentence. */
  readonly sentence: number;
  readonly wordsAMinute: number;
}

/** One is six when school begins, and of a year at school one has had the whole when one is seven. */
const SCHOOL_BEGINS = 6;
const YOUNGEST = 9;
const GROWN_UP = 18;
/** Points of LIX at the end of school year 5, and more for each year after it (Anderson). */
const LIX_AT_FIVE = 28;
const LIX_A_YEAR = 4;

function speedAt(age: number): number {
  return age <= 13 ? 117 + ((age - 9) * (173 - 117)) / 4 : 173 + ((Math.min(age, 17) - 13) * (195 - 173)) / 4;
}

/** Share of the LIX that the longest sentence may have: the rest is for long words. */
const FOR_SENTENCES = 0.75;

/** What a reader of an age in years manages; from nine to eighteen, younger and older ones as these. */
export function limitsAt(age: number): Limits {
  const reader = Math.min(GROWN_UP, Math.max(YOUNGEST, age));
  const most = LIX_AT_FIVE + LIX_A_YEAR * (reader - SCHOOL_BEGINS - 5);
  return { lix: most, sentence: Math.round(FOR_SENTENCES * most), wordsAMinute: Math.round(speedAt(reader)) };
}

/** The youngest reader that a case names in `ages` (as `14+` or `12–16`), or 15 where it names none. */
export function readersAge(ages: string): number {
  const told = /\d{1,2}/.exec(ages)?.[0];
  return told === undefined ? 15 : Number(told);
}
