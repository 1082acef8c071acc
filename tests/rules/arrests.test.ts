import { describe, expect, test } from 'vitest';
import { expectedArrests, makeArrests } from '../../src/rules/arrests';
import type { DealRecord, GameState } from '../../src/rules/state';
import { aGame, aPlainScenario, aSignedGame, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();

function afterDeal(deal: Partial<DealRecord>, change: (game: GameState) => object = () => ({}), seed = 1): GameState {
  const game = aSignedGame(
    scenario,
    offer({ gestures: ['photograph'] }),
    aGame(scenario, () => {}, seed),
  );
  return having(game, (draft) => {
    Object.assign(draft.deals[0] ?? {}, { worthGiven: 2000, holdGot: 0, exiled: 0, stayed: 10, ...deal });
    draft.meters.allies = 50;
    Object.assign(draft, change(game));
  });
}
const expected = (deal: Partial<DealRecord>, change?: (game: GameState) => object) =>
  expectedArrests(scenario, afterDeal(deal, change));

describe('new arrests expected', () => {
  test('grow with what was paid beyond the fair price of what was got', () => {
    expect(expected({})).toBeCloseTo(1.2 * 20 * 1.2 * 0.7, 9);
    expect(expected({ holdGot: 1000 })).toBeCloseTo(1.2 * 9 * 1.2 * 0.7, 9);
    expect(expected({ holdGot: 1900 })).toBe(0);
  });

  test('grow with exile, and are worst where nobody was freed', () => {
    expect(expected({ exiled: 10, stayed: 0 }) / expected({})).toBeCloseTo(1.3 / 0.7, 9);
    expect(expected({ exiled: 0, stayed: 0 })).toBe(expected({ exiled: 10, stayed: 0 }));
  });

  test('fall where the allies watch', () => {
    const watched = (allies: number) => expected({}, (game) => ({ meters: { ...game.meters, allies } }));
    expect(watched(100) / watched(0)).toBeCloseTo(0.6 / 1.8, 9);
  });

  test('fall while a pledge is kept, and not while it is broken', () => {
    const pledge = (keptNow: boolean) => (game: GameState) => ({
      pledges: { ...game.pledges, 'no-new-arrests': { since: 1, visits: 1, kept: 1, keptNow } },
    });
    expect(expected({}, pledge(true))).toBeCloseTo(expected({}) / 2, 9);
    expect(expected({}, pledge(false))).toBe(expected({}));
  });

  test('are none without a deal in this visit', () => {
    expect(expectedArrests(scenario, aGame(scenario))).toBe(0);
    expect(expected({}, () => ({ visit: 2 }))).toBe(0);
  });
});

describe('arrests made', () => {
  const made = (seed: number) => having(afterDeal({}, undefined, seed), (draft) => makeArrests(draft, scenario));

  test('are what was expected, up or down by the fraction', () => {
    const mean = expectedArrests(scenario, afterDeal({}));
    const counts = Array.from({ length: 200 }, (_, seed) => made(seed).arrested);
    expect(new Set(counts)).toEqual(new Set([Math.floor(mean), Math.floor(mean) + 1]));
    expect(counts.reduce((a, b) => a + b, 0) / 200).toBeCloseTo(mean, 0);
  });

  test('fill the group of the newly detained, and cost allies and support', () => {
    const game = made(1);
    expect(game.groups['newly-detained']).toMatchObject({ held: game.arrested, arrested: game.arrested, refusing: 0 });
    const [allies, support] = game.ledger;
    expect(allies).toMatchObject({ meter: 'allies', cause: { kind: 'arrests', people: game.arrested } });
    expect((allies?.amount ?? 0) / (-0.1 * game.arrested)).toBeCloseTo(1, 2);
    expect((support?.amount ?? 0) / (-0.05 * game.arrested)).toBeCloseTo(1, 1);
  });
});
