import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/rules/deliver';
import type { Package } from '../../src/rules/package';
import type { GameState } from '../../src/rules/state';
import { aGame, aPlainScenario, aSignedGame, having } from '../builders/a-game';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';

const scenario = aPlainScenario();
const deal = offer({
  relief: { airline: 'suspension' },
  gestures: ['photograph'],
  groups: { 'dual-citizen': 'stay', writers: 'exile' },
  pledges: ['carry-a-message'],
  order: 'they-first',
});
const reliable = (reliability: number, seed = 1) =>
  aGame(
    scenario,
    (draft) => {
      draft.truth.reliability = reliability;
    },
    seed,
  );
const delivered = (pkg: Package, game: GameState = aGame()) =>
  having(aSignedGame(scenario, pkg, game), (draft) => deliver(draft, scenario));
const causes = (game: GameState) =>
  Object.fromEntries(game.ledger.map((entry) => [`${entry.meter} ${entry.cause.kind}`, entry.amount]));

describe('delivery', () => {
  test('in full: rungs in force, gestures made, people out, pledges taken', () => {
    const game = delivered(deal);
    expect(game.relief.airline).toEqual({ rung: 2, since: 1, highest: 2, tarnished: false });
    expect(game.gestures).toEqual({ photograph: 1 });
    expect(game.groups['dual-citizen']).toMatchObject({ held: 0, stayed: 1 });
    expect(game.groups.writers).toMatchObject({ held: 2, refusing: 2, exiled: 4 });
    expect(game.pledges['carry-a-message']?.since).toBe(1);
    expect(game.delivery).toMatchObject({ exiled: 4, stayed: 1, refused: 2, withheld: { groups: [], pledges: [] } });
    expect(game.deals[0]).toMatchObject({
      mandateDelivered: 1833,
      worthGiven: 1000,
      holdGot: 900,
      costPaid: 550,
      stayed: 1,
    });
  });

  test('moves every meter for its own reason', () => {
    const game = delivered(deal);
    expect(causes(game)).toEqual({
      'support cost': -2.2,
      'support mandate': 11.91,
      'support item': 2,
      'allies allies-cost': -5.4,
      'allies stay': 0.6,
      'rapport deal': 3,
      'trust order': 2,
      'grip relief': -3,
      'grip item': -2,
      'signal mandate': 8.25,
      'signal item': 8,
    });
  });

  test('allies consulted mind half as much', () => {
    const consulted = aGame(scenario, (draft) => {
      draft.consulted = true;
    });
    expect(causes(delivered(deal, consulted))['allies allies-cost']).toBe(-2.7);
  });

  test('builds trust most where we go first, in proportion to what was given', () => {
    const trust = (order: Package['order'], relief: Package['relief']) =>
      causes(delivered(offer({ relief, order }), reliable(1)))['trust order'];
    expect(trust('we-first', { airline: 'lifted' })).toBe(18);
    expect(trust('we-first', { airline: 'licence' })).toBe(9);
    expect(trust('together', { airline: 'lifted' })).toBe(6);
  });

  test('never fails where they go first, whatever he is worth', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(delivered(deal, reliable(0, seed)).delivery?.withheld).toEqual({ groups: [], pledges: [] });
    }
  });

  test('of an unreliable man fails where we go first: all stays held, and home is angry', () => {
    const game = delivered({ ...deal, order: 'we-first' }, reliable(0));
    expect(game.delivery?.withheld).toEqual({ groups: ['dual-citizen', 'writers'], pledges: ['carry-a-message'] });
    expect(game.groups.writers).toMatchObject({ held: 6, exiled: 0 });
    expect(game.pledges['carry-a-message']?.since).toBe(0);
    expect(game.ledger.filter((entry) => entry.cause.kind === 'shortfall' && entry.meter === 'support')).toHaveLength(
      3,
    );
    expect(game.news.filter((item) => item.kind === 'shortfall')).toHaveLength(3);
    expect(game.deals[0]?.withheld).toEqual(['dual-citizen', 'writers', 'carry-a-message']);
  });

  test('draws each group and pledge for itself, as often as he is reliable', () => {
    const games = Array.from({ length: runs(300, 300, 100) }, (_, seed) =>
      delivered({ ...deal, order: 'we-first' }, reliable(0.5, seed)),
    );
    const share = (holds: (game: GameState) => boolean | undefined) => games.filter(holds).length / games.length;
    const writers = share((game) => game.delivery?.delivered.groups.includes('writers'));
    expect(writers).toBeGreaterThan(0.4);
    expect(writers).toBeLessThan(0.6);
    const both = share((game) => game.delivery?.delivered.groups.length === 2);
    expect(both).toBeGreaterThan(1 / 6);
    expect(both).toBeLessThan(1 / 3);
  });

  test('of one group does not hang on what else was asked: a fork changes only what it touches', () => {
    const fewer = { ...deal, order: 'we-first' as const, groups: { writers: 'exile' as const }, pledges: [] };
    const writersCame = (pkg: Package, seed: number) =>
      delivered(pkg, reliable(0.5, seed)).delivery?.delivered.groups.includes('writers');
    for (let seed = 0; seed < 40; seed++) {
      expect(writersCame(fewer, seed)).toBe(writersCame({ ...deal, order: 'we-first' }, seed));
    }
  });

  test('is watched over by the allies: without them he fails more often', () => {
    const count = (allies: number) =>
      Array.from({ length: runs(200, 200, 50) }, (_, seed) => {
        const game = aGame(
          scenario,
          (draft) => {
            draft.truth.reliability = 0.9;
            draft.meters.allies = allies;
          },
          seed,
        );
        return delivered({ ...deal, order: 'we-first' }, game).delivery?.delivered.groups.length ?? 0;
      }).reduce((a, b) => a + b, 0);
    expect(count(0)).toBeLessThan(count(50) * 0.75);
    expect(count(50)).toBe(count(100));
  });
});

describe('past authority', () => {
  const dear = offer({
    relief: { airline: 'lifted', fertiliser: 'licence' },
    groups: { writers: 'stay' },
    order: 'we-first',
  });
  const disavowedBy = (seed: number) => {
    const game = aGame(
      scenario,
      (draft) => {
        draft.authorityBonus = -1300;
        draft.truth.reliability = 1;
      },
      seed,
    );
    return delivered(dear, game);
  };
  const disavowed = Array.from({ length: 40 }, (_, seed) => disavowedBy(seed)).filter(
    (game) => game.delivery?.disavowed,
  );

  test('Washington mostly disavows: the dearest relief stays shut, our word suffers', () => {
    expect(disavowed.length).toBeGreaterThan(28);
    expect(disavowed.length).toBeLessThan(40);
    const game = disavowed[0];
    expect(game?.delivery?.disavowed).toBe('airline');
    expect([game?.relief.airline?.rung, game?.relief.fertiliser?.rung]).toEqual([0, 1]);
    expect(game?.deals[0]).toMatchObject({ disavowed: 'airline', worth: 1600, worthGiven: 400, costPaid: 200 });
    expect(game && causes(game)['trust disavowal']).toBe(-15);
    expect(game?.news.some((item) => item.kind === 'disavowal' && item.id === 'airline')).toBe(true);
  });

  test('he answers in kind: he delivers only so often as we gave', () => {
    const came = disavowed.filter((game) => game.delivery?.delivered.groups.includes('writers')).length;
    expect(came).toBeLessThan(disavowed.length / 2);
  });
});
