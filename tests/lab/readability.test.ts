// The measures of reading, and the table of them that authors read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LINT_SEVERITY } from '../../src/lab/lint';
import { countWords, limitsAt, lix, readersAge, sentencesOf } from '../../src/lab/readability';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'scenarios', 'FORMAT.md'), 'utf8');
const part = page.slice(page.indexOf('\n## What the lab finds'));

test('words are words, whatever stands between them', () => {
  expect(countWords('“We’re nine,” he said: 3.5 or 1,000?')).toBe(7);
  expect(countWords(' — … ')).toBe(0);
});

test('a sentence ends at a stop or a colon, with its closing marks, not inside a number', () => {
  const told = sentencesOf('He waits. “Go!” It cost 3.5 points: all we had? Yes…');
  expect(told.map(({ text }) => text)).toEqual(['He waits.', '“Go!”', 'It cost 3.5 points:', 'all we had?', 'Yes…']);
  expect(told.map(({ words }) => words)).toEqual([2, 1, 4, 3, 1]);
});

test('LIX is words a sentence plus long words in a hundred', () => {
  expect(lix('He waits here now. She carries everything along.')).toBe(4 + 100 * (2 / 8));
  expect(lix('')).toBe(0);
});

test('the first number of the ages is the youngest reader, fifteen where there is none', () => {
  expect(['14+', '12–16', 'from 16', 9, '', 'adults'].map((ages) => readersAge(String(ages)))).toEqual([
    14, 12, 16, 9, 15, 15,
  ]);
});

test('the page for authors has the limits as they are', () => {
  const rows = [...part.matchAll(/^\| (\d+)(?: and more)? \| (\d+) \| (\d+) \| (\d+) \|$/gm)];
  expect(rows.length).toBeGreaterThan(4);
  for (const [, age, most, sentence, wordsAMinute] of rows) {
    expect([age, limitsAt(Number(age))]).toEqual([
      age,
      { lix: Number(most), sentence: Number(sentence), wordsAMinute: Number(wordsAMinute) },
    ]);
  }
});

test('older readers manage more, and every code of the lab stands on the page with its severity', () => {
  for (let age = 9; age < 18; age++) {
    const [younger, older] = [limitsAt(age), limitsAt(age + 1)];
    expect(older.lix > younger.lix && older.sentence > younger.sentence).toBe(true);
    expect(older.wordsAMinute).toBeGreaterThanOrEqual(younger.wordsAMinute);
  }
  const told = [...part.matchAll(/^\| `([a-z-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => [code, severity]);
  expect(Object.fromEntries(told)).toEqual(LINT_SEVERITY);
});
