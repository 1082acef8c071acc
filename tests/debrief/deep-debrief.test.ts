// What takes a search, part by part and with pauses: the same as all at once, whoever runs it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DeepAnswer, deepSteps } from '../../src/debrief/deep-debrief';
import { DEEP_PARTS } from '../../src/debrief/deep-parts';
import { expertLine } from '../../src/debrief/expert-line';
import { missedTrades } from '../../src/debrief/missed-trades';
import { timeline } from '../../src/debrief/timeline';
import { valueMap } from '../../src/debrief/value-map';
import { visitSpans } from '../../src/debrief/visit-spans';
import { gameOf } from '../../src/machine/play';
import { aScenario } from '../builders/a-scenario';
import { runs } from '../builders/runs';
import { aCampaign } from './a-campaign';

const scenario = aScenario();

test('the parts come in the order in which one looks at them, each as it is found on the chart', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
      const { moves, rounds } = aCampaign(scenario, seed, picks);
      const answers = [...deepSteps({ scenario, seed, moves })].filter(
        (answer): answer is DeepAnswer => answer !== null,
      );
      expect(answers.map(({ part }) => part)).toEqual([...DEEP_PARTS]);
      const spans = visitSpans(rounds.map(gameOf), moves);
      const visits = timeline(scenario, spans);
      expect(Object.assign({}, ...answers.map(({ found }) => found))).toEqual({
        map: valueMap(scenario, spans, visits),
        missed: missedTrades(scenario, spans, visits),
        expert: expertLine(scenario, seed),
      });
    }),
    { numRuns: runs(6, 60, 3) },
  );
});

test('one may pause at every visit and before every game of the expert', () => {
  const { moves, rounds } = aCampaign(scenario, 3, 103);
  const visits = new Set(rounds.map((round) => gameOf(round).visit)).size;
  const pauses = [...deepSteps({ scenario, seed: 3, moves })].filter((answer) => answer === null);
  expect(pauses.length).toBeGreaterThanOrEqual(2 * visits + 4);
});

test('what goes back and forth is plain data, which a worker can be sent', () => {
  const { moves } = aCampaign(scenario, 4, 104);
  for (const answer of deepSteps({ scenario, seed: 4, moves })) expect(structuredClone(answer)).toEqual(answer);
  expect(structuredClone(scenario)).toEqual(scenario);
});

test('a part that cannot be worked out does not take the others with it', () => {
  const { moves } = aCampaign(scenario, 5, 105);
  const broken = { ...scenario, history: [{ ...scenario.history[0], gave: null }] };
  const answers = [...deepSteps({ scenario: JSON.parse(JSON.stringify(broken)), seed: 5, moves })].filter(
    (answer): answer is DeepAnswer => answer !== null,
  );
  expect(answers.find(({ part }) => part === 'map')).toMatchObject({ found: null });
  expect(answers.find(({ part }) => part === 'missed')?.found).not.toBeNull();
});
