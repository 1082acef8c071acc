import { expect, test } from 'vitest';
import { believe, refuseBelieve } from '../../src/rules/believe';
import type { BeliefSheet } from '../../src/rules/moves';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();
const sheet: BeliefSheet = { wants: ['airline', 'photograph'], never: 'rivals', walkAway: 2, confidence: 60 };
const refused = (change: Partial<BeliefSheet>) => refuseBelieve(scenario, aGame(), { ...sheet, ...change });

test('the last sheet of a visit counts', () => {
  const game = having(aGame(), (draft) => {
    believe(draft, scenario, { ...sheet, confidence: 10 });
    believe(draft, scenario, sheet);
    draft.visit = 2;
    believe(draft, scenario, sheet);
  });
  expect(game.beliefs).toEqual([
    { visit: 1, sheet },
    { visit: 2, sheet },
  ]);
});

test('a sheet speaks of things that exist, within bounds', () => {
  expect(refused({})).toBeNull();
  expect(refused({ wants: [], never: '', walkAway: null })).toBeNull();
  expect(refused({ wants: ['writers'] })).toEqual({ refused: 'bad-sheet', about: 'wants' });
  expect(refused({ wants: ['airline', 'airline'] })?.about).toBe('wants');
  expect(refused({ wants: ['airline', 'bank', 'fertiliser', 'photograph'] })?.about).toBe('wants');
  expect(refused({ never: 'airline' })?.about).toBe('never');
  expect(refused({ walkAway: Number.NaN })?.about).toBe('walkAway');
  expect(refused({ confidence: 101 })?.about).toBe('confidence');
});

test('sheets are filled in before a visit', () => {
  const talks = aGame(scenario, (draft) => {
    draft.phase = 'talks';
  });
  expect(refuseBelieve(scenario, talks, sheet)?.refused).toBe('wrong-phase');
});
