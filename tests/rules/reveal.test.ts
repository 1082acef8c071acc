import { describe, expect, test } from 'vitest';
import { reveal } from '../../src/rules/reveal';
import type { GameState } from '../../src/rules/state';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();
const from = { kind: 'topic', id: 'hockey' } as const;
const told = (id: string, trust: number, seed: number, fatigue = 0): GameState =>
  having(
    aGame(
      scenario,
      (draft) => {
        draft.fatigue = fatigue;
      },
      seed,
    ),
    (draft) => reveal(draft, scenario, [id], trust, from),
  );
const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const centres = (trust: number, fatigue = 0) =>
  seeds.map((seed) => told('airline', trust, seed, fatigue).known.airline?.centre ?? 0);
const spread = (values: number[]) => Math.max(...values) - Math.min(...values);

describe('news about a hidden number', () => {
  test('replaces the rumour by a range about what is told, and is noted', () => {
    const game = told('airline', 1, 5);
    const range = game.known.airline;
    expect(range).toEqual({
      low: Math.round((range?.centre ?? 0) * 0.8),
      high: Math.round((range?.centre ?? 0) * 1.25),
      centre: range?.centre,
      from,
      visit: 1,
    });
    expect(game.notebook).toEqual([{ visit: 1, about: 'airline', range, hint: 'none' }]);
  });

  test('mostly holds the truth when it is to be trusted', () => {
    const right = seeds.filter((seed) => {
      const range = told('airline', 1, seed).known.airline;
      return range && range.low <= 1200 && 1200 <= range.high;
    });
    expect(right.length).toBeGreaterThan(180);
  });

  test('strays when it is not, and the more the wearier one is', () => {
    expect(spread(centres(0))).toBeGreaterThan(2 * spread(centres(1)));
    expect(spread(centres(1, 60))).toBeGreaterThan(1.5 * spread(centres(1)));
  });

  test('is at least one point wide', () => {
    const game = having(aGame(), (draft) => {
      draft.truth.factor['dual-citizen'] = 0.35;
      reveal(draft, scenario, ['dual-citizen'], 1, from);
    });
    const range = game.known['dual-citizen'];
    expect(range && range.high - range.low).toBe(100);
    expect(range?.low).toBeGreaterThanOrEqual(0);
  });

  test('tells of reliability within 0.12', () => {
    const range = told('reliability', 1, 3).known.reliability;
    expect(range && range.high - range.low).toBe(24);
    expect(Math.abs((range?.centre ?? 0) - 60)).toBeLessThan(25);
  });

  test('told twice in a visit is not told alike; an id unheard of teaches nothing', () => {
    const twice = having(told('airline', 1, 5), (draft) =>
      reveal(draft, scenario, ['airline', 'no-such-thing'], 1, from),
    );
    expect(twice.notebook).toHaveLength(2);
    expect(twice.notebook[0]?.range.centre).not.toBe(twice.notebook[1]?.range.centre);
  });
});
