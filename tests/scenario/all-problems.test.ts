// A file shows all its problems in one round: what the schema refuses does not hide what is wrong elsewhere, and raises no false alarm.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load';
import type { Problem } from '../../src/scenario/problem';
import { TINY_CASE } from '../fuzz/tiny-case';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function problemsOf(source: string): readonly Problem[] {
  return loadScenario({ file: 'case.yaml', source }).problems;
}

/** Codes other than the one hint that every damaged copy of the tiny case shares. */
function codesOf(source: string): string[] {
  return problemsOf(source).flatMap(({ code }) => (code === 'missing-translation' ? [] : [code]));
}

test('the broken case shows its five mistakes at once, each at its place with a mend', () => {
  const told = problemsOf(read('tests/fixtures/broken-case.yaml'));
  expect(told.map(({ code, line, column, path, hint }) => [code, line, column, path, hint])).toEqual([
    ['wrong-type', 22, 25, 'relief[0].steps.licence.worth', 'Write a number here.'],
    ['duplicate-id', 26, 11, 'groups[1].id', 'Give one of the two another id, and change what refers to it.'],
    ['unknown-id', 32, 20, 'preparations[0].do.reveal[0]', 'Did you mean “fuel”?'],
    ['unknown-key', 36, 5, 'topics[0].lable', 'Did you mean “label”?'],
    ['last-ending-conditional', 42, 28, 'endings[0].when', 'Remove its “when”, or add an ending without one after it.'],
  ]);
});

test('the template is a case to play without a word of complaint', () => {
  const loaded = loadScenario({ file: 'TEMPLATE.yaml', source: read('scenarios/TEMPLATE.yaml') });
  expect(loaded).toMatchObject({ ok: true, problems: [] });
});

/** Damage to one part, of the kind that a schema sees; none touches what the mistakes below are about. */
const SCHEMA_MISTAKES: readonly (readonly [from: string, to: string])[] = [
  ['label: Airline', 'label: [Airline]'],
  ['label: Call,', ''],
  ['language: en\n', 'language: en\nminutes: soon\n'],
  ['language: en\n', 'language: en\ncolour: red\n'],
  ['ambition: 0.7', 'ambition: 7'],
  ['support: 60', 'support: high'],
  ['kept: 0.5', 'kept: often'],
  ['headline: Storm', 'headlin: Storm'],
  ['title: Recalled', 'titel: Recalled'],
  ['season: winter', 'season: monsoon'],
  ['say: Well', 'say: 12'],
  ['instructions: Go.', 'instructions: { en: Go., tea: Go. , Polish: Idź. }'],
  ['do: { grip: -2 }', 'do: { gripp: -2 }'],
  ['terms: exile', 'terms: away'],
  ['appetite: 9', 'appetite: nine'],
];

/** Mistakes that only the checks beyond the schema see. */
const SEMANTIC_MISTAKES: readonly (readonly [code: string, from: string, to: string])[] = [
  ['unknown-id', 'reveal: [airline]', 'reveal: [airlnie]'],
  ['duplicate-id', 'id: storm', 'id: hockey'],
  ['reserved-id', 'id: storm', 'id: reliability'],
  ['unknown-source', 'source: radio\n    steps', 'source: radoi\n    steps'],
  ['unknown-persona', 'persona: calm', 'persona: clam'],
  ['unknown-word', 'He skates.', 'He pours {drnik}.'],
  ['bad-placeholder', 'He skates.', 'He says { and skates.'],
  ['ladder-not-rising', 'worth: 9', 'worth: 4'],
  ['calendar-out-of-step', 'visits: 1', 'visits: 2'],
  ['visit-out-of-range', 'visit: 1, gave', 'visit: 2, gave'],
  ['last-ending-conditional', 'id: over,', 'id: over, when: { deal: true },'],
  ['once-ending-unconditional', 'when: { support: { max: 0 } }, ', ''],
  ['low-above-high', 'low: 3, high: 20', 'low: 20, high: 3'],
  ['range-empty', '{ min: 55 }', '{ min: 55, max: 40 }'],
  ['refusals-exceed-people', 'refusesExile: 1', 'refusesExile: 4'],
  ['likeness-contradicts', 'refusesExile: 1', 'likeness: [woman, man], refusesExile: 1'],
  ['flag-never-set', 'flag: [skated]', 'flag: [skating]'],
  ['never-unlocked', ', unlock: [call]', ''],
  ['documented-without-source', '    source: radio\n    steps', '    steps'],
];

describe('a mistake the schema sees', () => {
  test('never hides one elsewhere that it does not see', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SEMANTIC_MISTAKES),
        fc.uniqueArray(fc.constantFrom(...SCHEMA_MISTAKES), { minLength: 1, maxLength: 4, selector: ([from]) => from }),
        ([code, from, to], others) => {
          const once = TINY_CASE.replace(from, () => to);
          const both = others.reduce((source, [old, damaged]) => source.replace(old, () => damaged), once);
          expect(codesOf(once)).toContain(code);
          expect(codesOf(both)).toContain(code);
          expect(problemsOf(both).length).toBeGreaterThan(problemsOf(once).filter((one) => one.code === code).length);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each(SCHEMA_MISTAKES)('is all there is to tell: %j as %j', (from, to) => {
    const severities = problemsOf(TINY_CASE.replace(from, () => to)).filter(
      ({ code }) => code !== 'missing-translation',
    );
    const refused = [
      'wrong-type',
      'missing-key',
      'unknown-key',
      'out-of-range',
      'bad-choice',
      'bad-language',
      'bad-text',
      'not-whole',
    ];
    expect(severities.length).toBeGreaterThan(0);
    expect(severities.map(({ code }) => code).filter((code) => !refused.includes(code))).toEqual([]);
  });
});

describe('what hangs on a part that cannot be read is not held against the author', () => {
  test.each([
    ['an item without an id', 'id: airline\n    label', 'label', ['missing-key']],
    ['an id in another spelling', 'id: airline\n', 'id: Air_Line\n', ['bad-id']],
    ['a misspelt list', 'relief:\n', 'relif:\n', ['missing-key', 'unknown-key']],
    ['a misspelt optional list', 'gestures:\n', 'gesturs:\n', ['unknown-key']],
    ['a source in another spelling', 'sources: { radio: ', 'sources: { Radio: ', ['bad-id']],
    ['a misspelt persona list', 'personas: {', 'persona: {', ['unknown-key']],
    ['words misspelt', 'words: { drink', 'wrods: { drink', ['unknown-key']],
    ['an unlock that is no list', 'unlock: [call]', 'unlock: call', ['wrong-type']],
    ['a flag that is no list', 'flag: [skated]', 'flag: skated', ['wrong-type']],
    ['a misspelt effect', 'do: { rapport: +4, flag', 'od: { rapport: +4, flag', ['unknown-key']],
    ['visits in words', 'visits: 1', 'visits: one', ['wrong-type']],
    ['a visit in words', 'visit: 1, date', 'visit: one, date', ['wrong-type']],
    ['a condition misspelt', 'when: { support: { max: 0 } }, ', 'whne: { support: { max: 0 } }, ', ['unknown-key']],
    ['a meter misspelt in a condition', 'when: { support: { max', 'when: { suport: { max', ['unknown-key']],
    ['a condition in words', 'when: { support: { max: 0 } }', 'when: never', ['wrong-type']],
    ['people in words', 'people: 3,', 'people: three,', ['wrong-type']],
    ['the upper end of a rumour', 'high: 20', 'high: lots', ['wrong-type']],
    ['a misspelt source', '    source: radio\n', '    sorce: radio\n', ['unknown-key']],
    ['ladder steps misspelt', 'licence: { worth: 5, cost: 2, term: 1 }\n      lifted:', 'liftd:', ['unknown-key']],
    ['a group that is a word', '  - { id: new, label', '  - new\n  - { id: newer, label', ['wrong-type']],
  ])('%s', (_what, from, to, codes) => {
    const damaged = TINY_CASE.replace(from, () => to);
    expect(damaged).not.toBe(TINY_CASE);
    expect(codesOf(damaged).sort()).toEqual(codes);
  });

  test('a list too long keeps its ids in mind', () => {
    const gestures = Array.from({ length: 17 }, (_, at) => `  - { id: g${at}, label: G, worth: 1, cost: 1 }`).join(
      '\n',
    );
    const damaged = TINY_CASE.replace('gestures:\n', () => `gestures:\n${gestures}\n`);
    expect(codesOf(damaged)).toEqual(['list-too-long']);
  });

  test('a file without its format shows the rest as well', () => {
    const damaged = TINY_CASE.replace('format: 1\n', '').replace('reveal: [airline]', 'reveal: [airlnie]');
    expect(codesOf(damaged)).toEqual(['format-missing', 'unknown-id']);
  });

  test('a translation of a part that cannot be read', () => {
    const texts = { pl: { file: 'text.pl.yaml', source: 'gestures: [{ id: call, label: Telefon }]\n' } };
    const source = TINY_CASE.replace('gestures:\n', 'gesturs:\n');
    const { problems } = loadScenario({ file: 'case.yaml', source, texts });
    expect(problems.filter(({ file }) => file === 'text.pl.yaml')).toEqual([]);
  });
});
