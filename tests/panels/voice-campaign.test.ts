// Whole campaigns as they are heard: no answer is given twice in the same words, no form comes again before its pool is used up.
import { beforeAll, describe, expect, test } from 'vitest';
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { replayMoves } from '../../src/machine/play';
import { answersOf } from '../../src/machine/select-answers';
import { loadVoice } from '../../src/panels/table/load-voice';
import { type Speech, speechesOf } from '../../src/panels/table/reason-words';
import { gamePool, ownPool } from '../../src/panels/table/voice-lines';
import type { Scenario } from '../../src/scenario/scenario';
import { CASES, theCase } from '../builders/the-case';

const BOTS = ['random', 'patient', 'hardliner', 'greedy', 'prober'] as const;
const SEEDS = [3, 2025];
/** Twice the longest a reader at the table should have to take in at once. */
const TOO_LONG = 1400;
const OWN = ' (own)';

function movesOf(scenario: Scenario, seed: number, name: string) {
  const bot = botCalled(name);
  if (!bot) throw new Error(`There is no bot ${name}.`);
  return playOut(scenario, seed, bot).moves;
}

const roundsOf = (scenario: Scenario, seed: number, name: string) =>
  replayMoves(scenario, seed, movesOf(scenario, seed, name)).rounds;

const heard = (scenario: Scenario, seed: number, name: string): readonly Speech[] =>
  speechesOf(scenario, seed, answersOf(roundsOf(scenario, seed, name)));

/** Lines taken, in order, by the name of their pool. */
function takenFrom(speeches: readonly Speech[]): ReadonlyMap<string, readonly string[]> {
  const taken = new Map<string, string[]>();
  for (const form of speeches.flatMap(({ forms }) => forms)) {
    const [name = '', ...line] = form.split(': ');
    taken.set(name, [...(taken.get(name) ?? []), line.join(': ')]);
  }
  return taken;
}

beforeAll(async () => {
  for (const id of CASES) await loadVoice(theCase(id).counterpart.manner);
});

describe.each(BOTS)('eight visits against %s', (name) => {
  test.each(SEEDS)('repeat no answer (seed %i)', (seed) => {
    const minsk = theCase('minsk-2025');
    const speeches = heard(minsk, seed, name);
    expect(speeches.length).toBeGreaterThan(1);
    const answers = speeches.map(({ said, paper }) => `${said} ${paper}`.trim());
    expect(answers).toEqual([...new Set(answers)]);
    const hints = speeches.flatMap(({ hint, forms }) =>
      hint && !forms.some((form) => form.startsWith('silent')) ? [hint] : [],
    );
    expect(hints).toEqual([...new Set(hints)]);
    for (const text of [...answers, ...hints]) {
      expect(text).not.toMatch(/[{}\ue000\ue001]|undefined|reasons:| {2}/u);
      expect(text.length).toBeLessThan(TOO_LONG);
    }
  });

  test.each(SEEDS)('use a pool up before a form comes again (seed %i)', (seed) => {
    const minsk = theCase('minsk-2025');
    for (const [pool, lines] of takenFrom(heard(minsk, seed, name))) {
      const { length } = pool.endsWith(OWN)
        ? ownPool(minsk, pool.slice(0, -OWN.length)).lines
        : gamePool(minsk, pool).lines;
      const size = length || lines.length;
      for (let from = 0; from < lines.length; from += size) {
        const round = lines.slice(from, from + size);
        expect(round, pool).toEqual([...new Set(round)]);
      }
    }
  });
});

test.each(CASES)('%s: what was said stays said, however the game goes on, and on every replay', (id) => {
  const scenario = theCase(id);
  const rounds = roundsOf(scenario, 11, 'prober');
  const whole = speechesOf(scenario, 11, answersOf(rounds));
  expect(speechesOf(scenario, 11, answersOf(roundsOf(scenario, 11, 'prober')))).toEqual(whole);
  // After an undo or a fork the rounds are the first so many; asking why changes nothing but the hint.
  for (let until = 1; until < rounds.length; until += 7) {
    const part = speechesOf(scenario, 11, answersOf(rounds.slice(0, until)));
    const words = ({ said, paper }: Speech) => [said, paper];
    expect(part.map(words)).toEqual(whole.slice(0, part.length).map(words));
  }
});

test('another game is told in other words', () => {
  const minsk = theCase('minsk-2025');
  const answers = answersOf(roundsOf(minsk, 3, 'prober'));
  const [one, two] = [3, 4].map((seed) => speechesOf(minsk, seed, answers).map(({ said }) => said));
  expect(one).not.toEqual(two);
});
