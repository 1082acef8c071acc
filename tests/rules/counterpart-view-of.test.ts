import { describe, expect, test } from 'vitest';
import { counterpartView } from '../../src/rules/counterpart-view-of';
import type { Scenario } from '../../src/scenario/scenario';
import { aGame, aPlainScenario } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';

const scenario = aScenario();

describe('what the counterpart knows', () => {
  test('is the same whatever our mandates, single costs, notes and beliefs', () => {
    const game = aGame(scenario);
    const [first, second] = scenario.relief.filter(({ steps }) => steps.lifted).map(({ id }) => id);
    /** Other costs for every rung, the sum of the last ones left as it is: that is what he may know. */
    const otherCost = (id: string, step: string, cost: number) =>
      step !== 'lifted' ? cost / 2 : cost + (id === first ? 77 : id === second ? -77 : 0);
    const ours: Scenario = {
      ...scenario,
      relief: scenario.relief.map((relief) => ({
        ...relief,
        steps: Object.fromEntries(
          Object.entries(relief.steps).map(([step, at]) => [
            step,
            {
              ...at,
              cost: relief.steps.lifted ? otherCost(relief.id, step, at.cost) : at.cost,
              allies: at.allies + 55,
            },
          ]),
        ),
      })),
      gestures: scenario.gestures.map((gesture) => ({ ...gesture, allies: 888 })),
      groups: scenario.groups.map((group) => ({ ...group, mandate: { exile: 1, stay: 2 } })),
      pledges: scenario.pledges.map((pledge) => ({ ...pledge, mandate: 4321 })),
    };
    const other = aGame(scenario, (draft) => {
      draft.beliefs.push({ visit: 1, sheet: { wants: ['bank'], never: '', walkAway: 3, confidence: 80 } });
      draft.known = {};
      draft.notebook = [];
      draft.meters.support = 45;
      draft.meters.signal = 70;
      draft.ledger.push({ visit: 1, phase: 'talks', meter: 'signal', amount: 50, cause: { kind: 'drift' } });
    });
    const { misjudged, ...view } = counterpartView(ours, other);
    const { misjudged: asBefore, ...before } = counterpartView(scenario, game);
    expect(view).toEqual(before);
    for (const { id } of [...view.gives, ...view.gots]) expect(misjudged(id)).toBe(asBefore(id));
  });

  test('is his own side, truly', () => {
    const plain = aPlainScenario();
    const view = counterpartView(
      plain,
      aGame(plain, (draft) => {
        draft.truth.factor.airline = 1.5;
        draft.truth.factor.writers = 0.5;
        draft.truth.base = 170;
        draft.toasts = ['drink', 'sip', 'drink'];
      }),
    );
    expect(view).toMatchObject({
      base: 170,
      glasses: 2,
      authority: 1400,
      appetite: 1400,
      grip: 60,
      trust: 45,
      table: null,
    });
    expect(view.gives.find((give) => give.id === 'airline')).toEqual({
      id: 'airline',
      kind: 'relief',
      options: [
        { change: 'licence', worth: 750 },
        { change: 'suspension', worth: 1200 },
        { change: 'lifted', worth: 1800 },
      ],
    });
    expect(view.gots.find((got) => got.id === 'writers')).toEqual({
      id: 'writers',
      kind: 'group',
      never: false,
      options: [
        { terms: 'exile', hold: 150 },
        { terms: 'stay', hold: 300 },
      ],
    });
    expect(view.gots.find((got) => got.id === 'rivals')?.never).toBe(true);
  });

  test('is only what can be traded now', () => {
    const view = counterpartView(scenario, aGame(scenario));
    expect(view.gives.map((give) => give.id)).toEqual(['airline', 'fertiliser', 'bank', 'photograph']);
    expect(view.gots.map((got) => got.id)).toEqual([
      'dual-citizen',
      'writers',
      'rivals',
      'no-new-arrests',
      'carry-a-message',
    ]);
  });

  test('includes how far the town first misjudged him, whatever was learned since', () => {
    const plain = aPlainScenario();
    const game = aGame(plain, (draft) => {
      draft.truth.factor.airline = 1.5;
      draft.truth.rumoured.airline = 1000;
      draft.known.airline = { low: 1, high: 2, centre: 1, from: { kind: 'answer' }, visit: 1 };
    });
    expect(counterpartView(plain, game).misjudged('airline')).toBe(1.8);
    expect(counterpartView(plain, game).misjudged('bank')).toBe(1);
  });
});
