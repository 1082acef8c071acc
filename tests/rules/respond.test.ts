import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/rules/deliver';
import type { ShortfallResponse } from '../../src/rules/moves';
import { refuseRespond, respond } from '../../src/rules/respond';
import type { GameState } from '../../src/rules/state';
import { aGame, aPlainScenario, aSignedGame, having } from '../builders/a-game';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';

const scenario = aPlainScenario();
const deal = offer({
  relief: { airline: 'licence', bank: 'suspension', fertiliser: 'lifted' },
  groups: { writers: 'stay', 'dual-citizen': 'stay' },
  order: 'we-first',
});
/** He delivered nothing, or everything; then stands as reliable as said. */
const delivered = (all: boolean, reliability: number, seed = 1, pkg = deal): GameState => {
  const game = aGame(
    scenario,
    (draft) => {
      draft.truth.reliability = all ? 1 : 0;
    },
    seed,
  );
  return having(aSignedGame(scenario, pkg, game), (draft) => {
    deliver(draft, scenario);
    draft.truth.reliability = reliability;
    draft.meters.trust = 50;
    draft.ledger = [];
  });
};
const answered = (game: GameState, response: ShortfallResponse) =>
  having(game, (draft) => respond(draft, scenario, response));
const refused = (game: GameState, response: ShortfallResponse) =>
  refuseRespond(scenario, game, response)?.refused ?? null;
const moved = (game: GameState) => game.ledger.map((entry) => [entry.meter, entry.amount]);

describe('to a shortfall', () => {
  test('a protest costs warmth, and sometimes brings what was due', () => {
    expect(moved(answered(delivered(false, 0), 'protest'))).toEqual([['rapport', -2]]);
    const games = runs(200, 200, 40);
    const each = (response: ShortfallResponse) =>
      Array.from(
        { length: games },
        (_, seed) => answered(delivered(false, 1, seed), response).delivery?.recovered.length ?? 0,
      ).reduce((a, b) => a + b, 0) / games;
    const protested = each('protest');
    expect(protested).toBeGreaterThan(0.6);
    expect(protested).toBeLessThan(1);
    expect(each('snap-back')).toBeGreaterThan(0.8);
    expect(each('let-pass')).toBe(0);
  });

  test('what comes after all counts like the rest', () => {
    const seed = Array.from({ length: 50 }, (_, i) => i).find((i) =>
      answered(delivered(false, 1, i), 'protest').delivery?.recovered.includes('writers'),
    );
    const game = answered(delivered(false, 1, seed), 'protest');
    expect(game.groups.writers).toMatchObject({ held: 0, stayed: 6 });
    expect(game.deals[0]?.mandateDelivered).toBeGreaterThanOrEqual(900);
    expect(game.deals[0]?.withheld).not.toContain('writers');
    expect(game.delivery?.withheld.groups).toContain('writers');
    expect(game.ledger.some((entry) => entry.meter === 'support' && entry.cause.kind === 'mandate')).toBe(true);
  });

  test('a snap-back takes the dearest relief that can be taken back', () => {
    const game = answered(delivered(false, 0), 'snap-back');
    expect(game.delivery?.snapped).toBe('bank');
    expect(game.relief.bank).toEqual({ rung: 0, since: 0, highest: 2, tarnished: true });
    expect(game.relief.fertiliser?.rung).toBe(3);
    expect(moved(game)).toEqual([
      ['trust', -8],
      ['grip', 2],
    ]);
    expect(game.deals[0]?.breached).toBe(false);
  });

  test('letting it pass teaches him that it can be done', () => {
    expect(answered(delivered(false, 0.6), 'let-pass').truth.reliability).toBeCloseTo(0.57, 12);
    expect(answered(delivered(false, 0.16), 'let-pass').truth.reliability).toBe(0.15);
  });

  test('there is one answer', () => {
    expect(refused(delivered(false, 0), 'protest')).toBeNull();
    expect(refused(answered(delivered(false, 0), 'protest'), 'let-pass')).toBe('already-answered');
  });
});

describe('to a deal he kept', () => {
  test('there is nothing to protest', () => {
    expect([refused(delivered(true, 1), 'protest'), refused(delivered(true, 1), 'let-pass')]).toEqual([
      'nothing-short',
      'nothing-short',
    ]);
    expect(refused(delivered(true, 1), 'snap-back')).toBeNull();
  });

  test('snapping back is a breach, and dear', () => {
    const game = answered(delivered(true, 0.6), 'snap-back');
    expect(game.deals[0]?.breached).toBe(true);
    expect(moved(game)).toEqual([
      ['trust', -25],
      ['rapport', -8],
      ['allies', -3],
    ]);
    expect(game.truth.reliability).toBeCloseTo(0.5, 12);
    expect(game.news.at(-1)).toMatchObject({ kind: 'breach', id: 'bank' });
  });

  test('what is lifted for good cannot be snapped back', () => {
    const lifted = delivered(true, 1, 1, offer({ relief: { fertiliser: 'lifted' }, groups: { writers: 'stay' } }));
    expect(refused(lifted, 'snap-back')).toBe('not-available');
  });
});

test('answers belong to the delivery', () => {
  expect(refused(aGame(), 'protest')).toBe('wrong-phase');
});
