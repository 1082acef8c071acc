/** What a reader of the stated age would find too long or too hard. The measures are those of readability.ts. */
import type { ParsedDocument } from '../scenario/parsed-document';
import type { Position } from '../scenario/problem';
import type { Scenario } from '../scenario/scenario';
import type { Coverage } from './campaign';
import type { Lint } from './lint';
import { countWords, type Limits, limitsAt, lix, readersAge, type Sentence, sentencesOf } from './readability';
import { readingMinutes } from './reading-time';
import type { WrittenText } from './texts';

/** Not told to the player in running text. */
const APART = /^(?:sources|words|authors|licence)\b/;
/** Fewer words than this have no LIX to speak of. */
const ENOUGH_WORDS = 40;
/** Where LIX was compared with what readers managed, or is in use; long words of other languages count otherwise. */
const LIX_LANGUAGES = ['en', 'sv', 'nb', 'nn', 'no', 'da', 'de', 'nl', 'fr', 'it', 'es', 'pt'];
/** Seconds that one gives to a text at a time, by what it is. */
const SECONDS: readonly (readonly [kinds: RegExp, seconds: number])[] = [
  [/\.(?:say|label|headline|title|question|pronoun|source)$|^title$|\.voice\.|^toasts\.|\.reactions\./, 15],
  [/\.(?:cable|text|prompts)$|^disclaimer$|^parallels\.text$/, 60],
];
const OTHERWISE = 30;
/** Texts named at most for one kind of finding: the worst ones. */
const MOST_NAMED = 12;

const secondsFor = (kind: string): number => SECONDS.find(([kinds]) => kinds.test(kind))?.[1] ?? OTHERWISE;
const worst = <T>(list: readonly T[], measure: (one: T) => number): T | undefined =>
  list.toSorted((a, b) => measure(b) - measure(a))[0];
const whole = (value: number): number => Math.round(value);

function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? `“${text}”` : `“${words.slice(0, 8).join(' ')} …”`;
}

/** Words in a row that tell a sentence from its neighbours. */
const TELLING = 4;

/** Line and column of a sentence in the source, looked for from where its text begins, by words that are no placeholders. */
function findSentence(source: string, from: Position, sentence: string): Position | undefined {
  const lines = source.split('\n');
  const start = lines.slice(0, from.line - 1).reduce((sum, line) => sum + line.length + 1, from.column - 1);
  const rest = source.slice(start);
  const words = sentence.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  for (let at = 0; at + TELLING <= words.length; at++) {
    const found = rest.search(new RegExp(words.slice(at, at + TELLING).join('\\s+'), 'u'));
    if (found < 0) continue;
    const before = source.slice(0, start + found).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
  return undefined;
}

interface Reading {
  readonly source: string;
  readonly document: ParsedDocument;
  readonly texts: readonly WrittenText[];
  readonly age: number;
  readonly limits: Limits;
}

function sentenceLint({ source, document, limits, age }: Reading, text: WrittenText, longest: Sentence): Lint {
  const at = findSentence(source, document.locate(text.path, false), longest.text);
  return {
    code: 'sentence-too-long',
    path: text.path,
    ...(at ? { at } : {}),
    message: `This sentence has ${longest.words} words, and a reader of ${age} manages about ${limits.sentence}: ${opening(longest.text)}`,
    hint: 'Make two of it.',
  };
}

/** The worst ones, and in the last of them how many more there are. */
function named(lints: readonly Lint[]): readonly Lint[] {
  const more = lints.length - MOST_NAMED;
  if (more <= 0) return lints;
  return lints
    .slice(0, MOST_NAMED)
    .map((lint, at) =>
      at < MOST_NAMED - 1
        ? lint
        : { ...lint, message: `${lint.message} (${more} more texts like this are not named.)` },
    );
}

function sentences(reading: Reading): readonly Lint[] {
  const long = reading.texts.flatMap((text) => {
    const longest = worst(sentencesOf(text.text), ({ words }) => words);
    return longest && longest.words > reading.limits.sentence ? [{ text, longest }] : [];
  });
  const sorted = long.toSorted((a, b) => b.longest.words - a.longest.words);
  return named(sorted.map(({ text, longest }) => sentenceLint(reading, text, longest)));
}

function hardTexts(reading: Reading): readonly Lint[] {
  const { texts, limits, age } = reading;
  const hard = texts
    .filter(({ text }) => countWords(text) >= ENOUGH_WORDS && whole(lix(text)) > limits.lix)
    .toSorted((a, b) => lix(b.text) - lix(a.text));
  return named(
    hard.map((text): Lint => {
      const longest = worst(sentencesOf(text.text), ({ words }) => words);
      const begins = longest ? ` Its longest sentence, of ${longest.words} words: ${opening(longest.text)}` : '';
      return {
        code: 'text-too-hard',
        path: text.path,
        message: `Sentences and words are long here: readability (LIX) ${whole(lix(text.text))}, where a reader of ${age} manages ${limits.lix}.${begins}`,
        hint: 'Use shorter sentences, and shorter words where there are any.',
      };
    }),
  );
}

function longTexts({ texts, limits, age }: Reading): readonly Lint[] {
  const over = texts.flatMap((text) => {
    const most = whole((limits.wordsAMinute * secondsFor(text.kind)) / 60);
    const words = countWords(text.text);
    return words > most ? [{ text, words, most }] : [];
  });
  return named(
    over
      .toSorted((a, b) => b.words - b.most - (a.words - a.most))
      .map(({ text, words, most }): Lint => {
        const longest = worst(sentencesOf(text.text), (one) => one.words);
        const begins = longest ? ` Its longest sentence: ${opening(longest.text)}` : '';
        return {
          code: 'too-much-at-once',
          path: text.path,
          message: `There are ${words} words here at once; a reader of ${age} takes in about ${most} in the ${secondsFor(text.kind)} seconds that one gives to such a text.${begins}`,
          hint: 'Shorten it, or share it out over several texts.',
        };
      }),
  );
}

/** Lints of one file of texts: the case's own, or a translation. LIX only where the language is one it suits. */
export function lintTexts(
  { ages }: Scenario,
  { source, document, texts, language }: Pick<Reading, 'source' | 'document' | 'texts'> & { readonly language: string },
): readonly Lint[] {
  const age = readersAge(ages);
  const running = texts.filter(({ kind }) => !APART.test(kind));
  const reading = { source, document, texts: running, age, limits: limitsAt(age) };
  const byLix = LIX_LANGUAGES.includes(language.split('-')[0] ?? language);
  return [...sentences(reading), ...(byLix ? hardTexts(reading) : []), ...longTexts(reading)];
}

/** Reading alone takes longer than the case says it lasts. By how often things came up in so many campaigns. */
export function lintReadingTime(scenario: Scenario, coverage: Coverage, games: number): readonly Lint[] {
  if (games === 0) return [];
  const age = readersAge(scenario.ages);
  const minutes = readingMinutes(scenario, coverage, games, limitsAt(age).wordsAMinute);
  if (minutes <= scenario.minutes) return [];
  return [
    {
      code: 'reading-takes-too-long',
      path: ['minutes'],
      message: `The case says ${scenario.minutes} minutes, but a reader of ${age} who reads every line that comes up needs about ${whole(minutes)} for the reading alone.`,
      hint: 'Raise “minutes”, or shorten what comes up most: cables, articles, topics.',
    },
  ];
}
