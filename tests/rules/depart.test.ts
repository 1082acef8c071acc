import { expect, test } from 'vitest';
import { depart, refuseDepart } from '../../src/rules/depart';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();

test('the envoy departs once the briefing is over, and not twice', () => {
  expect(refuseDepart(scenario, aGame())).toBeNull();
  const talks = having(aGame(), (draft) => depart(draft, scenario));
  expect(talks.phase).toBe('talks');
  expect(refuseDepart(scenario, talks)?.refused).toBe('wrong-phase');
});
