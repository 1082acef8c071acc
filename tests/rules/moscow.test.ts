import { expect, test } from 'vitest';
import { moscowAnswers } from '../../src/rules/moscow';
import { aGame, aPlainScenario, aSignedGame, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const answered = (grip: number, worthGiven: number, seed: number) =>
  having(
    aSignedGame(
      scenario,
      offer({ gestures: ['photograph'] }),
      aGame(scenario, () => {}, seed),
    ),
    (draft) => {
      draft.meters.grip = grip;
      Object.assign(draft.deals[0] ?? {}, { worthGiven });
      moscowAnswers(draft, scenario);
    },
  );
const times = (grip: number, worthGiven: number) =>
  seeds.filter((seed) => answered(grip, worthGiven, seed).news.some((item) => item.kind === 'moscow')).length;

test('Moscow answers large relief, or a thin hold, every other time, and nothing else', () => {
  for (const alarmed of [times(60, 1401), times(34.99, 0)]) {
    expect(alarmed).toBeGreaterThan(75);
    expect(alarmed).toBeLessThan(125);
  }
  expect([times(60, 1400), times(35, 0)]).toEqual([0, 0]);
});

test('its answer tightens the grip, and cools him and home', () => {
  const seed = seeds.find((one) => answered(60, 2000, one).ledger.length > 0) ?? 0;
  const moves = answered(60, 2000, seed).ledger.map((entry) => [entry.meter, entry.amount, entry.cause.kind]);
  expect(moves).toEqual([
    ['grip', 7, 'moscow'],
    ['rapport', -3, 'moscow'],
    ['support', -2, 'moscow'],
  ]);
});
