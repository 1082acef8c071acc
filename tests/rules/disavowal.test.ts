import { expect, test } from 'vitest';
import { dearestGiven, disavowalRisk, without } from '../../src/rules/disavowal';
import { aGame, aPlainScenario } from '../builders/a-game';
import { offer } from '../builders/offer';

test('Washington disavows only past authority', () => {
  expect(disavowalRisk(aPlainScenario(), 1400, 1400, 0)).toBe(0);
  expect(disavowalRisk(aPlainScenario(), 1540, 1400, 50)).toBeCloseTo(0.15, 12);
  expect(disavowalRisk(aPlainScenario(), 1540, 1400, 30)).toBeCloseTo(0.25, 12);
  expect(disavowalRisk(aPlainScenario(), 1410, 1400, 100)).toBe(0);
  expect(disavowalRisk(aPlainScenario(), 9000, 1400, 50)).toBe(0.9);
  expect(disavowalRisk(aPlainScenario(), 100, 0, 50)).toBe(0.9);
});

test('the dearest relief is withheld, else the dearest gesture', () => {
  const dearest = (pkg: Parameters<typeof offer>[0]) => dearestGiven(aPlainScenario(), aGame(), offer(pkg));
  expect(dearest({ relief: { airline: 'licence', bank: 'suspension' }, gestures: ['phone-call'] })).toBe('bank');
  expect(dearest({ gestures: ['photograph', 'phone-call'] })).toBe('phone-call');
  expect(dearest({ groups: { writers: 'stay' } })).toBe('');
});

test('the rest of the deal stands', () => {
  const deal = offer({ relief: { airline: 'licence', bank: 'suspension' }, gestures: ['photograph'] });
  expect(without(deal, 'bank')).toEqual(offer({ relief: { airline: 'licence' }, gestures: ['photograph'] }));
  expect(without(deal, 'photograph').gestures).toEqual([]);
});
