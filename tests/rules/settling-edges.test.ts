// What settles after a visit, at its edges: new arrests, the drift, and what he remembers.
import { castDraft } from 'immer';
import { describe, expect, test } from 'vitest';
import { expectedArrests, makeArrests } from '../../src/rules/arrests';
import { draw } from '../../src/rules/draw';
import { drift } from '../../src/rules/drift';
import { isBroken, premiumOf, rateOf, remember } from '../../src/rules/memory';
import type { DealRecord, GameState } from '../../src/rules/state';
import type { Scenario } from '../../src/scenario/scenario';
import { aGame, anExchange, aPlainScenario, aSignedGame, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const { model } = scenario.rules;
const seeds = Array.from({ length: 60 }, (_, seed) => seed);
type Change = NonNullable<Parameters<typeof aGame>[1]>;

/** A deal of this visit as told, on record and delivered. */
function afterDeal(deal: Partial<DealRecord>, change: Change = () => {}, seed = 1, about = scenario): GameState {
  const fresh = aGame(about, () => {}, seed);
  return having(aSignedGame(about, offer({ groups: { writers: 'stay' } }), fresh), (draft) => {
    draft.phase = 'aftermath';
    Object.assign(draft.deals[0] ?? {}, deal);
    change(draft);
  });
}
const moved = (game: GameState) => game.ledger.map(({ meter, cause, amount }) => `${meter} ${cause.kind} ${amount}`);

describe('new arrests', () => {
  const expected = (deal: Partial<DealRecord>, change?: Change) => expectedArrests(scenario, afterDeal(deal, change));
  const rich = { worthGiven: 2000, holdGot: 0, exiled: 0, stayed: 10 };

  test('are none at the fair price or below it', () => {
    expect(expected({ ...rich, worthGiven: 1100, holdGot: 1000 })).toBe(0);
    expect(expected({ ...rich, worthGiven: 100, holdGot: 1000 })).toBe(0);
    expect(expected({ ...rich, worthGiven: 1200, holdGot: 1000 })).toBeGreaterThan(0);
  });

  test('go by the share of the freed who had to leave', () => {
    expect(expected({ ...rich, exiled: 5, stayed: 15 }) / expected(rich)).toBeCloseTo((0.7 + 0.15) / 0.7, 9);
    expect(expected({ ...rich, exiled: 1, stayed: 0 }) / expected(rich)).toBeCloseTo(1.3 / 0.7, 9);
  });

  test('are never fewer than none, however many allies watch', () => {
    const watchful: Scenario = {
      ...scenario,
      rules: { ...scenario.rules, model: { ...model, arrests: { ...model.arrests, watched: 2.5 } } },
    };
    const game = afterDeal(rich, (draft) => {
      draft.meters.allies = 100;
    });
    expect(expectedArrests(watchful, game)).toBe(0);
  });

  test('are the whole number, and one more as often as the fraction says', () => {
    for (const seed of seeds) {
      const game = afterDeal({ ...rich, worthGiven: 300 }, () => {}, seed);
      const chance = expectedArrests(scenario, game);
      const whole = Math.floor(chance);
      const made = having(game, (draft) => makeArrests(draft, scenario)).arrested;
      expect(made).toBe(whole + (draw(seed, 'arrests', 1, 0) < chance - whole ? 1 : 0));
    }
  });

  test('where nobody is taken, cost nothing and are no news', () => {
    const game = afterDeal({ worthGiven: 0 });
    expect(having(game, (draft) => makeArrests(draft, scenario))).toEqual(game);
    const nowhere: Scenario = {
      ...scenario,
      rules: { ...scenario.rules, arrests: { ...scenario.rules.arrests, group: '' } },
    };
    const dear = afterDeal(rich);
    expect(having(dear, (draft) => makeArrests(draft, nowhere))).toEqual(dear);
  });
});

describe('the drift of a visit', () => {
  const drifted = (change: Change) => having(aGame(scenario, change), (draft) => drift(draft, scenario));

  test('blames thin allies by each point missing, and not a hundredth from enough on', () => {
    const thin = (allies: number) =>
      moved(
        drifted((draft) => {
          draft.meters.allies = allies;
        }),
      ).filter((entry) => entry.includes('thin'));
    expect([thin(50), thin(49), thin(0), thin(80)]).toEqual([
      [],
      ['support allies-thin -0.12'],
      ['support allies-thin -6'],
      [],
    ]);
  });

  test('counts each pledge in force by its own draw', () => {
    for (const seed of seeds) {
      const game = having(
        aGame(scenario, () => {}, seed),
        (draft) => {
          draft.pledges['no-new-arrests'] = { since: 1, visits: 2, kept: 1, keptNow: true };
          drift(draft, scenario);
        },
      );
      const kept = draw(seed, 'pledge:no-new-arrests', 1, 0) < 0.5;
      expect(game.pledges['no-new-arrests']).toEqual({ since: 1, visits: 3, kept: kept ? 2 : 1, keptNow: kept });
      expect(game.news.length).toBe(kept ? 0 : 1);
      expect(game.pledges['carry-a-message']).toEqual({ since: 0, visits: 0, kept: 0, keptNow: false });
    }
  });

  test('names the pledge that was broken', () => {
    const never = { ...scenario, pledges: scenario.pledges.map((pledge) => ({ ...pledge, kept: 0 })) };
    const game = having(aGame(never), (draft) => {
      draft.pledges['carry-a-message'] = { since: 1, visits: 0, kept: 0, keptNow: false };
      drift(draft, never);
    });
    expect(game.ledger.slice(-2).map(({ cause }) => cause)).toEqual([
      { kind: 'pledge-broken', id: 'carry-a-message' },
      { kind: 'pledge-broken', id: 'carry-a-message' },
    ]);
  });
});

describe('what he remembers', () => {
  const { memory } = model;
  const settled = (change: Change, visit = 1) =>
    having(aGame(scenario, change), (draft) => {
      draft.visit = visit;
      remember(draft, scenario);
    }).memory;

  test('is gone once less than a tenth is left of it', () => {
    const left = (insults: number) =>
      settled((draft) => {
        draft.memory.insults = insults;
      }).insults;
    expect([left(0.2), left(0.18), left(0.25)]).toEqual([0.1, 0, 0.13]);
  });

  test('of a group held back: it is dearer by each time up to three, and nobody else is', () => {
    const premium = (times: number, id = 'writers') =>
      premiumOf(model, { insults: 0, kept: 0, broken: 0, heldBack: { writers: times }, ratio: 0 }, id);
    expect([premium(0), premium(0.5), premium(3), premium(7), premium(2, 'clergy')]).toEqual([1, 1.05, 1.3, 1.3, 1]);
    expect(memory.heldBackMost).toBe(3);
  });

  const asking = (value: number | null, groups: { readonly [id: string]: 'stay' | 'exile' }) =>
    anExchange({ offer: offer({ groups }), value });
  const afterTable = (...exchanges: readonly ReturnType<typeof asking>[]) =>
    settled((draft) => {
      draft.table = castDraft({ ...aTable(), exchanges });
    }).heldBack;

  test('of a table: who was asked for twice while our price rose by a point, terms and pauses aside', () => {
    expect(afterTable(asking(0, { writers: 'stay' }), anExchange(), asking(100, { writers: 'exile' }))).toEqual({
      writers: 1,
    });
    expect(afterTable(asking(0, { writers: 'stay' }), asking(99, { writers: 'stay' }))).toEqual({});
    expect(
      afterTable(
        asking(0, { 'dual-citizen': 'stay' }),
        asking(-50, { writers: 'stay' }),
        asking(40, { writers: 'stay' }),
      ),
    ).toEqual({});
    expect(afterTable(asking(-300, { writers: 'stay' }), asking(-100, { writers: 'stay' }))).toEqual({ writers: 1 });
    expect(afterTable(asking(null, { writers: 'stay' }), asking(200, { writers: 'stay' }))).toEqual({});
  });

  test('of a table: the best price counts, not the last, and a better insult is no price', () => {
    const writers = { writers: 'stay' } as const;
    expect(afterTable(asking(200, writers), asking(500, writers), asking(250, writers))).toEqual({ writers: 1 });
    expect(afterTable(asking(-500, writers), asking(-450, writers))).toEqual({});
  });

  test('as an insult: only what was one', () => {
    const said = (...kinds: readonly ('too-little' | 'insulting')[]) =>
      settled((draft) => {
        draft.table = castDraft({ ...aTable(), exchanges: kinds.map((kind) => anExchange({ reasons: [{ kind }] })) });
      }).insults;
    expect([said('too-little', 'too-little'), said('too-little', 'insulting')]).toEqual([0, 1]);
  });

  test('of a deal: those it did not name are not sold by it', () => {
    const game = afterDeal({}, (draft) => {
      draft.memory.heldBack = { writers: 2, 'dual-citizen': 2 };
      remember(draft, scenario);
    });
    expect(game.memory.heldBack).toEqual({ writers: 1, 'dual-citizen': 2 });
  });

  test('of a deal: only the one of this visit', () => {
    const game = afterDeal({ worthGiven: 1500, holdGot: 600 });
    const later = having(game, (draft) => {
      draft.visit = 2;
      remember(draft, scenario);
    });
    expect(later.memory).toMatchObject({ kept: 0, broken: 0, ratio: 0 });
  });

  test('of a price: worth for each point of hold, a point at least', () => {
    const rate = (deal: Partial<DealRecord>) => {
      const [record] = afterDeal(deal).deals;
      return record && rateOf(record);
    };
    expect(rate({ worthGiven: 700, holdGot: 300 })).toBe(2.33);
    expect(rate({ worthGiven: 700, holdGot: 99 })).toBe(7);
    expect(rate({ worthGiven: 700, holdGot: 101 })).toBe(6.93);
  });

  test('of our word: broken by either side of ours', () => {
    const broken = (deal: Partial<DealRecord>) => {
      const [record] = afterDeal(deal).deals;
      return record && isBroken(record);
    };
    expect([broken({}), broken({ disavowed: 'bank' }), broken({ breached: true })]).toEqual([false, true, true]);
  });
});
