import { expect, test } from 'vitest';
import { appetiteNow, authorityNow } from '../../src/rules/limits';
import { aGame, aPlainScenario } from '../builders/a-game';

const scenario = aPlainScenario();

test('authority is what was announced, and this visit’s additions', () => {
  const game = aGame(scenario, (draft) => {
    draft.authorityBonus = 400;
    draft.appetiteBonus = -200;
  });
  expect([authorityNow(scenario, aGame()), authorityNow(scenario, game)]).toEqual([1400, 1800]);
  expect(appetiteNow(scenario, game)).toBe(1200);
});

test('support under 30 cuts authority by a third', () => {
  const withSupport = (support: number) =>
    authorityNow(
      scenario,
      aGame(scenario, (draft) => {
        draft.meters.support = support;
      }),
    );
  expect([withSupport(30), withSupport(29.99)]).toEqual([1400, 933]);
});
