import { expect, test } from 'vitest';
import { hintsFor } from '../../src/panels/hints';
import { newGame } from '../../src/rules/new-game';
import { playerView } from '../../src/rules/player-view-of';
import type { Profile } from '../../src/scenario/profile';
import { aScenario } from '../builders/a-scenario';

const LEVELS = ['guided', 'standard', 'expert'] as const satisfies readonly Profile['difficulty'][];
const at = (difficulty: Profile['difficulty']) => {
  const scenario = aScenario();
  return { ...scenario, profile: { ...scenario.profile, difficulty } };
};
const told = [{ visit: 2, phase: 'briefing' as const, text: 'Read the cable.' }];

test('the guided are led by the game for two visits, others for one, experts not at all', () => {
  const hints = (difficulty: Profile['difficulty'], visit: number) => {
    const scenario = { ...at(difficulty), hints: [] };
    return hintsFor(scenario, { ...playerView(scenario, newGame(scenario, 1)), visit }).length;
  };
  expect(LEVELS.map((difficulty) => hints(difficulty, 1))).toEqual([1, 1, 0]);
  expect(LEVELS.map((difficulty) => hints(difficulty, 2))).toEqual([1, 0, 0]);
});

test('hints of the case stand before the game’s, for all but experts', () => {
  const hints = (difficulty: Profile['difficulty']) => {
    const scenario = { ...at(difficulty), hints: told };
    return hintsFor(scenario, { ...playerView(scenario, newGame(scenario, 1)), visit: 2 });
  };
  expect(LEVELS.map(hints)).toEqual([['Read the cable.'], ['Read the cable.'], []]);
});
