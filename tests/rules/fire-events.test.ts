import { describe, expect, test } from 'vitest';
import { fireEvents } from '../../src/rules/fire-events';
import type { ScenarioEvent } from '../../src/scenario/scenario';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const small = aPlainScenario();
const [aircraft] = small.events;
if (!aircraft) throw new Error('the small scenario has lost its event');
const anEvent = (id: string, parts: Partial<ScenarioEvent> = {}): ScenarioEvent => ({
  ...aircraft,
  id,
  when: {},
  chance: 1,
  do: {},
  ...parts,
});
const fired = (events: readonly ScenarioEvent[], times = 1, seed = 1) => {
  const scenario = aPlainScenario({ events });
  return having(
    aGame(scenario, () => {}, seed),
    (draft) => {
      for (let i = 0; i < times; i++) fireEvents(draft, scenario, 'aftermath');
    },
  );
};
const ids = (events: readonly ScenarioEvent[], times?: number, seed?: number) =>
  fired(events, times, seed).happened.map((event) => event.id);

describe('events', () => {
  test('happen in file order, each seeing what came before', () => {
    const first = anEvent('first', { do: { flag: ['seen'] } });
    const second = anEvent('second', { when: { flags: ['seen'] } });
    expect(ids([first, second])).toEqual(['first', 'second']);
    expect(ids([second, first])).toEqual(['first']);
  });

  test('move meters under their own name, and are news', () => {
    const game = fired([anEvent('summons', { do: { meters: { support: -8 } } })]);
    expect(game.ledger[0]).toMatchObject({ meter: 'support', amount: -8, cause: { kind: 'event', id: 'summons' } });
    expect(game.news).toEqual([{ visit: 1, kind: 'event', id: 'summons', people: 0 }]);
  });

  test('happen once, or again where they may', () => {
    expect(ids([anEvent('once'), anEvent('often', { once: false })], 2)).toEqual(['once', 'often', 'often']);
  });

  test('keep to their phase and to their chance', () => {
    expect(ids([anEvent('early', { phase: 'briefing', when: { visit: { min: 2 } } })])).toEqual([]);
    expect(ids([anEvent('never', { chance: 0 })])).toEqual([]);
    const rare = Array.from({ length: 300 }, (_, seed) => ids([anEvent('rare', { chance: 0.2 })], 1, seed).length);
    const times = rare.reduce((a, b) => a + b, 0);
    expect(times).toBeGreaterThan(35);
    expect(times).toBeLessThan(90);
  });
});
