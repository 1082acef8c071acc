// Every way a case can be wrong is told with its code at its place. Each row damages a good case in one way.
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load';
import { PROBLEM_SEVERITY, type ProblemCode } from '../../src/scenario/problem-codes';
import { TINY_CASE } from '../fuzz/tiny-case';

/** Code, what to replace, with what; and what stands where the problem must point. */
type Row = readonly [code: ProblemCode, from: string, to: string, at?: string];

const ROWS: readonly Row[] = [
  ['file-too-big', 'Bring', 'x'],
  ['syntax', '[airline]', '[airline'],
  ['syntax-warning', 'format: 1', '%ODD\n---\nformat: 1', '%ODD'],
  ['duplicate-key', 'language: en', 'language: en\nlanguage: pl', 'language: pl'],
  ['forbidden-key', 'language: en', 'language: en\n__proto__: { a: 1 }', '__proto__'],
  ['bad-key', 'language: en', 'language: en\n? [a]\n: b', 'format: 1'],
  ['custom-tag', 'language: en', 'language: !mine en', '!mine'],
  ['unknown-alias', 'language: en', 'language: *own', '*own'],
  ['too-deep', 'language: en', `language: ${'['.repeat(60)}${']'.repeat(60)}`],
  ['several-documents', 'language: en', 'language: en\n---\nmore: 1', '---'],
  ['format-missing', 'format: 1\n', ''],
  ['format-too-new', 'format: 1', 'format: 2', '2'],
  ['format-too-old', 'format: 1', 'format: 0', '0'],
  ['unknown-key', 'spread: 0.4', 'spraed: 0.4', 'spraed'],
  ['missing-key', 'instructions: Go., ', '', '{ role'],
  ['wrong-type', 'role: Envoy', 'role: 12', '12'],
  ['bad-choice', 'season: winter', 'season: wintr', 'wintr'],
  ['bad-id', 'id: tiny', 'id: Tiny_Case', 'Tiny_Case'],
  ['bad-date', 'date: 2025-02-12', 'date: soon', 'soon'],
  ['bad-url', 'https://example.org/a', 'javascript:alert(1)', '"javascript'],
  ['bad-language', 'pl: Malutka', 'polish: Malutka', 'polish'],
  ['bad-text', 'pl: Malutka', 'tea: Malutka', '{ en: Tiny'],
  ['out-of-range', 'kept: 0.5', 'kept: 1.5', '1.5'],
  ['not-whole', 'people: 3', 'people: 3.5', '3.5'],
  ['text-too-long', 'text: Wind.', `text: ${'w'.repeat(4001)}`, 'www'],
  ['list-too-long', 'unlock: [call]', `unlock: [${'call, '.repeat(65)}]`, '[call'],
  ['list-too-short', 'any: [{ grip: { min: 55 } }, { relief: { airline: licence } }]', 'any: []', '[]'],
  ['duplicate-id', 'id: storm', 'id: hockey', 'hockey, when'],
  ['reserved-id', 'id: storm', 'id: reliability', 'reliability'],
  ['unknown-id', 'reveal: [airline]', 'reveal: [airlnie]', 'airlnie'],
  ['unknown-source', 'source: radio\n    steps', 'source: radoi\n    steps', 'radoi'],
  ['unknown-persona', 'persona: calm', 'persona: clam', 'clam'],
  ['unknown-word', 'He skates.', 'He pours {drnik}.', 'He pours'],
  ['bad-placeholder', 'He skates.', 'He says { and skates.', 'He says'],
  ['word-in-word', 'vodka: vodka', 'vodka: "{title}"', '"{title}"'],
  ['ladder-not-rising', 'worth: 9', 'worth: 4', '4'],
  ['calendar-out-of-step', 'visits: 1', 'visits: 2', '- { visit'],
  ['visit-out-of-range', 'visit: 1, gave', 'visit: 2, gave', '2, gave'],
  ['no-closing-ending', 'id: over,', 'id: over, at: once, when: { deal: true },', '- { id: recalled'],
  ['last-ending-conditional', 'id: over,', 'id: over, when: { deal: true },', '{ deal'],
  ['once-ending-unconditional', 'when: { support: { max: 0 } }, ', '', '{ id: recalled'],
  ['low-above-high', 'low: 3, high: 20', 'low: 20, high: 3', '20, high'],
  ['range-empty', '{ min: 55 }', '{ min: 55, max: 40 }', '{ min: 55'],
  ['refusals-exceed-people', 'refusesExile: 1', 'refusesExile: 4', '4 }'],
  ['likeness-contradicts', 'refusesExile: 1', 'likeness: [woman, man], refusesExile: 1', '[woman'],
  ['likeness-contradicts', 'refusesExile: 1', 'likeness: [old, young], refusesExile: 1', '[old'],
  ['too-fine', 'cost: 6.25', 'cost: 6.255', '6.255'],
  ['ending-shadowed', '  - { id: over', '  - { id: early, title: E, text: E. }\n  - { id: over', '{ id: early'],
  ['flag-never-set', 'flag: [skated]', 'flag: [skating]', 'skated'],
  ['never-unlocked', ', unlock: [call]', '', 'false'],
  ['term-ignored', 'cost: 6.25', 'cost: 6.25, term: 1', '1, do'],
  ['documented-without-source', '    source: radio\n    steps', '    steps', 'documented'],
  ['looks-like-markup', 'He skates.', 'He <b>skates</b>.', 'He <b>'],
  ['missing-translation', 'xx', 'xx', 'A report'],
  ['not-drawn', 'language: en', 'language: en\nstage: { room: palaec }', 'palaec'],
];

/** Told elsewhere: by other inputs than a damaged case. */
const ELSEWHERE: readonly ProblemCode[] = [
  'too-many-aliases',
  'too-many-values',
  'not-a-scenario',
  'bad-format',
  'text-without-place',
  'internal',
];

function problemsOf(source: string) {
  return loadScenario({ file: 'case.yaml', source }).problems;
}

describe('problems of a case', () => {
  for (const [code, from, to, at] of ROWS) {
    test(`${code} is told at its place`, () => {
      const damaged =
        code === 'file-too-big' ? `${TINY_CASE}# ${'x'.repeat(300_000)}` : TINY_CASE.replace(from, () => to);
      const problem = problemsOf(damaged).find((each) => each.code === code);
      expect(problem).toMatchObject({ code, severity: PROBLEM_SEVERITY[code], file: 'case.yaml' });
      const line = damaged.split('\n')[(problem?.line ?? 0) - 1] ?? '';
      if (at !== undefined)
        expect(line.slice((problem?.column ?? 0) - 1, (problem?.column ?? 0) - 1 + at.length)).toBe(at);
    });
  }

  test('cover every code', () => {
    const told = new Set<string>([...ROWS.map(([code]) => code), ...ELSEWHERE]);
    expect(Object.keys(PROBLEM_SEVERITY).filter((code) => !told.has(code))).toEqual([]);
  });

  test.each([
    ['spraed', 'spread: 0.4', 'spraed: 0.4', 'Did you mean “spread”?'],
    ['a season', 'season: winter', 'season: wintr', 'Did you mean “winter”?'],
    ['an item', 'reveal: [airline]', 'reveal: [airlnie]', 'Did you mean “airline”?'],
    ['an id', 'id: tiny', 'id: Tiny_Case', 'Write “tiny-case”.'],
    ['a number for text', 'role: Envoy', 'role: 12', 'Put it in quotes: "12".'],
  ])('are mended: %s', (_what, from, to, mend) => {
    const hints = problemsOf(TINY_CASE.replace(from, to)).map(({ hint }) => hint);
    expect(hints.some((hint) => hint.includes(mend))).toBe(true);
  });

  test('are all told at once, in order of place', () => {
    const damaged = TINY_CASE.replace('spread', 'spraed')
      .replace('people: 3', 'people: -3')
      .replace('kept: 0.5', 'kept: 2');
    const told = problemsOf(damaged).map(({ code, line }) => [code, line]);
    expect(told).toEqual([
      ['missing-translation', 5],
      ['unknown-key', 9],
      ['out-of-range', 29],
      ['out-of-range', 32],
    ]);
  });

  test('of what is no scenario at all', () => {
    expect(problemsOf('- 1').map(({ code }) => code)).toEqual(['not-a-scenario']);
    expect(problemsOf('').map(({ code }) => code)).toEqual(['not-a-scenario']);
  });

  test('of aliases and sheer amount', () => {
    const aliases = `a: &a x\nb: [${'*a, '.repeat(101)}]`;
    expect(problemsOf(aliases).map(({ code }) => code)).toContain('too-many-aliases');
    expect(problemsOf(`a: [${'1, '.repeat(40_000)}]`).map(({ code }) => code)).toEqual(['too-many-values']);
  });

  test('in a translation stand in its own file', () => {
    const texts = { pl: { file: 'text.pl.yaml', source: 'title: Mała\nnobody: x\nsummary: "{nobody}"\n' } };
    const { problems } = loadScenario({
      file: 'case.yaml',
      source: TINY_CASE.replace('language: en', 'language: en\nsummary: S'),
      texts,
    });
    expect(problems.filter(({ file }) => file === 'text.pl.yaml').map(({ code, line }) => [code, line])).toEqual([
      ['text-without-place', 2],
      ['unknown-word', 3],
    ]);
  });
});
