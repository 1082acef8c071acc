// `lab play` as a program reads it: the bots one names, the prober without something, an oracle that nobody beats.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BOTS, botCalled, TEMPERS } from '../../src/bots/bots';
import { proberDrinking } from '../../src/bots/prober';
import { noCoverage, playCampaign } from '../../src/lab/campaign';
import { play } from '../../src/lab/play';
import { playSeries } from '../../src/lab/series';
import { tally } from '../../src/lab/tally';
import { UsageError } from '../../src/lab/usage';
import { theCase } from '../builders/the-case';

const tutorial = join(import.meta.dirname, '..', '..', 'scenarios', 'tutorial-swap');
const playing = async (...words: readonly string[]): Promise<string> =>
  JSON.stringify((await play([tutorial, '--games', '4', ...words])).json);

describe('who plays', () => {
  test('all seven where none is named', async () => {
    const { json } = await play([tutorial, '--games', '1']);
    expect(json).toMatchObject({ scenario: 'tutorial-swap', games: 1, seed: 1 });
    expect(json).toHaveProperty('bots');
    const names = BOTS.map(({ name }) => name);
    expect(names).toEqual(['random', 'generous', 'patient', 'hardliner', 'greedy', 'prober', 'oracle']);
    for (const name of names) expect(json).toHaveProperty(['bots', name, 'overall', 'mean']);
  });

  test('the tempers and a prober without something go by their names', () => {
    expect(TEMPERS.map(({ name }) => name)).toEqual(['hawk', 'dove', 'people-first']);
    expect(botCalled('prober-without-talks+order')?.name).toBe('prober-without-talks+order');
    expect(botCalled('prober-without-luck')).toBeUndefined();
    expect(botCalled('prober-without-')).toBeUndefined();
  });
});

describe('--without', () => {
  test('is about the prober, and changes nobody else', async () => {
    const without = (await play([tutorial, '--games', '4', '--bots', 'patient,prober', '--without', 'talks'])).json;
    const named = (await play([tutorial, '--games', '4', '--bots', 'patient,prober-without-talks'])).json;
    const bots = (json: unknown) => JSON.parse(JSON.stringify(json)).bots;
    expect(bots(without).prober).toEqual(bots(named)['prober-without-talks']);
    expect(bots(without).patient).toEqual(bots(named).patient);
    expect(await playing('--bots', 'prober')).not.toContain('without');
  });

  test.each([
    [['--without', 'luck'], /--without knows talks, preparations, order, allies, not “luck”/],
    [['--bots', 'patient', '--without', 'talks'], /about the prober/],
  ])('%j is told', async (words, message) => {
    await expect(play([tutorial, ...words])).rejects.toThrow(UsageError);
    await expect(play([tutorial, ...words])).rejects.toThrow(message);
  });
});

test('on each seed the oracle ends no worse than any other', async () => {
  const bots = [...BOTS, ...TEMPERS].map(({ name }) => name);
  const { records } = await playSeries({ path: tutorial, seed: 9, bots, games: 6 }, 1);
  const overall = (name: string, game: number): number =>
    tally(records.filter((one) => one.bot === name && one.game === game)).overall.mean;
  for (let game = 0; game < 6; game++) {
    for (const name of bots) expect(overall('oracle', game)).toBeGreaterThanOrEqual(overall(name, game));
  }
});

test('a third glass helps nobody', () => {
  const scenario = theCase('harbour-release');
  const mean = (glasses: number): number => {
    const coverage = noCoverage(scenario);
    const bot = proberDrinking(glasses);
    return tally(Array.from({ length: 24 }, (_, game) => playCampaign(scenario, bot, 1, game, coverage))).overall.mean;
  };
  const sober = Math.max(mean(1), mean(2));
  expect(mean(3)).toBeLessThan(sober);
  expect(mean(4)).toBeLessThan(sober);
}, 120_000);
