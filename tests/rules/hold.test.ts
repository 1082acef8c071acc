import { expect, test } from 'vitest';
import { holdOfGroup, holdOfPledge, shareOfGroup } from '../../src/rules/hold';
import { mandateOfGroup } from '../../src/rules/mandate';
import { aGame, aPlainScenario } from '../builders/a-game';

const scenario = aPlainScenario();
const [, writers, , newlyDetained] = scenario.groups;
const noNewArrests = scenario.pledges[0];
if (!writers || !newlyDetained || !noNewArrests) throw new Error('the small scenario has lost its people');

const halfFreed = aGame(scenario, (draft) => {
  draft.groups.writers = { held: 3, refusing: 2, exiled: 3, stayed: 0, arrested: 0 };
});

test('hold scales with the people held, its factor and its shift', () => {
  expect([holdOfGroup(scenario, aGame(), writers, 'exile'), holdOfGroup(scenario, aGame(), writers, 'stay')]).toEqual([
    300, 600,
  ]);
  expect(holdOfGroup(scenario, halfFreed, writers, 'stay')).toBe(300);
  const shifted = aGame(scenario, (draft) => {
    draft.truth.factor.writers = 2;
    draft.truth.holdShift.writers = -150;
  });
  expect(holdOfGroup(scenario, shifted, writers, 'stay')).toBe(1050);
});

test('a group that starts empty is counted per ten people', () => {
  const game = aGame(scenario, (draft) => {
    draft.groups['newly-detained'] = { held: 5, refusing: 0, exiled: 0, stayed: 0, arrested: 5 };
  });
  expect(holdOfGroup(scenario, game, newlyDetained, 'stay')).toBe(200);
  expect(mandateOfGroup(game, newlyDetained, 'exile')).toBe(100);
  expect(shareOfGroup(game, newlyDetained, 'stay')).toBe(0.5);
});

test('exile meets the mandate only by who would go', () => {
  expect(mandateOfGroup(aGame(), writers, 'exile')).toBe(333);
  expect(mandateOfGroup(aGame(), writers, 'stay')).toBe(900);
  expect(mandateOfGroup(halfFreed, writers, 'exile')).toBe(83);
});

test('a pledge holds its nominal by its factor, never less than nothing', () => {
  const game = aGame(scenario, (draft) => {
    draft.truth.holdShift['no-new-arrests'] = -9000;
  });
  expect([holdOfPledge(aGame(), noNewArrests), holdOfPledge(game, noNewArrests)]).toEqual([600, 0]);
});

test('the share of a group is by nominal numbers, whatever the truth', () => {
  const game = aGame(scenario, (draft) => {
    draft.truth.factor.writers = 2;
  });
  expect([shareOfGroup(game, writers, 'exile'), shareOfGroup(game, writers, 'stay')]).toEqual([0.5, 1]);
});
