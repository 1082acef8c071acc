// What he remembers from visit to visit, and what it makes dearer.
import fc from 'fast-check';
import { castDraft } from 'immer';
import { describe, expect, test } from 'vitest';
import { leastAndMost } from '../../src/counterpart/prices';
import { counterpartView } from '../../src/rules/counterpart-view-of';
import { trueFigure } from '../../src/rules/figure';
import { hisValue } from '../../src/rules/his-value';
import { holdOfGroup } from '../../src/rules/hold';
import { gripHurts, remember } from '../../src/rules/memory';
import { playerView } from '../../src/rules/player-view-of';
import type { DealRecord, DeliveryState, Exchange, GameState } from '../../src/rules/state';
import type { Terms } from '../../src/scenario/scenario';
import { aGame, anExchange, aPlainScenario, aSignedGame, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';

const scenario = aPlainScenario();
const { model } = scenario.rules;
const writers = scenario.groups.find((group) => group.id === 'writers');
if (!writers) throw new Error('the small scenario has lost its writers');

const insulting = anExchange({ reasons: [{ kind: 'insulting' }, { kind: 'impatient' }] });
const asking = (value: number, groups: { readonly [id: string]: Terms } = { writers: 'stay' }) =>
  anExchange({ offer: offer({ relief: { airline: 'licence' }, groups }), value });

/** The visit's table as said, settled in his memory. */
const remembered = (exchanges: readonly Exchange[], before: GameState = aGame(scenario)) =>
  having(before, (draft) => {
    draft.table = castDraft({ ...aTable(), exchanges: exchanges });
    remember(draft, scenario);
  }).memory;

/** A deal signed, then as told, settled in his memory. */
const afterDeal = (
  deal: Partial<DealRecord>,
  delivery: Partial<DeliveryState> = {},
  groups = { writers: 'stay' as Terms },
) =>
  having(aSignedGame(scenario, offer({ gestures: ['photograph'], groups })), (draft) => {
    Object.assign(draft.deals[0] ?? {}, deal);
    Object.assign(draft.delivery ?? {}, delivery);
    draft.memory.heldBack.writers = 2;
    remember(draft, scenario);
  }).memory;

const holdingBack = (times: number) =>
  aGame(scenario, (draft) => {
    draft.memory.heldBack.writers = times;
  });

describe('insults', () => {
  test('add up at a table, and an old one counts half with every visit', () => {
    const first = remembered([insulting, anExchange(), insulting]);
    expect(first.insults).toBe(2);
    const later = aGame(scenario, (draft) => {
      draft.memory.insults = 3;
    });
    expect(remembered([insulting], later).insults).toBe(2.5);
  });

  test('fade to nothing where no new one is offered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (insults) => {
        let game = aGame(scenario, (draft) => {
          draft.memory.insults = insults;
        });
        for (let visit = 0; visit < 12; visit++) {
          const before = game.memory.insults;
          game = having(game, (draft) => remember(draft, scenario));
          expect(game.memory.insults).toBeLessThanOrEqual(before / 2 + 0.0051);
        }
        expect(game.memory.insults).toBe(0);
      }),
      { numRuns: runs() },
    );
  });
});

describe('words', () => {
  test('a deal delivered and left to stand is a word kept', () => {
    expect(afterDeal({})).toMatchObject({ kept: 1, broken: 0 });
  });

  test('a disavowal and a breach are words broken', () => {
    expect(afterDeal({ disavowed: 'airline' })).toMatchObject({ kept: 0, broken: 1 });
    expect(afterDeal({ breached: true }, { snapped: 'airline' })).toMatchObject({ kept: 0, broken: 1 });
  });

  test('relief taken back since he fell short is neither', () => {
    expect(afterDeal({ withheld: ['writers'] }, { snapped: 'airline' })).toMatchObject({ kept: 0, broken: 0 });
  });

  test('the last price stays in mind: worth for each point of hold', () => {
    expect(afterDeal({ worthGiven: 1500, holdGot: 600 }).ratio).toBe(2.5);
    expect(afterDeal({ worthGiven: 1500, holdGot: 0 }).ratio).toBe(15);
    const empty = aGame(scenario, (draft) => {
      draft.memory.ratio = 2;
    });
    expect(remembered([], empty).ratio).toBe(2);
  });
});

describe('holding a group back', () => {
  test('has paid where we asked again and our price rose meanwhile', () => {
    expect(remembered([asking(200), asking(300)]).heldBack).toEqual({ writers: 1 });
    expect(remembered([asking(300), asking(150), asking(420)]).heldBack).toEqual({ writers: 1 });
  });

  test('has not where we asked once, or did not raise our price, or raised it for others', () => {
    expect(remembered([asking(900)]).heldBack).toEqual({});
    expect(remembered([asking(200), asking(299)]).heldBack).toEqual({});
    expect(remembered([asking(200), asking(900, { 'dual-citizen': 'stay' })]).heldBack).toEqual({});
  });

  test('has not where he parted with it in the end', () => {
    const sold = having(
      aSignedGame(scenario, offer({ gestures: ['photograph'], groups: { writers: 'stay' } })),
      (draft) => {
        draft.table = castDraft({ ...aTable(), exchanges: [asking(200), asking(900)] });
        remember(draft, scenario);
      },
    );
    expect(sold.memory.heldBack).toEqual({});
  });

  test('never concerns people he would not release at any price', () => {
    expect(remembered([asking(200, { rivals: 'stay' }), asking(900, { rivals: 'stay' })]).heldBack).toEqual({});
  });

  test('counts half once he has sold them, and in full while he only promised', () => {
    expect(afterDeal({}).heldBack.writers).toBe(1);
    expect(afterDeal({ withheld: ['writers'] }).heldBack.writers).toBe(2);
  });

  test('counts half when the grip of his patron hurts', () => {
    const at = (grip: number) =>
      remembered(
        [],
        having(holdingBack(2), (draft) => {
          draft.meters.grip = grip;
        }),
      ).heldBack.writers;
    expect([at(model.memory.gripHurts), at(model.memory.gripHurts + 1)]).toEqual([2, 1]);
    expect([gripHurts(model, 65), gripHurts(model, 65.01)]).toEqual([false, true]);
  });

  test('makes them dearer by a tenth each time, up to three times', () => {
    const holds = [0, 1, 2, 3].map((times) => holdOfGroup(scenario, holdingBack(times), writers, 'stay'));
    expect(holds).toEqual([600, 660, 720, 780]);
    expect(holdOfGroup(scenario, holdingBack(9), writers, 'stay')).toBe(780);
    expect(trueFigure(scenario, holdingBack(2), 'writers')).toBe(720);
    const more = having(holdingBack(3), (draft) => {
      draft.table = castDraft({ ...aTable(), exchanges: [asking(200), asking(900)] });
      remember(draft, scenario);
    });
    expect(more.memory.heldBack.writers).toBe(3);
  });

  test('never makes him release for less, in his own value or at our cost', () => {
    const times = fc.nat({ max: 300 }).map((n) => n / 100);
    const all = offer({
      relief: { airline: 'lifted', fertiliser: 'lifted', bank: 'suspension' },
      gestures: ['photograph'],
      groups: { writers: 'stay', 'dual-citizen': 'exile' },
      order: 'we-first',
    });
    const least = (game: GameState) => {
      const costOf = (id: string) => (id === 'bank' ? 300 : 650);
      return leastAndMost(counterpartView(scenario, game), costOf, all).least;
    };
    fc.assert(
      fc.property(times, times, fc.constantFrom<Terms>('stay', 'exile'), (one, other, terms) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        expect(holdOfGroup(scenario, holdingBack(more), writers, terms)).toBeGreaterThanOrEqual(
          holdOfGroup(scenario, holdingBack(fewer), writers, terms),
        );
        const asked = { ...all, groups: { writers: terms } };
        expect(hisValue(scenario, holdingBack(more), asked)).toBeLessThanOrEqual(
          hisValue(scenario, holdingBack(fewer), asked),
        );
        expect(least(holdingBack(more))).toBeGreaterThanOrEqual(least(holdingBack(fewer)));
      }),
      { numRuns: runs() },
    );
  });
});

test('he knows his own memory, and the player does not', () => {
  const game = holdingBack(2);
  expect(counterpartView(scenario, game).memory).toEqual(game.memory);
  expect(JSON.stringify(playerView(scenario, game))).not.toContain('heldBack');
});
