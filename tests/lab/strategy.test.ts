// One way of playing that wins everywhere, and rules of thumb that do as well as a careful player; from campaigns as counted.
import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../src/debrief/verdict';
import type { CampaignRecord } from '../../src/lab/campaign';
import { lintStrategies } from '../../src/lab/strategy';

type Scores = CampaignRecord['scores'];

const even = (score: number): Scores => ({
  people: score,
  price: score,
  durability: score,
  coalition: score,
  horizon: score,
});

/** So many campaigns of one bot, all with the same scores. */
const played = (bot: string, scores: Scores, games = 40): CampaignRecord[] =>
  Array.from({ length: games }, (_, game) => ({
    bot,
    game,
    scores,
    visits: 2,
    deals: 1,
    freed: 3,
    stayed: 1,
    arrested: 0,
    ending: 'home',
  }));

const told = (records: readonly CampaignRecord[]) =>
  lintStrategies(records).map(({ code, message }) => `${code}: ${message}`);

test('a way of playing that is best in all five dimensions is named, in words', () => {
  const [one, ...more] = told([...played('patient', even(60)), ...played('prober', even(55))]);
  expect(one).toMatch(/^one-way-wins: .*waiting for the last counter-offer/);
  expect(more).toEqual([expect.stringMatching(/^simple-line-wins: /)]);
});

test('one that gives up something for it is none, nor is one that sees the truth', () => {
  for (const lost of DIMENSIONS) {
    const careful = played('prober', { ...even(70), [lost]: 20 });
    expect(told([...careful, ...played('random', even(30)), ...played('oracle', even(90))])).toEqual([]);
  }
});

test('a rule of thumb within a point of a careful player suffices, one beyond it wins', () => {
  const careful = played('prober', { ...even(50), price: 10 });
  const by = (score: number) => told([...careful, ...played('always-we-first', { ...even(score), price: 10 })]);
  expect(by(48)).toEqual([]);
  expect(by(49.5)).toEqual([
    expect.stringMatching(/^simple-line-suffices: A rule of thumb does as well as .* always going first \(41.6\)/),
  ]);
  expect(by(52)).toEqual([
    expect.stringMatching(
      /^simple-line-wins: A rule of thumb does better than .* 42.0 on average.* always going first \(43.6\)/,
    ),
  ]);
});

test('several rules of thumb are one finding, the best first', () => {
  const records = [...played('prober', { ...even(50), price: 10 }), ...played('patient', { ...even(60), price: 9 })];
  const [only, ...more] = told([...records, ...played('always-lift', { ...even(70), price: 8 })]);
  expect(more).toEqual([]);
  expect(only).toMatch(
    /^simple-line-wins: Rules of thumb do better .*: always lifting .*\(57.6\); waiting .*\(49.8\)\.$/,
  );
});

test('a few campaigns say nothing', () => {
  expect(told([...played('patient', even(60), 39), ...played('prober', even(20), 39)])).toEqual([]);
});
