import { expect, test } from 'vitest';
import { openVisit } from '../../src/rules/open-visit';
import { aGame, aPlainScenario, aTable, having } from '../builders/a-game';

const scenario = aPlainScenario();

test('the next visit opens rested, with full hours, and nothing of the last at hand', () => {
  const worn = aGame(scenario, (draft) => {
    Object.assign(draft, {
      phase: 'aftermath',
      fatigue: 40,
      hoursLeft: 0,
      preparationsLeft: 0,
      toasts: ['drink'],
      authorityBonus: 300,
      appetiteBonus: 100,
      consulted: true,
      table: aTable({ outcome: 'adjourned' }),
      flags: ['met'],
    });
  });
  expect(having(worn, (draft) => openVisit(draft, scenario))).toMatchObject({
    visit: 2,
    phase: 'briefing',
    fatigue: 0,
    hoursLeft: 3,
    preparationsLeft: 2,
    toasts: [],
    authorityBonus: 0,
    appetiteBonus: 0,
    consulted: false,
    table: null,
    delivery: null,
    flags: ['met'],
    happened: [{ visit: 2, id: 'a-quiet-word' }],
  });
});
