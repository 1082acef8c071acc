import { expect, test } from 'vitest';
import { adjourn, refuseAdjourn } from '../../src/rules/adjourn';
import { aGame, aPlainScenario, aTable, having } from '../builders/a-game';

const scenario = aPlainScenario();
const seated = aGame(scenario, (draft) => {
  Object.assign(draft, { phase: 'table', table: aTable() });
});

test('rising ourselves ends the table without ill will', () => {
  expect(refuseAdjourn(scenario, seated)).toBeNull();
  const game = having(seated, (draft) => adjourn(draft, scenario));
  expect([game.table?.outcome, game.walkouts, game.meters]).toEqual(['adjourned', 0, seated.meters]);
  expect(game.news.at(-1)?.kind).toBe('no-deal');
  expect(refuseAdjourn(scenario, game)?.refused).toBe('wrong-phase');
  expect(refuseAdjourn(scenario, aGame())?.refused).toBe('wrong-phase');
});
