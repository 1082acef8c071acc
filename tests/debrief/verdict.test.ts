import fc from 'fast-check';
import { castDraft } from 'immer';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension, mandatePossible, verdict } from '../../src/debrief/verdict';
import { gameOf } from '../../src/machine/play';
import type { DealRecord, GameState } from '../../src/rules/state';
import { aGame, aPlainScenario } from '../builders/a-game';
import { offer } from '../builders/offer';
import { aCampaign, anIdleCampaign } from './a-campaign';

const scenario = aPlainScenario();
const scoreOf = (game: GameState, dimension: Dimension): number =>
  verdict(scenario, game).find((one) => one.dimension === dimension)?.score ?? Number.NaN;

function aDeal(overrides: Partial<DealRecord> = {}): DealRecord {
  return {
    visit: 1,
    deal: offer(),
    by: 'you',
    worth: 1000,
    hold: 600,
    cost: 600,
    alliesCost: 0,
    mandate: 1200,
    mandateDelivered: 1200,
    authority: 1400,
    appetite: 1400,
    reservation: 200,
    value: 400,
    worthGiven: 1000,
    holdGot: 600,
    costPaid: 600,
    least: 200,
    most: 1000,
    exiled: 0,
    stayed: 0,
    refused: 0,
    withheld: [],
    disavowed: '',
    breached: false,
    ...overrides,
  };
}
const withDeal = (deal: Partial<DealRecord> = {}) =>
  aGame(scenario, (draft) => {
    draft.deals.push(castDraft(aDeal(deal)));
  });

describe('the verdict', () => {
  it('has five dimensions and no total', () => {
    expect(verdict(scenario, aGame()).map((one) => one.dimension)).toEqual(DIMENSIONS);
  });

  it('counts people by the mandate met, of all that could be met', () => {
    expect(mandatePossible(scenario)).toBe(12 + 9 + 10 + 5 + 3);
    expect(scoreOf(withDeal(), 'people')).toBeCloseTo((100 * 12) / 39);
  });

  it('takes off 70 points when as many are arrested as were held', () => {
    const game = aGame(scenario, (draft) => {
      draft.deals.push(castDraft(aDeal({ mandateDelivered: 3900 })));
      draft.arrested = 11;
    });
    expect(scoreOf(game, 'people')).toBeCloseTo(30);
  });

  it('credits a pledge only for the visits in which it was kept', () => {
    const kept = (visits: number, times: number) =>
      aGame(scenario, (draft) => {
        draft.deals.push(castDraft(aDeal({ mandateDelivered: 500, mandate: 500 })));
        draft.pledges['no-new-arrests'] = { since: 1, visits, kept: times, keptNow: false };
      });
    expect(scoreOf(kept(2, 0), 'people')).toBe(0);
    expect(scoreOf(kept(2, 1), 'people')).toBeCloseTo((100 * 2.5) / 39);
    expect(scoreOf(kept(2, 2), 'people')).toBeCloseTo((100 * 5) / 39);
  });

  it('prices a deal by the share kept of the zone between the most and the least', () => {
    expect(scoreOf(withDeal({ cost: 600, least: 200, most: 1000 }), 'price')).toBeCloseTo((100 * 4.8) / 16);
    expect(scoreOf(withDeal({ cost: 200 }), 'price')).toBeGreaterThan(scoreOf(withDeal({ cost: 800 }), 'price'));
  });

  it('finds durability in promises kept, levers left and people at home', () => {
    const firm = (rung: 1 | 2 | 3) =>
      aGame(scenario, (draft) => {
        draft.relief.airline = { rung, since: 1, highest: rung, tarnished: false };
      });
    expect(scoreOf(firm(1), 'durability')).toBeCloseTo((50 * 4.5) / 15 + (30 * 2) / 6);
    expect(scoreOf(firm(2), 'durability')).toBeCloseTo((50 * 4.5) / 15 + (30 * 2) / 8);
    expect(scoreOf(firm(3), 'durability')).toBeCloseTo((50 * 4.5) / 15);
    expect(scoreOf(withDeal({ breached: true }), 'durability')).toBe(0);
  });

  it('lets the weaker of home and allies count for more, and a recall for less', () => {
    const meters = (support: number, allies: number) =>
      aGame(scenario, (draft) => {
        draft.meters.support = support;
        draft.meters.allies = allies;
        draft.ended = { why: 'recalled', ending: 'recalled' };
      });
    expect(scoreOf(meters(80, 20), 'coalition')).toBeCloseTo(44);
    expect(scoreOf(meters(5, 60), 'coalition')).toBeCloseTo(12);
  });

  it('looks to the horizon by the hold of the patron and the example given', () => {
    expect(scoreOf(aGame(), 'horizon')).toBe(30);
  });

  it('gives little for doing nothing, and full marks for none of it', () => {
    const { rounds } = anIdleCampaign(scenario, 7);
    const end = rounds.at(-1);
    if (!end) throw new Error('no campaign');
    const game = gameOf(end);
    expect(scoreOf(game, 'people')).toBe(0);
    expect(scoreOf(game, 'price')).toBe(10);
    expect(scoreOf(game, 'durability')).toBe(15);
    for (const one of verdict(scenario, game)) expect(one.score).toBeLessThan(70);
  });

  it('stays within 0–100 whatever one plays, and its parts are numbers', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const end = aCampaign(aPlainScenario(), seed, picks).rounds.at(-1);
        if (!end) throw new Error('no campaign');
        for (const one of verdict(scenario, gameOf(end))) {
          expect(one.score).toBeGreaterThanOrEqual(0);
          expect(one.score).toBeLessThanOrEqual(100);
          for (const part of one.parts) expect(Number.isFinite(part.value)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('never lowers people when more go free to stay', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(4000), fc.nat(40), (a, b, arrested) => {
        const game = (mandateDelivered: number) =>
          aGame(scenario, (draft) => {
            draft.deals.push(castDraft(aDeal({ mandateDelivered })));
            draft.arrested = arrested;
          });
        expect(scoreOf(game(Math.max(a, b)), 'people')).toBeGreaterThanOrEqual(scoreOf(game(Math.min(a, b)), 'people'));
      }),
      { numRuns: 50 },
    );
  });
});
