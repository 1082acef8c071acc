// News and rumours to the letter: how far they stray, for whom, and what a hint makes of them.
import { describe, expect, test } from 'vitest';
import { askWhy } from '../../src/rules/ask-why';
import { draw, drawNormal } from '../../src/rules/draw';
import { exp } from '../../src/rules/exact';
import { initialKnown } from '../../src/rules/initial-known';
import { reveal } from '../../src/rules/reveal';
import type { GameState, Hint, KnownRange } from '../../src/rules/state';
import { drawTruth } from '../../src/rules/truth';
import { aGame, anExchange, aPlainScenario, aTable, having } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';

const scenario = aPlainScenario();
const { news } = scenario.rules.model;
const seeds = Array.from({ length: 30 }, (_, seed) => seed);
const from = { kind: 'topic', id: 'hockey' } as const;
type Change = NonNullable<Parameters<typeof aGame>[1]>;
const told = (ids: readonly string[], trust: number, seed = 1, change: Change = () => {}): GameState =>
  having(aGame(scenario, change, seed), (draft) => reveal(draft, scenario, ids, trust, from));

describe('news', () => {
  test('strays by its own draw: little where it is right, much where it is wrong', () => {
    for (const seed of seeds) {
      for (const trust of [0, 0.5, 1]) {
        const isWrong = draw(seed, 'wrong:airline', 1, 0) < 1 - trust;
        const strayed = exp((isWrong ? news.wrongError : news.rightError) * drawNormal(seed, 'told:airline', 1, 0));
        expect(told(['airline'], trust, seed).known.airline?.centre).toBe(Math.round(1200 * strayed));
      }
    }
  });

  test('misleads and blurs the more, the wearier one is', () => {
    const weary: Change = (draft) => {
      draft.fatigue = 60;
    };
    for (const seed of seeds) {
      const isWrong = draw(seed, 'wrong:airline', 1, 0) < 0.2 + 60 / 200;
      const strayed = exp(2 * (isWrong ? 0.6 : 0.12) * drawNormal(seed, 'told:airline', 1, 0));
      expect(told(['airline'], 0.8, seed, weary).known.airline?.centre).toBe(Math.round(1200 * strayed));
    }
  });

  test('heard again in a visit is another draw', () => {
    const twice = told(['airline', 'airline'], 1);
    const again = exp(0.12 * drawNormal(1, 'told:airline', 1, 1));
    expect(twice.known.airline?.centre).toBe(Math.round(1200 * again));
    const other = told(['bank', 'airline'], 1);
    expect(other.known.airline).toEqual(told(['airline'], 1).known.airline);
  });

  test('of something small is a point wide, about it, and not below nothing', () => {
    const worth = (shift: number) => {
      const game = told(['bank'], 1, 1, (draft) => {
        draft.truth.worthShift.bank = shift;
      });
      return game.known.bank;
    };
    const [small, nothing] = [worth(-150), worth(-300)];
    expect([(small?.high ?? 0) - (small?.low ?? 0), (small?.high ?? 0) + (small?.low ?? 0)]).toEqual([
      100,
      expect.closeTo(2 * (small?.centre ?? 0), -1),
    ]);
    expect(nothing).toMatchObject({ low: 0, high: 100, centre: 0 });
  });

  test('of his reliability lies within one', () => {
    const of = (reliability: number) =>
      seeds.map(
        (seed) =>
          told(['reliability'], 1, seed, (draft) => {
            draft.truth.reliability = reliability;
          }).known.reliability,
      );
    for (const range of of(0.95)) {
      expect(range?.centre).toBeLessThanOrEqual(100);
      expect(range).toMatchObject({ low: (range?.centre ?? 0) - 12, high: Math.min(100, (range?.centre ?? 0) + 12) });
    }
    for (const range of of(0.05)) expect(range).toMatchObject({ low: 0, high: (range?.centre ?? 0) + 12 });
  });
});

describe('a hint', () => {
  const known = (low: number, high: number): KnownRange => ({
    low,
    high,
    centre: 1,
    from: { kind: 'rumour' },
    visit: 0,
  });
  const hinted = (direction: Hint['direction'], low: number, high: number, rumoured: number | null = 1000) => {
    const game = aGame(scenario, (draft) => {
      draft.visit = 2;
      draft.table = { ...aTable(), exchanges: [], asked: {}, offered: {}, agreed: null };
      draft.table.exchanges.push({
        ...anExchange(),
        hint: { about: 'airline', direction },
        reasons: [],
        offer: null,
        counter: null,
      });
      draft.known.airline = known(low, high);
      if (rumoured === null) delete draft.truth.rumoured.airline;
      else draft.truth.rumoured.airline = rumoured;
    });
    return having(game, (draft) => askWhy(draft, scenario)).known.airline;
  };
  const answer = (low: number, high: number) => ({
    low,
    high,
    centre: (low + high) / 2,
    from: { kind: 'answer' },
    visit: 2,
  });

  test('makes what the town said the one end of the range', () => {
    expect(hinted('more', 400, 2000)).toEqual(answer(1000, 2000));
    expect(hinted('less', 400, 2000)).toEqual(answer(400, 1000));
  });

  test('never widens what was known', () => {
    expect(hinted('more', 1500, 2000)).toEqual(answer(1500, 2000));
    expect(hinted('less', 400, 800)).toEqual(answer(400, 800));
  });

  test('reaches past what was known where the two contradict, at the very edge too', () => {
    expect(hinted('more', 400, 1000)).toEqual(answer(1000, 1250));
    expect(hinted('less', 1000, 2000)).toEqual(answer(800, 1000));
  });

  test('goes by the middle of what is known, where the town said nothing', () => {
    expect(hinted('more', 0, 2000, null)).toMatchObject({ low: 1, high: 2000 });
  });
});

describe('rumours as a campaign opens', () => {
  const spread = aScenario();
  const game = (seed: number) => {
    const truth = drawTruth(spread, seed);
    return { truth, known: initialKnown(spread, truth, seed) };
  };

  test('err as the truth does and by a draw of their own', () => {
    for (const seed of seeds) {
      const { truth } = game(seed);
      const factor = exp(0.4 * drawNormal(seed, 'factor:airline', 0, 0));
      const blur = exp(1.4 * 0.4 * drawNormal(seed, 'rumour:airline', 0, 0));
      const within = (x: number) => Math.max(0.35, Math.min(2.6, x));
      expect(truth.factor.airline).toBe(within(factor));
      expect(truth.rumoured.airline).toBe(Math.round(1200 * within(within(factor) * blur)));
      expect(truth.reliability).toBeCloseTo(0.6 + (0.4 / 0.65) * 0.275 * (2 * draw(seed, 'reliability', 0, 0) - 1), 12);
      expect(truth.base).toBe(Math.round(200 + 120 * (2 * draw(seed, 'base', 0, 0) - 1)));
    }
  });

  test('speak in whole points from a point up, and name the likeliest within their range', () => {
    for (const seed of seeds) {
      const { truth, known } = game(seed);
      for (const item of [...spread.relief, ...spread.gestures, ...spread.groups, ...spread.pledges]) {
        const range = known[item.id];
        if (!range) throw new Error(`no rumour about ${item.id}`);
        for (const end of [range.low, range.high]) expect(end < 100 || end % 100 === 0).toBe(true);
        const rumoured = truth.rumoured[item.id] ?? 0;
        expect(range.centre).toBe(Math.max(range.low, Math.min(range.high, rumoured)));
      }
    }
  });

  test('of his reliability stand as the case tells them', () => {
    expect(game(1).known.reliability).toEqual({ low: 30, high: 90, centre: 60, from: { kind: 'rumour' }, visit: 0 });
  });
});
