// What must be true of Minsk and of the harbour at 400 games a bot, and of two more series: the whole ladder, the mechanics,
// the tempers, the endings, the glasses. The committed tables are compared as well.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oracleDrinking } from '../../src/bots/oracle';
import { proberDrinking } from '../../src/bots/prober';
import type { Bot } from '../../src/bots/seat';
import { balanceOf } from '../../src/lab/balance';
import { noCoverage, playCampaign } from '../../src/lab/campaign';
import { tally } from '../../src/lab/tally';
import {
  CLAIMED,
  expectEachMechanicToCount,
  expectEveryEndingReached,
  expectNobodyToHaveEverything,
  expectNoSideTaken,
  expectSkillPays,
} from '../balance/claims';
import { compared } from '../balance/tables';
import { theCase } from '../builders/the-case';

const GAMES = 400;
const HOURS = 3_600_000;
const LONG = ['minsk-2025', 'harbour-release'] as const;

describe.each(LONG)('%s', (id) => {
  test('skill pays, each mechanic counts, nobody has everything, every ending is somebody’s', {
    timeout: HOURS,
  }, async () => {
    const balance = await compared(id, GAMES);
    expectSkillPays(balance, CLAIMED);
    expectEachMechanicToCount(balance, CLAIMED);
    expectNobodyToHaveEverything(balance);
    expectNoSideTaken(balance, CLAIMED);
    expectEveryEndingReached(balance);
  });

  test.each([2, 3])('and so it is with seed %i', { timeout: HOURS }, async (seed) => {
    const path = join(import.meta.dirname, '..', '..', 'scenarios', id);
    const balance = await balanceOf(path, id, GAMES, seed);
    expectSkillPays(balance, CLAIMED);
    expectEachMechanicToCount(balance, CLAIMED);
    expectNobodyToHaveEverything(balance);
    expectNoSideTaken(balance, CLAIMED);
  });

  test('a third glass helps nobody who can choose', { timeout: HOURS }, () => {
    const scenario = theCase(id);
    const mean = (bot: Bot): number => {
      const coverage = noCoverage(scenario);
      return tally(Array.from({ length: GAMES }, (_, game) => playCampaign(scenario, bot, 1, game, coverage))).overall
        .mean;
    };
    for (const drinking of [proberDrinking, oracleDrinking]) {
      const sober = Math.max(mean(drinking(1)), mean(drinking(2)));
      expect(mean(drinking(3))).toBeLessThan(sober);
      expect(mean(drinking(4))).toBeLessThan(sober);
    }
  });
});
