// What `lab check` finds: each thing in a small case broken in just that way, at its place, and nothing in a sound one.
import { describe, expect, test } from 'vitest';
import { findProblems } from '../../src/lab/check';
import type { Found } from '../../src/lab/lint';
import { playMixed } from '../../src/lab/mixed';
import { loadScenario, type ScenarioInput } from '../../src/scenario/load';
import { SMALL_CASE } from '../builders/small-case';

type Edit = readonly [from: string, to: string];

const edited = (source: string, edits: readonly Edit[]): string =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the case does not say “${from}”`);
    return text.replace(from, to);
  }, source);

const BEGINNING = '  - { id: a-beginning, when: { freed: { min: 2 } }, title: A beginning, text: Some came home. }\n';

/** The small case with endings that campaigns really share out among them. */
const SOUND = edited(SMALL_CASE, [
  ['when: { support: { max: 5 } }', 'when: { support: { max: 46 } }'],
  ['when: { freed: { min: 5 } }, title: The', 'when: { freed: { min: 7 } }, title: The'],
  ['  - { id: no-agreement,', `${BEGINNING}  - { id: no-agreement,`],
]);

/** Everything above a hint. */
function found(source: string, games: number, texts: ScenarioInput['texts'] = {}): readonly Found[] {
  const input = { file: 'case.yaml', source, texts };
  const loaded = loadScenario(input);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const mixed = playMixed(loaded.scenario, games, 1);
  return findProblems(input, loaded.scenario, mixed, 1).filter(({ severity }) => severity !== 'hint');
}

const lineOf = (source: string, words: string): number =>
  source.split('\n').findIndex((line) => line.includes(words)) + 1;
const columnOf = (source: string, words: string): number =>
  (source.split('\n').find((line) => line.includes(words)) ?? '').indexOf(words) + 1;

const TEN = 'One two three four five six seven eight nine ten';
const WORDY = `${TEN.replaceAll(' ', ', ')} ${TEN}, ${TEN}, ${TEN}, ${TEN}, ${TEN}.`;
const HARD =
  'Internationally coordinated administrative procedures necessitated considerable rearrangements everywhere. ';

interface Broken {
  readonly code: string;
  readonly edits: readonly Edit[];
  readonly games: number;
  /** Where it is told: the line and column of these words. */
  readonly at: string;
  readonly says: RegExp;
}

const broken: readonly Broken[] = [
  {
    code: 'no-zone',
    edits: [
      ['authority: 14', 'authority: 1'],
      ['  base: 2', '  base: 6'],
    ],
    games: 0,
    at: '{ visit: 2, date',
    says: /visit 2 no package would suit.*This would open one: “you.authority” of \d+ instead of 1/,
  },
  {
    code: 'zone-by-luck',
    edits: [['  baseSpread: 1.2', '  baseSpread: 40']],
    games: 0,
    at: '{ visit: 1, date',
    says: /visit 1 .*but in \d+ % of 40 games/,
  },
  {
    code: 'worthless-item',
    edits: [['    worth: 2\n    cost: 1.5', '    worth: 0\n    cost: 1.5']],
    games: 0,
    at: 'photograph',
    says: /“photograph” is worth nothing/,
  },
  {
    code: 'worthless-item',
    edits: [['    mandate: 3\n    do: { signal: +8 }', '    mandate: 0']],
    games: 0,
    at: 'carry-a-message',
    says: /“carry-a-message” means nothing/,
  },
  {
    code: 'dominant-item',
    edits: [['suspension: { worth: 3, cost: 3, allies: 1 }', 'suspension: { worth: 60, cost: 15, allies: 1 }']],
    games: 0,
    at: 'bank',
    says: /“bank” is worth more to the counterpart than all else together/,
  },
  {
    code: 'dominant-item',
    edits: [['    worth: 2\n    cost: 1.5', '    worth: 10\n    cost: 0']],
    games: 0,
    at: 'photograph',
    says: /“photograph” buys far more for its cost than anything else.*times the next best/,
  },
  {
    code: 'dominant-item',
    edits: [['lifted: { worth: 10, cost: 6, allies: 5 }', 'lifted: { worth: 29, cost: 14, allies: 5 }']],
    games: 0,
    at: 'fertiliser',
    says: /“fertiliser” alone is worth 29 .*held at 18 together/,
  },
  {
    code: 'item-never-traded',
    edits: [['    hold: 6\n', '    hold: 600\n']],
    games: 200,
    at: 'no-new-arrests',
    says: /“no-new-arrests” stood in none of the deals of 200 campaigns/,
  },
  {
    code: 'topic-never-raised',
    edits: [['    opening: He asks whether you skate.', '    opening: He asks whether you skate.\n    hours: 9']],
    games: 60,
    at: 'hockey',
    says: /“hockey” is never raised.* It takes 9 hours, and talks last 3/,
  },
  {
    code: 'topic-never-raised',
    edits: [
      ['unlock: [the-old-rival], flag: [list-read]', 'flag: [list-read]'],
      ['opening: He speaks', 'when: { flags: [list-read] }\n    opening: He speaks'],
    ],
    games: 60,
    at: 'the-old-rival',
    says: /“the-old-rival” is never raised.* what would unlock it \(nothing\) never did/,
  },
  {
    code: 'event-never-happens',
    edits: [['grip: { min: 55 } }', 'grip: { min: 100 } }']],
    games: 60,
    at: 'eastern-aircraft',
    says: /“eastern-aircraft” never happens.* asks for “grip” at least 100.* The most it ever was is \d+/,
  },
  {
    code: 'event-never-happens',
    edits: [['    chance: 0.6', '    chance: 0']],
    games: 60,
    at: 'eastern-aircraft',
    says: /held in (?:one campaign|\d+ campaigns), but its chance is 0/,
  },
  {
    code: 'ending-never-reached',
    edits: [['when: { freed: { min: 7 } }', 'when: { freed: { min: 500 } }']],
    games: 200,
    at: 'channel-open',
    says: /“channel-open” is never reached in 200 campaigns.* asks for “freed” at least 500.* most it ever was is \d+/,
  },
  {
    code: 'preparation-never-made',
    edits: [['when: { visit: { min: 1 } }\n    do: { reveal: [airline], support: -1 }', 'when: { visit: { min: 9 } }']],
    games: 60,
    at: 'ask-intelligence',
    says: /“ask-intelligence” is never made.* “visit” at least 9/,
  },
  {
    code: 'ending-too-common',
    edits: [
      ['when: { support: { max: 46 } }', 'when: { support: { max: 25 } }'],
      ['when: { freed: { min: 7 } }', 'when: { visit: { min: 2 } }'],
      [BEGINNING, ''],
    ],
    games: 400,
    at: 'channel-open',
    says: /% of .*campaigns.* end with “channel-open”/,
  },
  {
    code: 'sentence-too-long',
    edits: [['cable: The second cable.', `cable: "Short. ${WORDY}"`]],
    games: 0,
    at: 'One, two, three',
    says: /has 60 words.* a reader of 14 .*“One, two, three, .* …”/,
  },
  {
    code: 'text-too-hard',
    edits: [['    text: They ask to be told first.', `    text: "${HARD.repeat(6)}"`]],
    games: 0,
    at: '"Internationally',
    says: /readability \(LIX\) 108, where a reader of 14 manages 40/,
  },
  {
    code: 'too-much-at-once',
    edits: [['  about: A long-serving head of state.', `  about: "${'He is calm and he waits. '.repeat(30)}"`]],
    games: 0,
    at: '"He is calm',
    says: /180 words here at once.* takes in about 90 in the 30 seconds/,
  },
];

describe('a small case broken in one way', () => {
  test.each(broken)('$code: $says', { timeout: 120_000 }, ({ code, edits, games, at, says }) => {
    const source = edited(SOUND, edits);
    const problems = found(source, games);
    expect([...new Set(problems.map((one) => one.code))]).toEqual([code]);
    const here = problems.find((one) => one.line === lineOf(source, at));
    expect(here).toMatchObject({ file: 'case.yaml', column: columnOf(source, at) });
    expect(`${here?.message} ${here?.hint}`).toMatch(says);
  });
});

test('nothing is found in a sound case', { timeout: 120_000 }, () => {
  expect(found(SOUND, 720)).toEqual([]);
});

test('a sentence of a translation is found in the file of the translation', () => {
  const source = `calendar:\n  - visit: 2\n    cable: >-\n      Krótko.\n      ${WORDY}\n`;
  const problems = found(SOUND, 0, { pl: { file: 'text.pl.yaml', source } });
  expect(problems).toMatchObject([{ code: 'sentence-too-long', file: 'text.pl.yaml', line: 5, column: 7 }]);
});

test('an older reader manages what a younger does not', () => {
  const long = 'We go on and on and on and on, '.repeat(4);
  const wordy = edited(SOUND, [
    ['cable: The second cable.', `cable: "Go. ${long}until it is too much. Stop. Wait. Rest. Sit."`],
  ]);
  expect(found(wordy, 0).map(({ code }) => code)).toEqual(['sentence-too-long']);
  expect(found(edited(wordy, [['ages: 14+', 'ages: 18–19']]), 0)).toEqual([]);
});
