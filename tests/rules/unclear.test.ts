// How much of a thing is still anybody's guess, while anything hangs on it.
import { expect, test } from 'vitest';
import { unclear } from '../../src/rules/unclear';
import { aGame, aPlainScenario } from '../builders/a-game';

const scenario = aPlainScenario();
const after = (change: Parameters<typeof aGame>[1]) => (id: string) => unclear(scenario, aGame(scenario, change), id);
const fresh = after(() => {});

test('it is the width of what is said, and wider when one is weary', () => {
  expect([fresh('airline'), fresh('bank'), fresh('writers'), fresh('no-new-arrests')]).toEqual([1700, 524, 1047, 1047]);
  const weary = after((draft) => {
    draft.fatigue = 10;
  });
  expect(weary('airline')).toBe(1870);
});

test('nothing is unclear about relief lifted for good, a gesture made, a group set free, or a pledge given', () => {
  const done = after((draft) => {
    draft.relief.airline = { rung: 3, since: 1, highest: 3, tarnished: false };
    draft.gestures.photograph = 1;
    Object.assign(draft.groups.writers ?? {}, { held: 0 });
    draft.pledges['no-new-arrests'] = { since: 1, visits: 0, kept: 0, keptNow: false };
  });
  expect(['airline', 'photograph', 'writers', 'no-new-arrests'].map(done)).toEqual([0, 0, 0, 0]);
  expect(fresh('photograph')).toBe(349);
});

test('nor about a gesture that cannot be made yet, a group nobody is held in, or a thing unheard of', () => {
  expect(['phone-call', 'newly-detained', 'nothing', 'reliability'].map(fresh)).toEqual([0, 0, 0, 0]);
  const open = after((draft) => {
    draft.unlocked.push('phone-call');
  });
  expect(open('phone-call')).toBe(873);
});
