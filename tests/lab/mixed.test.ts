// Mixed campaigns: watching them changes nothing, and a condition is what its parts say.
import { describe, expect, test } from 'vitest';
import { playOut } from '../../src/bots/play-out';
import { noCoverage, playCampaign } from '../../src/lab/campaign';
import { partsOf } from '../../src/lab/condition-parts';
import { MIXED, playMixed } from '../../src/lab/mixed';
import { Watch } from '../../src/lab/watch';
import { conditionHolds } from '../../src/rules/condition-holds';
import { CASES, theCase } from '../builders/the-case';

describe('mixed campaigns', () => {
  test('no bot plays otherwise for being watched', () => {
    const scenario = theCase('tutorial-swap');
    for (const bot of MIXED) {
      const watch = new Watch(scenario, noCoverage(scenario));
      const watched = playCampaign(scenario, watch.over(bot), 7, 0, noCoverage(scenario));
      expect(watched).toEqual(playCampaign(scenario, bot, 7, 0, noCoverage(scenario)));
    }
  });

  test('every bot has its turn, each on the same games', () => {
    const { records } = playMixed(theCase('tutorial-swap'), 2 * MIXED.length, 1);
    expect(records.map(({ bot, game }) => [bot, game])).toEqual(
      [0, 1].flatMap((game) => MIXED.map(({ name }) => [name, game])),
    );
  });

  test('names are told apart', () => {
    expect(new Set(MIXED.map(({ name }) => name)).size).toBe(MIXED.length);
  });

  test.each(CASES)('a condition holds where all its parts do: %s', (id) => {
    const scenario = theCase(id);
    const all = [...scenario.events, ...scenario.endings, ...scenario.topics, ...scenario.preparations];
    for (const bot of MIXED.slice(0, 4)) {
      const { end } = playOut(scenario, 3, bot);
      for (const { id: thing, when } of all) {
        const parts = partsOf(when);
        expect([thing, parts.every((part) => part.holds(end))]).toEqual([thing, conditionHolds(end, when)]);
        expect(parts.every(({ says }) => says !== '')).toBe(true);
      }
    }
  });
});
