import { describe, expect, test } from 'vitest';
import { askWhy, refuseAskWhy } from '../../src/rules/ask-why';
import type { Hint } from '../../src/rules/state';
import { aGame, anExchange, aPlainScenario, aTable, having } from '../builders/a-game';

const scenario = aPlainScenario();
const seated = (hint: Hint | null, low = 300, high = 2000) =>
  aGame(scenario, (draft) => {
    Object.assign(draft, { phase: 'table', table: aTable({ k: 1, exchanges: [anExchange({ hint })] }) });
    draft.known.airline = { low, high, centre: 1200, from: { kind: 'rumour' }, visit: 0 };
  });
const asked = (direction: Hint['direction'], low?: number, high?: number) =>
  having(seated({ about: 'airline', direction }, low, high), (draft) => askWhy(draft, scenario));

describe('asking why', () => {
  test('teaches that he values a thing more, or less, than is said', () => {
    expect(asked('more').known.airline).toEqual({
      low: 1200,
      high: 2000,
      centre: 1600,
      from: { kind: 'answer' },
      visit: 1,
    });
    expect(asked('less').known.airline).toMatchObject({ low: 300, high: 1200, centre: 750 });
    expect(asked('more').notebook).toMatchObject([{ about: 'airline', hint: 'more', visit: 1 }]);
  });

  test('overrules what was known where the two contradict', () => {
    expect(asked('more', 300, 900).known.airline).toMatchObject({ low: 1200, high: 1500 });
    expect(asked('less', 1500, 1900).known.airline).toMatchObject({ low: 960, high: 1200 });
  });

  test('is free, once an answer', () => {
    const game = asked('more');
    expect(game.table?.exchanges[0]?.asked).toBe(true);
    expect(game.ledger).toEqual([]);
    expect(refuseAskWhy(scenario, game)?.refused).toBe('already-asked');
  });

  test('may get no answer worth a note', () => {
    const game = having(seated(null), (draft) => askWhy(draft, scenario));
    expect([game.notebook, game.table?.exchanges[0]?.asked]).toEqual([[], true]);
  });

  test('needs an answer to ask about', () => {
    const silent = aGame(scenario, (draft) => {
      Object.assign(draft, { phase: 'table', table: aTable() });
    });
    expect(refuseAskWhy(scenario, silent)?.refused).toBe('nothing-to-ask');
    expect(refuseAskWhy(scenario, aGame())?.refused).toBe('wrong-phase');
  });
});
