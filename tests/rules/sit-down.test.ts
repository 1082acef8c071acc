import { expect, test } from 'vitest';
import { refuseSitDown, sitDown } from '../../src/rules/sit-down';
import { aGame, aPlainScenario, aTable, having } from '../builders/a-game';

const scenario = aPlainScenario();

test('after the talks the two sit down at the table he has thought out', () => {
  const talks = aGame(scenario, (draft) => {
    draft.phase = 'talks';
  });
  expect(refuseSitDown(scenario, talks)).toBeNull();
  const seated = having(talks, (draft) => sitDown(draft, scenario, aTable({ patience: 8 })));
  expect([seated.phase, seated.table]).toEqual(['table', aTable({ patience: 8 })]);
  expect(refuseSitDown(scenario, seated)?.refused).toBe('wrong-phase');
  expect(refuseSitDown(scenario, aGame())?.refused).toBe('wrong-phase');
});
