import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playOut } from '../../src/bots/play-out';
import { EXPERTS } from '../../src/bots/tempers';
import { bareSpans } from '../../src/debrief/bare-spans';
import { expertLine, seenScore } from '../../src/debrief/expert-line';
import { expertVisits } from '../../src/debrief/expert-reasons';
import { replayedSpans, visitSpans } from '../../src/debrief/visit-spans';
import { gameOf, replayMoves } from '../../src/machine/play';
import { aScenario } from '../builders/a-scenario';
import { runs } from '../builders/runs';
import { aCampaign } from './a-campaign';

const scenario = aScenario();

describe('the expert line', () => {
  it('is one of four games on the same seed, played to its end by one who sees only what a player sees', () => {
    for (const seed of [1, 2, 3]) {
      const line = expertLine(scenario, seed);
      const { rounds, stopped } = replayMoves(scenario, seed, line.moves);
      expect(stopped).toBeNull();
      const end = rounds.map(gameOf).at(-1);
      expect(end?.ended).not.toBeNull();
      expect(end && seenScore(scenario, end)).toBeCloseTo(line.tried[0]?.seen ?? -1, 8);
      expect(line.tried.map(({ seen }) => seen)).toEqual(line.tried.map(({ seen }) => seen).toSorted((a, b) => b - a));
      const bot = EXPERTS.find(({ name }) => name === line.bot);
      expect(bot?.seesTruth).toBe(false);
      expect(bot && playOut(scenario, seed, bot).moves).toEqual(line.moves);
      expect(line.tried).toHaveLength(4);
    }
  });

  it('tells each visit with a reason, and nothing that was not so', () => {
    for (const seed of [4, 5, 6]) {
      const { visits, moves } = expertLine(scenario, seed);
      const games = replayMoves(scenario, seed, moves).rounds.map(gameOf);
      expect(visits.map(({ visit }) => visit)).toEqual([...new Set(games.map(({ visit }) => visit))]);
      for (const told of visits) {
        expect(told.reasons.length).toBeGreaterThan(0);
        const last = games.findLast(({ visit }) => visit === told.visit);
        expect(told.deal).toEqual(last?.deals.find(({ visit }) => visit === told.visit)?.deal ?? null);
        expect(told.deal === null).toBe(told.reasons[0]?.kind === 'no-deal');
        expect(told.offers).toBe(last?.table?.exchanges.filter(({ offer }) => offer).length ?? 0);
        for (const { id, after } of told.learned) expect(last?.known[id]).toMatchObject(after);
      }
    }
  });
});

describe('a campaign played bare', () => {
  it('is cut into the same visits, and told the same, as on the chart', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const { moves, rounds } = aCampaign(scenario, seed, picks);
        const bare = bareSpans(scenario, seed, moves);
        const charted = visitSpans(rounds.map(gameOf), moves);
        expect(replayedSpans(scenario, seed, moves)).toEqual(charted);
        expect(bare.map(({ visit, at }) => [visit, at])).toEqual(charted.map(({ visit, at }) => [visit, at]));
        expect(bare.map(({ games }) => games.at(-1))).toEqual(charted.map(({ games }) => games.at(-1)));
        expect(bare.map(({ before }) => before)).toEqual(charted.map(({ before }) => before));
        expect(expertVisits(scenario, bare)).toEqual(expertVisits(scenario, charted));
      }),
      { numRuns: runs(25, 500, 8) },
    );
  });
});
