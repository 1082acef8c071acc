import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDebrief, debriefOf } from '../../src/debrief/build-debrief';
import { gameOf, replayMoves } from '../../src/machine/play';
import { heldAtStart } from '../../src/rules/people';
import { aPlainScenario } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';
import { aCampaign, anIdleCampaign } from './a-campaign';

describe('the debrief', () => {
  it('is the same however often it is built, and from snapshots as from moves', () => {
    const { scenario, seed, moves, rounds } = aCampaign(aScenario(), 3, 11);
    expect(buildDebrief(scenario, seed, moves)).toEqual(debriefOf(scenario, rounds, moves));
  });

  it('is plain data', () => {
    const { scenario, seed, moves } = aCampaign(aScenario(), 3, 12);
    const debrief = buildDebrief(scenario, seed, moves);
    expect(structuredClone(debrief)).toEqual(debrief);
  });

  it('tells for each visit how many moves lead to its briefing', () => {
    const { scenario, seed, moves } = anIdleCampaign(aScenario(), 5);
    const { visits } = buildDebrief(scenario, seed, moves);
    expect(visits.map((visit) => visit.at)).toEqual([0, 4]);
    for (const { visit, at } of visits) {
      const round = replayMoves(scenario, seed, moves.slice(0, at)).rounds.at(-1);
      expect(round && gameOf(round)).toMatchObject({ visit, phase: 'briefing' });
    }
  });

  it('shows what each offer was worth to him, and the line he held', () => {
    const scenario = aPlainScenario();
    const moves = [
      { type: 'DEPART' },
      { type: 'SIT_DOWN' },
      {
        type: 'PROPOSE',
        offer: {
          relief: { airline: 'licence' },
          gestures: [],
          groups: { 'dual-citizen': 'exile' },
          pledges: [],
          order: 'we-first',
        },
      },
      { type: 'ADJOURN' },
    ] as const;
    const [visit] = buildDebrief(scenario, 4, moves).visits;
    const [exchange] = visit?.table?.exchanges ?? [];
    expect(exchange?.offer).toMatchObject({ value: 400, worth: 500, hold: 100, cost: 200, mandate: 1000, people: 1 });
    expect(exchange?.at).toBe(2);
    expect(visit?.items).toContainEqual({
      id: 'airline',
      side: 'given',
      as: 'licence',
      truth: 500,
      told: { low: 300, high: 2000 },
    });
    expect(visit?.table?.reservation).toBe(visit?.reservation);
  });

  it('sets truth beside rumour', () => {
    const { scenario, seed, moves } = anIdleCampaign(aPlainScenario(), 1);
    const { rumours, reliability } = buildDebrief(scenario, seed, moves);
    expect(rumours.find(({ id }) => id === 'airline')).toMatchObject({
      kind: 'relief',
      truth: 1200,
      learned: 0,
      first: { low: 300, high: 2000, held: true },
    });
    expect(reliability).toMatchObject({ truth: 60, first: { low: 30, high: 90, held: true } });
  });

  it('says that a rumour did not hold where the truth lies outside', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const { scenario, moves } = anIdleCampaign(aScenario(), seed);
        for (const { truth, last } of buildDebrief(scenario, seed, moves).rumours) {
          expect(last.held).toBe(last.low <= truth && truth <= last.high);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('judges a belief sheet by the three strongest wants, the group never released and the walk-away line', () => {
    const scenario = aPlainScenario();
    const sheet = { wants: ['airline', 'photograph'], never: 'rivals', walkAway: 5, confidence: 60 };
    const { moves: idle } = anIdleCampaign(scenario, 1);
    const { beliefs } = buildDebrief(scenario, 1, [{ type: 'BELIEVE', sheet }, ...idle]);
    expect(beliefs.wants.map(({ id }) => id)).toEqual(['airline', 'fertiliser', 'phone-call']);
    expect(beliefs.never).toEqual(['rivals']);
    const [judged] = beliefs.sheets;
    expect(judged?.wants).toEqual([
      { id: 'airline', hit: true },
      { id: 'photograph', hit: false },
    ]);
    expect(judged?.neverHit).toBe(true);
    expect(judged?.distance).toBeCloseTo(Math.abs(5 - (judged?.reservation ?? 0) / 100));
  });

  it('counts nobody twice and loses nobody: held + freed = held at start + arrested', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const { scenario, moves } = aCampaign(aScenario(), seed, picks);
        const { course, totals } = buildDebrief(scenario, seed, moves);
        expect((totals.held ?? 0) + totals.freed).toBe(heldAtStart(scenario) + totals.arrested);
        expect(course.reduce((n, visit) => n + visit.arrested, 0)).toBe(totals.arrested);
        expect(course).toHaveLength(scenario.rules.visits);
      }),
      { numRuns: 25 },
    );
  });

  it('puts history beside the course', () => {
    const { scenario, seed, moves } = anIdleCampaign(aScenario(), 2);
    const { course } = buildDebrief(scenario, seed, moves);
    expect(course[0]?.history?.gave).toEqual({ airline: 'licence' });
    expect(course[0]).toMatchObject({ freed: 0, deal: null, historyFreedSoFar: course[0]?.history?.freed });
    expect(course[1]?.history).toBeNull();
  });

  it('finds in each deal of a campaign the exchange that sealed it', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const { scenario, moves } = aCampaign(aScenario(), seed, picks);
        for (const { table, deal } of buildDebrief(scenario, seed, moves).visits) {
          if (!deal) continue;
          const last = table?.exchanges.at(-1);
          const sealed = deal.by === 'you' ? last?.offer : last?.counter;
          expect(sealed?.value).toBe(deal.value);
          expect(sealed?.cost).toBe(deal.cost);
        }
      }),
      { numRuns: 25 },
    );
  });
});
