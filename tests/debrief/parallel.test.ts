// The case to compare with is chosen by what was done.
import { describe, expect, test } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief';
import { chooseParallel, traitsOf } from '../../src/debrief/parallel';
import type { Scenario } from '../../src/scenario/scenario';
import { TRAITS, type Trait } from '../../src/scenario/traits';
import { aScenario } from '../builders/a-scenario';
import { aCampaign, anIdleCampaign } from './a-campaign';

const aParallel = (title: string, ...fits: readonly Trait[]): Scenario['parallels'][number] => ({
  title,
  text: '',
  question: '',
  fits,
});
const having = (...parallels: Scenario['parallels']): Scenario => ({ ...aScenario(), parallels });

describe('what can be said of a campaign', () => {
  test('without a deal: that nothing was signed', () => {
    const { scenario, seed, moves } = anIdleCampaign(aScenario(), 3);
    expect(traitsOf(buildDebrief(scenario, seed, moves))).toContain('no-deal');
  });

  test('with deals: an order, terms where people went free, and never both of two opposites', () => {
    let orders = 0;
    for (let picks = 1; picks <= 30; picks++) {
      const { scenario, seed, moves } = aCampaign(aScenario(), picks, picks + 40);
      const debrief = buildDebrief(scenario, seed, moves);
      const traits = traitsOf(debrief);
      if (traits.includes('no-deal')) continue;
      orders += 1;
      expect(traits.some((trait) => ['we-first', 'together', 'they-first'].includes(trait))).toBe(true);
      expect(traits.includes('exile') && traits.includes('stay')).toBe(false);
      expect(traits.includes('dear') && traits.includes('cheap')).toBe(false);
      expect(traits.includes('exile') || traits.includes('stay')).toBe(debrief.totals.freed > 0);
      expect(traits).toEqual(TRAITS.filter((trait) => traits.includes(trait)));
    }
    expect(orders).toBeGreaterThan(5);
  });
});

describe('the case to compare with', () => {
  test('is the one that shares most; of two alike the first', () => {
    const scenario = having(aParallel('a', 'exile'), aParallel('b', 'exile', 'dear'), aParallel('c', 'dear', 'exile'));
    const chosen = chooseParallel(scenario, ['exile', 'dear']);
    expect(chosen?.parallel.title).toBe('b');
    expect(chosen?.shared).toEqual(['exile', 'dear']);
    expect(chosen?.others.map(({ title }) => title)).toEqual(['a', 'c']);
  });

  test('is the first where none has anything in common, and none where there is none', () => {
    expect(chooseParallel(having(aParallel('a'), aParallel('b', 'stay')), ['exile'])?.parallel.title).toBe('a');
    expect(chooseParallel(having(), ['exile'])).toBeNull();
  });
});
