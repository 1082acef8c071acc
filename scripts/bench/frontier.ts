/** The exact frontier of forty issues with three levels each: of a whole case, of one made to be hard, and of bare numbers. */

import { wholeCampaign } from '../../src/debrief/whole-campaign';
import { nominal } from '../../src/lab/nominal';
import { draw } from '../../src/rules/draw';
import { newGame } from '../../src/rules/new-game';
import { loadScenario } from '../../src/scenario/load';
import type { Scenario } from '../../src/scenario/scenario';
import { campaignFrontier } from '../../src/solver/campaign-frontier';
import { FORTY, wideCase } from '../../tests/builders/wide-case';
import type { Figure } from './figure';

/** Each takes less than a second. */
const BUDGET = 1000;
const ISSUES = 40;

function forty(): Scenario {
  const loaded = loadScenario({ file: 'wide', source: wideCase(1, FORTY) });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return nominal(loaded.scenario);
}

/** Everything worth twice its price: hardly any sum is dominated by another. */
const proportional = (scenario: Scenario): Scenario => ({
  ...scenario,
  relief: scenario.relief.map((item) => ({
    ...item,
    steps: Object.fromEntries(Object.entries(item.steps).map(([step, it]) => [step, { ...it, worth: 2 * it.cost }])),
  })),
  groups: scenario.groups.map((group) => ({
    ...group,
    mandate: { exile: 2 * group.hold.exile, stay: 2 * group.hold.stay },
  })),
});

function timed<T>(what: string, run: () => T, size: (result: T) => number): readonly Figure[] {
  const began = performance.now();
  const result = run();
  const taken = performance.now() - began;
  return [
    { what, value: taken, unit: 'ms', most: BUDGET },
    { what: '  packages on it', value: size(result), unit: '' },
  ];
}

export function figures(): Promise<readonly Figure[]> {
  const scenario = forty();
  const hard = proportional(scenario);
  const issues = Array.from({ length: ISSUES }, (_, issue) => {
    let [his, ours] = [0, 0];
    return [1, 2, 3].map((level) => {
      his += Math.round(100 * draw(level, 'his', issue, 0));
      ours -= Math.round(100 * draw(level, 'ours', issue, 0));
      return issue % 2 === 0 ? { his, ours } : { his: ours, ours: his };
    });
  });
  const whole = (of: Scenario) => () => wholeCampaign(of, newGame(of, 1)).frontier.points.length;
  return Promise.resolve([
    ...timed('whole campaign, 40 issues', whole(scenario), (size) => size),
    ...timed('whole campaign, 40 issues, worth twice the price', whole(hard), (size) => size),
    ...timed(
      'bare numbers, 40 issues of three levels',
      () => campaignFrontier(issues).points.length,
      (size) => size,
    ),
  ]);
}
