// Side pressure between visits: his own move, and why.
import { describe, expect, test } from 'vitest';
import { press, temptations } from '../../src/rules/press';
import type { DealRecord, GameState, Memory } from '../../src/rules/state';
import type { PressureKind, Scenario } from '../../src/scenario/scenario';
import { aGame, aPlainScenario, aSignedGame, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const plain = aPlainScenario();
const numbers = plain.rules.model.pressure;
const seeds = Array.from({ length: 200 }, (_, seed) => seed);

interface Situation {
  readonly memory?: Partial<Memory>;
  readonly deal?: Partial<DealRecord> | null;
  readonly grip?: number;
  /** People of the writers and the dual citizen still held. */
  readonly held?: number;
  readonly seed?: number;
}

/** Nothing tempts him: a fair deal, a firm hold, no grudge; then as told. */
function situation({ memory, deal = {}, grip = 60, held = 6, seed = 1 }: Situation, scenario = plain): GameState {
  const fresh = aGame(scenario, () => {}, seed);
  const met = deal ? aSignedGame(scenario, offer({ gestures: ['photograph'] }), fresh) : fresh;
  return having(met, (draft) => {
    draft.phase = 'aftermath';
    Object.assign(draft.deals[0] ?? {}, { worthGiven: 1000, holdGot: 900, ...deal });
    draft.memory = { ...draft.memory, ratio: 1.1, ...memory };
    draft.meters.grip = grip;
    if (draft.groups.writers) draft.groups.writers.held = held;
  });
}
const tempting = (told: Situation, scenario = plain) =>
  temptations(scenario, situation(told, scenario)).map(({ kind, reason }) => `${kind}: ${reason}`);
const chanceOf = (told: Situation, scenario = plain) => temptations(scenario, situation(told, scenario))[0]?.chance;
const pressed = (told: Situation, scenario = plain) =>
  having(situation(told, scenario), (draft) => press(draft, scenario));
const moved = (told: Situation) => {
  const games = seeds.map((seed) => pressed({ ...told, seed }));
  return games.filter((game) => game.pressures.length > 0);
};
const effects = (game: GameState | undefined) => game?.ledger.map(({ meter, amount }) => [meter, amount]);

describe('what tempts him', () => {
  test('nothing, after a fair deal and without a grudge', () => {
    expect(tempting({})).toEqual([]);
    expect(moved({})).toEqual([]);
  });

  test('a summons, where much was given or the hold has grown thin', () => {
    expect(tempting({ deal: { worthGiven: 1401 } })).toEqual(['summons: patron-uneasy']);
    expect(tempting({ deal: { worthGiven: 1400 } })).toEqual([]);
    expect(tempting({ grip: 34.99 })).toEqual(['summons: patron-uneasy']);
    expect(tempting({ grip: 35 })).toEqual([]);
  });

  test('the border: for insults he remembers, for a visit that brought nothing', () => {
    expect(tempting({ memory: { insults: 2 } })).toEqual(['border: insulted']);
    expect(tempting({ memory: { insults: 1.9 } })).toEqual([]);
    expect(tempting({ deal: null })).toEqual(['border: nothing-came']);
  });

  test('the border too, where people fetched far less than the time before', () => {
    const giving = (worthGiven: number) =>
      temptations(
        plain,
        having(situation({}), (draft) => {
          const [deal] = draft.deals;
          if (!deal) return;
          draft.deals.unshift({ ...deal, visit: 0, worthGiven: 1200, holdGot: 600 });
          deal.worthGiven = worthGiven;
          deal.holdGot = 600;
        }),
      ).map(({ kind, reason }) => `${kind}: ${reason}`);
    expect([giving(893), giving(900), giving(1300)]).toEqual([['border: wants-more'], [], []]);
  });

  test('arrests, where a word of ours was broken in this visit, the more the more words', () => {
    const cheated = { deal: { disavowed: 'airline' }, memory: { broken: 1 } };
    expect(tempting(cheated)).toEqual(['arrests: felt-cheated']);
    expect(tempting({ ...cheated, deal: { breached: true } })).toEqual(['arrests: felt-cheated']);
    expect(chanceOf(cheated)).toBeCloseTo(numbers.cheatedChance, 12);
    expect(chanceOf({ ...cheated, memory: { broken: 2 } })).toBeCloseTo(2 * numbers.cheatedChance, 12);
    expect(chanceOf({ ...cheated, memory: { broken: 9 } })).toBe(1);
    expect(tempting({ memory: { broken: 1 } })).toEqual([]);
  });

  test('arrests, where few are left to sell and selling paid well', () => {
    const sold = { held: 0, memory: { ratio: 2 } };
    expect(tempting(sold)).toEqual(['arrests: stock-low']);
    expect(tempting({ ...sold, held: 6 })).toEqual([]);
    expect(tempting({ ...sold, memory: { ratio: 1.7 } })).toEqual([]);
  });

  test('of several he makes the likeliest', () => {
    const games = moved({ deal: { worthGiven: 2000 }, memory: { insults: 5 } });
    expect(new Set(games.map((game) => game.pressures[0]?.kind))).toEqual(new Set(['summons']));
  });
});

describe('a pledge he keeps', () => {
  const stopping = (stops: readonly PressureKind[]): Scenario => ({
    ...plain,
    pledges: plain.pledges.map((pledge) => ({ ...pledge, stops })),
  });
  const kept = (scenario: Scenario, told: Situation, keptNow: boolean) =>
    temptations(
      scenario,
      having(situation(told, scenario), (draft) => {
        draft.pledges['carry-a-message'] = { since: 1, visits: 1, kept: 1, keptNow };
      }),
    ).length;

  test('rules out what it names, and nothing else', () => {
    expect(kept(stopping(['border']), { deal: null }, true)).toBe(0);
    expect(kept(stopping(['summons', 'arrests']), { deal: null }, true)).toBe(1);
    expect(kept(stopping(['summons']), { grip: 20 }, true)).toBe(0);
  });

  test('stops nothing in a visit in which he breaks it', () => {
    expect(kept(stopping(['border']), { deal: null }, false)).toBe(1);
  });

  test('that makes new arrests rarer makes these rarer too', () => {
    const cheated = { deal: { disavowed: 'airline' }, memory: { broken: 1 } };
    const quiet = having(situation(cheated), (draft) => {
      draft.pledges['no-new-arrests'] = { since: 1, visits: 1, kept: 1, keptNow: true };
    });
    expect(temptations(plain, quiet)[0]?.chance).toBeCloseTo(numbers.cheatedChance / 2, 12);
  });
});

describe('his move', () => {
  test('at the border costs support and allies', () => {
    const game = moved({ deal: null })[0];
    expect(effects(game)).toEqual([
      ['support', -2],
      ['allies', -4],
    ]);
    expect(game?.ledger[0]?.cause).toEqual({ kind: 'pressure', pressure: 'border' });
  });

  test('to his patron tightens the grip, and cools him and home', () => {
    expect(effects(moved({ grip: 20 })[0])).toEqual([
      ['grip', 7],
      ['rapport', -3],
      ['support', -2],
    ]);
  });

  test('takes a few people, of whom the news tell', () => {
    const game = moved({ held: 0, memory: { ratio: 2 } })[0];
    expect(game?.groups['newly-detained']).toMatchObject({ held: 1, arrested: 1 });
    expect(game?.pressures).toEqual([{ visit: 1, kind: 'arrests', reason: 'stock-low', people: 1 }]);
    expect(game?.news.at(-1)).toEqual({ visit: 1, kind: 'pressure', id: 'arrests', people: 1 });
    expect(effects(game)).toEqual([
      ['allies', -0.1],
      ['support', -0.05],
    ]);
  });

  test('takes nobody where the scenario names no group for them', () => {
    const rules = { ...plain.rules, arrests: { ...plain.rules.arrests, group: '' } };
    expect(tempting({ held: 0, memory: { ratio: 2 } }, { ...plain, rules })).toEqual([]);
  });

  test('comes as often as its chance says, and twice as often, or never, where the scenario says so', () => {
    const often = (pressure: number) => {
      const scenario = { ...plain, rules: { ...plain.rules, pressure } };
      return seeds.filter((seed) => pressed({ deal: null, seed }, scenario).pressures.length > 0).length / seeds.length;
    };
    expect(Math.abs(often(1) - numbers.nothingChance)).toBeLessThan(0.08);
    expect(Math.abs(often(2) - 2 * numbers.nothingChance)).toBeLessThan(0.08);
    expect(often(0)).toBe(0);
  });
});
