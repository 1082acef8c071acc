import { expect, test } from 'vitest';
import { signDeal } from '../../src/rules/sign';
import { aGame, aPlainScenario, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const seated = aGame(scenario, (draft) => {
  Object.assign(draft, { phase: 'table', table: aTable({ reservation: 210 }) });
});
const deal = offer({ relief: { airline: 'licence' }, groups: { 'dual-citizen': 'stay' }, order: 'we-first' });
const signed = (least: number | null, most: number | null) =>
  having(seated, (draft) => signDeal(draft, scenario, deal, 'him', { least, most }));

test('a deal is recorded with every figure it had when signed', () => {
  const game = signed(100, 500);
  expect(game.phase).toBe('table');
  expect(game.deals).toEqual([
    {
      visit: 1,
      deal,
      by: 'him',
      worth: 500,
      hold: 300,
      cost: 200,
      alliesCost: 100,
      mandate: 1200,
      mandateDelivered: 0,
      authority: 1400,
      appetite: 1400,
      reservation: 210,
      value: 200,
      worthGiven: 0,
      holdGot: 0,
      costPaid: 0,
      least: 100,
      most: 500,
      exiled: 0,
      stayed: 0,
      refused: 0,
      withheld: [],
      disavowed: '',
      breached: false,
    },
  ]);
  expect(game.delivery).toMatchObject({ deal, by: 'him', response: null, disavowed: '' });
});

test('the least is never above what was paid, and the most never below the least', () => {
  const prices = (least: number | null, most: number | null) => {
    const record = signed(least, most).deals[0];
    return [record?.least, record?.most];
  };
  expect(prices(null, null)).toEqual([200, 1400]);
  expect(prices(300, 100)).toEqual([200, 200]);
});
