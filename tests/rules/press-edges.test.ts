// His own move between visits, at the edges of every reason.
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/rules/draw';
import { press, temptations } from '../../src/rules/press';
import type { DealRecord, GameState } from '../../src/rules/state';
import type { Scenario } from '../../src/scenario/scenario';
import { aGame, aPlainScenario, aSignedGame, having } from '../builders/a-game';
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

describe('his own move', () => {
  const fair = { worthGiven: 1000, holdGot: 900 };
  const tempting = (game: GameState, about = scenario) =>
    temptations(about, game).map(({ reason, chance }) => `${reason} ${chance}`);

  test('an insult he remembers weighs more than an empty visit, and both more than a bad price', () => {
    const insulted: Change = (draft) => {
      draft.memory.insults = 2;
    };
    expect(tempting(aGame(scenario, insulted))).toEqual(['insulted 0.4']);
    expect(tempting(afterDeal(fair, insulted))).toEqual(['insulted 0.4']);
  });

  test('is not for a worse price than the time before where there was none before', () => {
    expect(tempting(afterDeal({ worthGiven: 1, holdGot: 900 }))).toEqual([]);
  });

  test('of several kinds comes in order: arrests, a summons, the border; of equals the first is made', () => {
    const told: Change = (draft) => {
      draft.memory.broken = 1;
      draft.memory.insults = 2;
      draft.meters.grip = 20;
    };
    const game = afterDeal({ ...fair, disavowed: 'airline' }, told);
    expect(tempting(game)).toEqual(['felt-cheated 0.4', 'patron-uneasy 0.5', 'insulted 0.4']);
    const likeliest = seeds.flatMap((seed) =>
      having({ ...game, seed }, (draft) => press(draft, scenario)).pressures.map(({ kind }) => kind),
    );
    expect(new Set(likeliest)).toEqual(new Set(['summons']));
    const calm = having(game, (draft) => {
      draft.meters.grip = 60;
    });
    expect(tempting(calm)).toEqual(['felt-cheated 0.4', 'insulted 0.4']);
    const kinds = seeds.flatMap((seed) =>
      having({ ...calm, seed }, (draft) => press(draft, scenario)).pressures.map(({ kind }) => kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['arrests']));
  });

  test('is made exactly as its draw says', () => {
    for (const seed of seeds) {
      const game = having(
        aGame(scenario, () => {}, seed),
        (draft) => press(draft, scenario),
      );
      expect(game.pressures.length).toBe(draw(seed, 'pressure', 1, 0) < model.pressure.nothingChance ? 1 : 0);
    }
  });

  describe('for want of people', () => {
    const paid: Change = (draft) => {
      draft.memory.ratio = 1.77;
    };
    const few = (change: Change, about = scenario) =>
      tempting(
        afterDeal(
          fair,
          (draft) => {
            paid(draft);
            change(draft);
          },
          1,
          about,
        ),
        about,
      );

    test('goes by what they hold: those he would sell, and against the start', () => {
      // 3 for the citizen and 6 for the writers at the start; 5.4 of 9 is the bound.
      const held = (writers: number, citizens: number) =>
        few((draft) => {
          Object.assign(draft.groups.writers ?? {}, { held: writers });
          Object.assign(draft.groups['dual-citizen'] ?? {}, { held: citizens });
        });
      expect(held(2, 1)).toEqual(['stock-low 0.3']);
      expect(held(6, 0)).toEqual([]);
      expect(held(5, 0)).toEqual(['stock-low 0.3']);
    });

    test('does not count those he would never sell, but those taken since', () => {
      const sold = { held: 0 };
      expect(
        few((draft) => {
          Object.assign(draft.groups.writers ?? {}, sold);
          Object.assign(draft.groups.rivals ?? {}, { held: 400 });
        }),
      ).toEqual(['stock-low 0.3']);
      const taken: Change = (draft) => {
        Object.assign(draft.groups.writers ?? {}, sold);
        Object.assign(draft.groups['newly-detained'] ?? {}, { held: 6 });
      };
      expect(few(taken)).toEqual([]);
    });

    test('needs a price above what counts as paid well', () => {
      const sold: Change = (draft) => {
        Object.assign(draft.groups.writers ?? {}, { held: 0 });
      };
      const at = (ratio: number) =>
        few((draft) => {
          sold(draft);
          draft.memory.ratio = ratio;
        });
      expect([at(1.76), at(1.77)]).toEqual([[], ['stock-low 0.3']]);
    });

    test('is unknown to a case that holds nobody he would sell', () => {
      const rivalsOnly = { ...scenario, groups: scenario.groups.filter(({ never, people }) => never || people === 0) };
      expect(few(() => {}, rivalsOnly)).toEqual([]);
    });
  });

  test('takes one in a hundred of all held at the start, one at least, and says whom it moved', () => {
    const crowd = (people: number): Scenario => ({
      ...scenario,
      groups: scenario.groups.map((group) => (group.id === 'writers' ? { ...group, people } : group)),
    });
    const cheated: Change = (draft) => {
      draft.memory.broken = 9;
    };
    const taken = (people: number) => {
      const about = crowd(people);
      return having(afterDeal({ ...fair, disavowed: 'airline' }, cheated, 1, about), (draft) => press(draft, about));
    };
    expect([taken(6), taken(294), taken(295)].map(({ arrested }) => arrested)).toEqual([1, 2, 3]);
    expect(taken(295).ledger.map(({ meter, amount, cause }) => [meter, amount, cause.kind])).toEqual([
      ['allies', -0.3, 'pressure'],
      ['support', -0.15, 'pressure'],
    ]);
    expect(taken(6).ledger[0]?.cause).toEqual({ kind: 'pressure', pressure: 'arrests' });
    expect(taken(6).pressures).toEqual([{ visit: 1, kind: 'arrests', reason: 'felt-cheated', people: 1 }]);
  });

  test('is no rarer at the border for a pledge that makes arrests rarer', () => {
    const quiet = aGame(scenario, (draft) => {
      draft.pledges['no-new-arrests'] = { since: 1, visits: 1, kept: 1, keptNow: true };
    });
    expect(tempting(quiet)).toEqual(['nothing-came 0.4']);
  });

  test('is ruled out where a chance is nothing', () => {
    const free = { ...scenario, rules: { ...scenario.rules, pressure: 0 } };
    expect(tempting(aGame(free), free)).toEqual([]);
  });
});
