// An author's own lines: where they may stand, what they may name, and what they change (words only).
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load';
import { TINY_CASE } from '../fuzz/tiny-case';

/** The small case with a voice, and more said of its first group. */
function loaded(voice: string, more = '', locale?: string, pl?: string) {
  const source = TINY_CASE.replace('appetite: 9', `appetite: 9\n  voice: ${voice}`).replace(
    'label: One,',
    `label: One,${more}`,
  );
  const texts = pl === undefined ? {} : { pl: { file: 'text.pl.yaml', source: pl } };
  const result = loadScenario({ file: 'case.yaml', source, texts }, locale === undefined ? {} : { locale });
  return { ...result, problems: result.problems.filter(({ code }) => code !== 'missing-translation') };
}
const codes = (voice: string, more = '') =>
  loaded(voice, more).problems.map(({ code, path, line }) => [code, path, line > 0]);

test('a case without own lines has the manner of its persona, and the game’s words', () => {
  const plain = loadScenario({ file: 'case.yaml', source: TINY_CASE });
  expect(plain.ok && plain.scenario.counterpart).toMatchObject({ manner: 'broker', voice: {}, ownLinesOnly: false });
});

test('own lines are kept by kind, with their manner', () => {
  const result = loaded('{ manner: gambler, only: true, grip: [ "They ring at night." ], open: [ One., Two. ] }');
  expect(result.problems).toEqual([]);
  expect(result.ok && result.scenario.counterpart).toMatchObject({
    manner: 'gambler',
    ownLinesOnly: true,
    voice: { grip: ['They ring at night.'], open: ['One.', 'Two.'] },
  });
});

test('a line names what it is about only where it is about something', () => {
  expect(
    codes('{ wants: [ "And {items}." ], holds-back: [ "Not {items}." ], hold-less: [ "{item}? Why not." ] }'),
  ).toEqual([]);
  expect(codes('{ grip: [ "About {items}." ] }')).toEqual([['unknown-word', 'counterpart.voice.grip[0]', true]]);
  expect(codes('{ wants: [ "And {item}." ] }')).toEqual([['unknown-word', 'counterpart.voice.wants[0]', true]]);
  expect(codes('{ keeps: [ "Not { now." ] }')).toEqual([['bad-placeholder', 'counterpart.voice.keeps[0]', true]]);
});

test('an unknown kind or manner is an error with the likeliest word', () => {
  const [kind] = loaded('{ tolittle: [ "More." ] }').problems;
  expect(kind).toMatchObject({ code: 'unknown-key', severity: 'error' });
  expect(kind?.hint).toContain('too-little');
  const [manner] = loaded('{ manner: gamblr }').problems;
  expect(manner).toMatchObject({ code: 'bad-choice', path: 'counterpart.voice.manner' });
});

test('lists of lines and names within a sentence are bounded', () => {
  const many = Array(25).fill('More.').join(', ');
  expect(codes(`{ too-little: [ ${many} ] }`)).toEqual([['list-too-long', 'counterpart.voice.too-little', true]]);
  expect(codes('{}', ` called: "${'x'.repeat(201)}",`).map(([code]) => code)).toEqual(['text-too-long']);
});

test('what is said of a thing stands with it', () => {
  const result = loaded('{}', ' called: those people, hint: { less: [ "{item}? A small matter." ] },');
  expect(result.problems).toEqual([]);
  expect(result.ok && result.scenario.groups[0]).toMatchObject({
    called: 'those people',
    hint: { more: [], less: ['{item}? A small matter.'] },
  });
  expect(codes('{}', ' hint: { less: [ "{items}!" ] },').map(([code]) => code)).toEqual(['unknown-word']);
});

test('lines are translated by place, and what they name stays open', () => {
  const pl = 'counterpart: { voice: { wants: [ "I jeszcze: {items}." ] } }';
  const result = loaded('{ wants: [ "And {items}." ] }', '', 'pl', pl);
  expect(result.ok && result.scenario.counterpart.voice).toEqual({ wants: ['I jeszcze: {items}.'] });
});

test('words only: the model stays the same', () => {
  const plain = loadScenario({ file: 'case.yaml', source: TINY_CASE });
  const said = loaded('{ manner: survivor, moved: [ "So." ] }', ' called: those people, hint: { more: [ "No." ] },');
  expect(said.ok && said.scenario.modelHash).toBe(plain.ok && plain.scenario.modelHash);
});
