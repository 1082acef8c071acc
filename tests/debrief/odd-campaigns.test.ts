// The whole debrief of campaigns that nobody would call a game: closed at once, no table, rude, cut short.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quitting, rude } from '../../src/bots/moods';
import { playOut } from '../../src/bots/play-out';
import { random } from '../../src/bots/random';
import { buildDebrief } from '../../src/debrief/build-debrief';
import { buildDeepDebrief } from '../../src/debrief/deep-debrief';
import type { Move } from '../../src/rules/moves';
import type { Scenario } from '../../src/scenario/scenario';
import { aScenario } from '../builders/a-scenario';
import { runs } from '../builders/runs';
import { aCampaign, anIdleCampaign } from './a-campaign';

const scenario = aScenario();

function whole(of: Scenario, seed: number, moves: readonly Move[]) {
  const debrief = { ...buildDebrief(of, seed, moves), ...buildDeepDebrief(of, seed, moves) };
  expect(structuredClone(debrief)).toEqual(debrief);
  const numbers = JSON.stringify(debrief);
  expect(JSON.parse(numbers)).toEqual(debrief);
  return debrief;
}

describe('a debrief can be had', () => {
  it('of a campaign closed at once, or not begun', () => {
    for (const moves of [[], [{ type: 'CLOSE' }]] as const) {
      const { map, missed, winSet, expert } = whole(scenario, 1, moves);
      expect(missed).toEqual([]);
      expect(winSet).toEqual([]);
      expect(map.visits.map(({ path, deal }) => [path, deal])).toEqual([[[], null]]);
      expect(map.campaign.signed).toEqual({ his: 0, ours: 0 });
      expect(expert.visits.length).toBeGreaterThan(0);
    }
  });

  it('of a campaign without a word at the table', () => {
    const { seed, moves } = anIdleCampaign(scenario, 8);
    expect(whole(scenario, seed, moves).missed).toEqual([]);
  });

  it('of any play, cut short anywhere', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.double({ min: 0, max: 1, noNaN: true }), (seed, picks, share) => {
        const { moves } = aCampaign(scenario, seed, picks);
        whole(scenario, seed, moves.slice(0, Math.round(share * moves.length)));
      }),
      { numRuns: runs(8, 500, 4) },
    );
  });

  it.each([rude, random, quitting(random)])('of a campaign played by $name', (bot) => {
    for (let seed = 1; seed <= runs(2, 100, 1); seed++) whole(scenario, seed, playOut(scenario, seed, bot).moves);
  });

  it('of a case with nothing to give, or nothing to get', () => {
    for (const bare of [
      aScenario({ relief: [], gestures: [] }),
      aScenario({ groups: scenario.groups.map((group) => ({ ...group, never: true })), pledges: [] }),
    ]) {
      const { map } = whole(bare, 2, aCampaign(bare, 2, 6).moves);
      expect(map.campaign.frontier.length).toBeGreaterThan(0);
    }
  });
});
