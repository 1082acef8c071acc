/** A whole campaign by the recipes alone, without a counterpart. */
import { expect, test } from 'vitest';
import { deliver } from '../../src/rules/deliver';
import { depart } from '../../src/rules/depart';
import { openVisit } from '../../src/rules/open-visit';
import { settleVisit } from '../../src/rules/settle-visit';
import { signDeal } from '../../src/rules/sign';
import { sitDown } from '../../src/rules/sit-down';
import { aGame, aPlainScenario, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const deal = offer({ relief: { airline: 'licence' }, groups: { 'dual-citizen': 'stay' }, order: 'they-first' });

test('a campaign of two visits opens, trades, and ends by itself', () => {
  const firstVisit = having(aGame(scenario), (draft) => {
    depart(draft, scenario);
    sitDown(draft, scenario, aTable());
    signDeal(draft, scenario, deal, 'you', { least: 100, most: 600 });
    deliver(draft, scenario);
    settleVisit(draft, scenario);
  });
  expect(firstVisit.phase).toBe('aftermath');
  expect(firstVisit.ended).toBeNull();
  expect(firstVisit.groups['dual-citizen']?.stayed).toBe(1);

  const secondVisit = having(firstVisit, (draft) => openVisit(draft, scenario));
  expect([secondVisit.visit, secondVisit.phase, secondVisit.table]).toEqual([2, 'briefing', null]);
  expect(secondVisit.happened).toContainEqual({ visit: 2, id: 'a-quiet-word' });

  const end = having(secondVisit, (draft) => settleVisit(draft, scenario));
  expect(end.ended).toEqual({ why: 'last-visit', ending: 'no-agreement' });
});
