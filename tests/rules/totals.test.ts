import { expect, test } from 'vitest';
import { packageTotals } from '../../src/rules/totals';
import { aGame, aPlainScenario } from '../builders/a-game';
import { offer } from '../builders/offer';

test('a package is the sum of its parts', () => {
  const pkg = offer({
    relief: { airline: 'licence', bank: 'suspension' },
    gestures: ['photograph'],
    groups: { writers: 'exile', 'dual-citizen': 'stay' },
    pledges: ['carry-a-message'],
  });
  expect(packageTotals(aPlainScenario(), aGame(), pkg)).toEqual({
    worth: 500 + 300 + 200,
    cost: 200 + 300 + 150,
    alliesCost: 100 + 100 + 100,
    hold: 300 + 300 + 300,
    mandate: 333 + 1200 + 300,
    people: 4 + 1,
    stay: 1,
  });
});

test('an empty package, or one of things unheard of, is nothing', () => {
  const nothing = { worth: 0, cost: 0, alliesCost: 0, hold: 0, mandate: 0, people: 0, stay: 0 };
  const strange = offer({
    relief: Object.fromEntries([['constructor', 'licence']] as const),
    gestures: ['no'],
    groups: { no: 'stay' },
    pledges: ['no'],
  });
  expect(packageTotals(aPlainScenario(), aGame(), offer())).toEqual(nothing);
  expect(packageTotals(aPlainScenario(), aGame(), strange)).toEqual(nothing);
});
