// Delivery to the letter: how often his word holds, and what each thing moves.
import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/rules/deliver';
import { draw } from '../../src/rules/draw';
import { handOver } from '../../src/rules/hand-over';
import type { Package } from '../../src/rules/package';
import { respond } from '../../src/rules/respond';
import type { GameState } from '../../src/rules/state';
import { aGame, aPlainScenario, aSignedGame, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const seeds = Array.from({ length: 40 }, (_, seed) => seed);
type Change = Parameters<typeof aGame>[1];

const signed = (deal: Package, change: Change = () => {}, seed = 1) =>
  aSignedGame(scenario, deal, aGame(scenario, change, seed));
const delivered = (deal: Package, change: Change = () => {}, seed = 1) =>
  having(signed(deal, change, seed), (draft) => deliver(draft, scenario));
const moved = (game: GameState) => game.ledger.map(({ meter, cause, amount }) => `${meter} ${cause.kind} ${amount}`);

describe('he keeps his word as often as', () => {
  const deal = (order: Package['order']) =>
    offer({ relief: { bank: 'suspension' }, groups: { writers: 'stay' }, pledges: ['no-new-arrests'], order });
  /** Every draw falls as it would for this chance, group and pledge alike. */
  const isKeptWith = (chance: number, order: Package['order'], change: Change) => {
    for (const seed of seeds) {
      const { delivery } = delivered(deal(order), change, seed);
      expect(delivery?.delivered.groups.length).toBe(draw(seed, 'deliver:writers', 1, 0) < chance ? 1 : 0);
      expect(delivery?.delivered.pledges.length).toBe(draw(seed, 'deliver:no-new-arrests', 1, 0) < chance ? 1 : 0);
    }
  };

  test('he is reliable and watched, where we move first', () => {
    isKeptWith(0.5 * (0.6 + 0.8 * 0.25), 'we-first', (draft) => {
      draft.truth.reliability = 0.5;
      draft.meters.allies = 25;
    });
  });

  test('the allies add no more than to his full reliability', () => {
    isKeptWith(0.5, 'we-first', (draft) => {
      draft.truth.reliability = 0.5;
      draft.meters.allies = 90;
    });
  });

  test('the exchange on one bridge helps, where both move together', () => {
    isKeptWith(0.3 + 0.35 * 0.7, 'together', (draft) => {
      draft.truth.reliability = 0.5;
      draft.meters.allies = 0;
    });
  });

  test('Washington gave its part: he answers with no more', () => {
    const part = offer({
      relief: { airline: 'licence', bank: 'suspension' },
      groups: { writers: 'stay' },
      order: 'we-first',
    });
    for (const seed of seeds) {
      const game = delivered(
        part,
        (draft) => {
          draft.authorityBonus = -1400;
          draft.truth.reliability = 0.95;
        },
        seed,
      );
      const share = game.delivery?.disavowed === 'bank' ? 500 / 800 : 1;
      expect(game.delivery?.disavowed).toBe(draw(seed, 'disavowal', 1, 0) < 0.9 ? 'bank' : '');
      expect(game.delivery?.delivered.groups.length).toBe(draw(seed, 'deliver:writers', 1, 0) < 0.95 * share ? 1 : 0);
    }
  });

  test('always, where he moves first: even where Washington gives nothing of it', () => {
    for (const seed of seeds) {
      const game = delivered(
        deal('they-first'),
        (draft) => {
          draft.authorityBonus = -1400;
          draft.truth.reliability = 0;
        },
        seed,
      );
      expect(game.deals[0]?.withheld).toEqual([]);
    }
  });

  test('he is reliable, where he is given nothing at all: there is no part of it to miss', () => {
    const gift = offer({ groups: { writers: 'stay' }, order: 'we-first' });
    const game = delivered(gift, (draft) => {
      draft.truth.reliability = 1;
    });
    expect(game.delivery?.delivered.groups).toEqual(['writers']);
  });
});

describe('a deal delivered', () => {
  const reliably: Change = (draft) => {
    draft.truth.reliability = 1;
  };

  test('earns trust by order and worth, up to a full deal and no further', () => {
    const trust = (order: Package['order'], relief: Package['relief']) =>
      moved(delivered(offer({ relief, order }), reliably)).find((entry) => entry.startsWith('trust'));
    expect(trust('they-first', { airline: 'licence' })).toBe('trust order 1');
    expect(trust('together', { airline: 'licence' })).toBe('trust order 3');
    expect(trust('we-first', { airline: 'lifted', bank: 'suspension' })).toBe('trust order 18');
  });

  test('for nothing earns no trust and moves no grip', () => {
    expect(moved(delivered(offer({ groups: { 'dual-citizen': 'exile' }, order: 'they-first' })))).toEqual([
      'rapport deal 3',
      'support item 2',
      'support mandate 6.5',
      'signal mandate 4.5',
    ]);
  });

  test('says in its causes what moved what', () => {
    const game = delivered(offer({ relief: { bank: 'suspension' }, order: 'we-first' }), reliably);
    expect(game.ledger.map(({ cause }) => cause)).toEqual([
      { kind: 'cost' },
      { kind: 'allies-cost' },
      { kind: 'deal' },
      { kind: 'order', order: 'we-first' },
      { kind: 'relief' },
    ]);
    expect(game.phase).toBe('delivery');
  });

  test('broken on his side tells of each thing, and how many people stay behind', () => {
    const game = delivered(
      offer({
        relief: { bank: 'suspension' },
        groups: { writers: 'stay' },
        pledges: ['carry-a-message'],
        order: 'we-first',
      }),
      (draft) => {
        draft.truth.reliability = 0;
      },
    );
    expect(game.news).toEqual([
      { visit: 1, kind: 'shortfall', id: 'writers', people: 6 },
      { visit: 1, kind: 'shortfall', id: 'carry-a-message', people: 0 },
    ]);
    expect(moved(game).slice(-4)).toEqual([
      'support shortfall -4',
      'signal shortfall -3',
      'support shortfall -4',
      'signal shortfall -3',
    ]);
  });

  test('broken on ours costs trust and support before anything is given', () => {
    const dear = offer({ relief: { bank: 'suspension' }, groups: { writers: 'stay' }, order: 'they-first' });
    const broke: Change = (draft) => {
      draft.authorityBonus = -1400;
    };
    const seed = seeds.find((one) => draw(one, 'disavowal', 1, 0) < 0.9) ?? 0;
    const game = delivered(dear, broke, seed);
    expect(moved(game).slice(0, 3)).toEqual(['trust disavowal -15', 'support disavowal -3', 'rapport deal 3']);
    expect(game.ledger[0]?.cause).toEqual({ kind: 'disavowal' });
    expect(game.news[0]).toEqual({ visit: 1, kind: 'disavowal', id: 'bank', people: 0 });
    expect(game.deals[0]).toMatchObject({ disavowed: 'bank', worthGiven: 0, costPaid: 0 });
    expect(game.relief.bank?.rung).toBe(0);
  });

  test('just signed: nothing of it has come, gone or been answered yet', () => {
    const deal = offer({ relief: { bank: 'suspension' } });
    expect(signed(deal).delivery).toEqual({
      deal,
      by: 'you',
      disavowed: '',
      delivered: { groups: [], pledges: [] },
      withheld: { groups: [], pledges: [] },
      exiled: 0,
      stayed: 0,
      refused: 0,
      response: null,
      recovered: [],
      snapped: '',
    });
  });

  test('needs a deal: without one nothing happens', () => {
    const idle = aGame(scenario);
    expect(having(idle, (draft) => deliver(draft, scenario))).toEqual(idle);
    expect(having(idle, (draft) => handOver(draft, scenario, { groups: ['writers'], pledges: [] }))).toEqual(idle);
    expect(having(idle, (draft) => respond(draft, scenario, 'protest'))).toEqual(idle);
  });
});
