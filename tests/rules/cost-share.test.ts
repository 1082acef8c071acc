import { describe, expect, test } from 'vitest';
import { costShareNow } from '../../src/rules/cost-share';
import type { Relief, Scenario } from '../../src/scenario/scenario';
import { aGame, aPlainScenario } from '../builders/a-game';

const plain = aPlainScenario();
const [airline] = plain.relief;
const only = (relief: Partial<Relief> = {}): Scenario =>
  aPlainScenario({ relief: airline ? [{ ...airline, transit: false, ...relief }] : [], gestures: [] });
const step = (worth: number, cost: number) => ({ worth, cost, allies: 0, term: 2, do: {} });

describe('the share of its worth that he reckons every cost by', () => {
  test('is what the last rungs and the gestures cost for what they are worth', () => {
    const scenario = only({ steps: { licence: step(500, 200), lifted: step(1000, 700) } });
    expect(costShareNow(scenario, aGame(scenario))).toBe(0.7);
    const [gesture] = plain.gestures;
    const both = { ...scenario, gestures: gesture ? [{ ...gesture, worth: 1000, cost: 500, available: true }] : [] };
    expect(costShareNow(both, aGame(both))).toBe(0.6);
  });

  test('is of what is left: first rungs are cheap for what they are worth, and the rest is not', () => {
    const scenario = only({ steps: { licence: step(500, 200), lifted: step(1000, 700) } });
    const game = aGame(scenario, (draft) => {
      Object.assign(draft.relief.airline ?? {}, { rung: 1, since: 1, highest: 1 });
    });
    expect(costShareNow(scenario, game)).toBe(1);
  });

  test('grows where the allies keep their ports shut: the same cost buys less', () => {
    const scenario = only({ transit: true, steps: { lifted: step(1000, 500) } });
    const shut = aGame(scenario, (draft) => {
      draft.meters.allies = 25;
    });
    expect(costShareNow(scenario, shut)).toBeCloseTo(0.5 / 0.65, 10);
  });

  test('stays within its bounds, and tells nothing of hidden factors', () => {
    const cheap = only({ steps: { lifted: step(1000, 10) } });
    const dear = only({ steps: { lifted: step(1000, 9000) } });
    const { leastCostShare, mostCostShare } = plain.rules.model.opponent;
    expect(costShareNow(cheap, aGame(cheap))).toBe(leastCostShare);
    expect(costShareNow(dear, aGame(dear))).toBe(mostCostShare);
    const changed = aGame(plain, (draft) => {
      draft.truth.factor.airline = 2;
    });
    expect(costShareNow(plain, changed)).toBe(costShareNow(plain, aGame(plain)));
  });

  test('is one to one where nothing is left to give', () => {
    const bare = aPlainScenario({ relief: [], gestures: [] });
    expect(costShareNow(bare, aGame(bare))).toBe(1);
  });
});
