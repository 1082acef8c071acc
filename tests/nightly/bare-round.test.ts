// Two thousand random campaigns of every case, bare and on the chart, compared after every move.
import { expect, test } from 'vitest';
import { aScenario } from '../builders/a-scenario';
import { frozen, playBothWays } from '../builders/both-ways';
import { CASES, theCase } from '../builders/the-case';

const CAMPAIGNS = 2000;
const cases = [['small-swap', () => aScenario()], ...CASES.map((id) => [id, () => theCase(id)] as const)] as const;

test.each(cases)('bare and chart never part: %s', { timeout: 3_600_000 }, (_, load) => {
  const scenario = frozen(load());
  for (let campaign = 0; campaign < CAMPAIGNS; campaign++) {
    const { parted } = playBothWays(scenario, Math.imul(campaign + 1, 0x9e3779b1) >>> 0);
    if (parted) expect([campaign, parted.move, parted.bare]).toEqual([campaign, parted.move, parted.chart]);
  }
});
