import { describe, expect, test } from 'vitest';
import { lapseLicences, lapsesAfter } from '../../src/rules/lapse';
import type { Rung } from '../../src/rules/state';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();
const airline = scenario.relief[0];
if (!airline) throw new Error('the small scenario has lost its airline');
const inForce = (rung: Rung, since: number, visit: number) =>
  aGame(scenario, (draft) => {
    draft.visit = visit;
    draft.relief.airline = { rung, since, highest: rung, tarnished: false };
  });
const settled = (rung: Rung, since: number, visit: number) =>
  having(inForce(rung, since, visit), (draft) => lapseLicences(draft, scenario));

describe('a licence of one visit', () => {
  test('stands through the aftermath of its own visit', () => {
    expect(settled(1, 1, 1).relief.airline?.rung).toBe(1);
    expect(lapsesAfter(inForce(1, 1, 1), airline)).toBe(2);
  });

  test('lapses after the aftermath of the next, and our word with it', () => {
    const game = settled(1, 1, 2);
    expect(game.relief.airline).toEqual({ rung: 0, since: 0, highest: 1, tarnished: true });
    expect(game.ledger.map((entry) => [entry.meter, entry.amount])).toEqual([
      ['trust', -4],
      ['rapport', -2],
    ]);
    expect(game.news).toContainEqual({ visit: 2, kind: 'lapse', id: 'airline', people: 0 });
  });

  test('renewed in the next visit, it stands', () => {
    expect(settled(1, 2, 2).relief.airline?.rung).toBe(1);
  });
});

test('a suspension and what is lifted do not lapse', () => {
  expect([settled(2, 1, 9).relief.airline?.rung, settled(3, 1, 9).relief.airline?.rung]).toEqual([2, 3]);
  expect(lapsesAfter(inForce(2, 1, 1), airline)).toBe(0);
});
