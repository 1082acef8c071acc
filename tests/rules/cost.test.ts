import { expect, test } from 'vitest';
import { alliesCostOfRelief, costOfRelief } from '../../src/rules/cost';
import { aGame, aPlainScenario } from '../builders/a-game';

const scenario = aPlainScenario();
const airline = scenario.relief[0];
if (!airline) throw new Error('the small scenario has lost its airline');
const licensedOnce = (rung: 0 | 1) =>
  aGame(scenario, (draft) => {
    draft.relief.airline = { rung, since: rung, highest: 1, tarnished: rung === 0 };
  });

test('cost counts from the rung in force', () => {
  expect(costOfRelief(scenario, aGame(), airline, 'lifted')).toBe(800);
  expect(costOfRelief(scenario, licensedOnce(1), airline, 'lifted')).toBe(600);
  expect(costOfRelief(scenario, licensedOnce(0), airline, 'licence')).toBe(200);
});

test('renewal costs its share of the licence, and the allies nothing', () => {
  expect(costOfRelief(scenario, licensedOnce(1), airline, 'renew')).toBe(100);
  expect(alliesCostOfRelief(licensedOnce(1), airline, 'renew')).toBe(0);
});

test('the allies mind only rungs never reached before', () => {
  expect(alliesCostOfRelief(aGame(), airline, 'suspension')).toBe(200);
  expect(alliesCostOfRelief(licensedOnce(0), airline, 'licence')).toBe(0);
  expect(alliesCostOfRelief(licensedOnce(0), airline, 'lifted')).toBe(300);
});
