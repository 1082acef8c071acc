import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playerView } from '../../src/rules/player-view-of';
import type { GameState, PressureReason, TableState, Truth } from '../../src/rules/state';
import { aGame, anExchange, aPlainScenario, aTable, having } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';

const scenario = aScenario();
const cents = fc.integer({ min: -5000, max: 5000 });
const ids = ['airline', 'fertiliser', 'bank', 'phone-call', 'photograph', 'writers', 'rivals', 'no-new-arrests'];
const byId = <T>(value: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom(...ids), value);
const truths: fc.Arbitrary<Truth> = fc.record({
  factor: byId(fc.double({ min: 0.35, max: 2.6, noNaN: true })),
  rumoured: byId(cents),
  reliability: fc.double({ min: 0.15, max: 0.95, noNaN: true }),
  base: cents,
  worthShift: byId(cents),
  holdShift: byId(cents),
});
const hiddenOfTable = fc.record({
  reservation: cents,
  best: cents,
  opening: cents,
  first: fc.option(cents),
  peak: fc.option(cents),
  asked: byId(fc.nat(5)),
  offered: byId(fc.nat(5)),
  patience: fc.double({ min: 7, max: 10, noNaN: true }),
});
const hint = fc.option(fc.record({ about: fc.constantFrom(...ids), direction: fc.constantFrom('more', 'less') }));
const hiddenOfExchange = fc.record({ value: fc.option(cents), aspiration: cents, hint, patience: fc.nat(10) });

/** A game in the middle of a visit, everything public filled in. */
const midway = (table: Partial<TableState>, exchange: object): GameState =>
  aGame(scenario, (draft) => {
    draft.relief.airline = { rung: 1, since: 1, highest: 1, tarnished: false };
    draft.groups.writers = { held: 3, refusing: 2, exiled: 3, stayed: 0, arrested: 0 };
    draft.fatigue = 30;
    const said = { ...anExchange({ offer: offer({ gestures: ['photograph'] }) }), ...exchange };
    Object.assign(draft, { phase: 'table', table: { ...aTable({ k: 1, exchanges: [said] }), ...table } });
  });

describe('what the player may know', () => {
  test('holds no secret: other truths, other thoughts at the table, the same view', () => {
    fc.assert(
      fc.property(truths, hiddenOfTable, hiddenOfExchange, (truth, table, exchange) => {
        const one = midway({}, {});
        const other = { ...midway(table, exchange), truth };
        expect(playerView(scenario, other)).toEqual(playerView(scenario, one));
      }),
    );
  });

  test('holds no secret of what he remembers, nor why he pressed', () => {
    const one = midway({}, {});
    const pressed = (reason: PressureReason): GameState => ({
      ...one,
      pressures: [{ visit: 1, kind: 'border', reason, people: 0 }],
    });
    const remembering: GameState = {
      ...pressed('insulted'),
      memory: { insults: 3, kept: 1, broken: 2, heldBack: { writers: 2 }, ratio: 4 },
    };
    expect(playerView(scenario, remembering)).toEqual(playerView(scenario, pressed('nothing-came')));
    expect(playerView(scenario, remembering).pressures).toEqual([{ visit: 1, kind: 'border', people: 0 }]);
  });

  test('has no field for a hidden number', () => {
    const text = JSON.stringify(playerView(scenario, midway({}, {})));
    for (const field of [
      'truth',
      'factor',
      'centre',
      'reservation',
      'aspiration',
      'opening',
      'peak',
      '"value"',
      'seed',
    ]) {
      expect(text).not.toContain(field);
    }
  });

  test('tells a hint only once one has asked', () => {
    const hinted = { hint: { about: 'airline', direction: 'more' } };
    const seen = (exchange: object) => playerView(scenario, midway({}, exchange)).table?.exchanges[0];
    expect(seen(hinted)).toMatchObject({ hint: null, canAsk: true });
    expect(seen({ ...hinted, asked: true })).toMatchObject({ ...hinted, canAsk: false });
  });

  test('sees his patience only in words', () => {
    const looks = [10, 6, 3, 0].map((patience) => playerView(scenario, midway({ patience }, {})).table?.patience);
    expect(looks).toEqual(['ample', 'wearing', 'thin', 'gone']);
  });

  test('sees wider ranges when weary, never below nothing', () => {
    const plain = aPlainScenario();
    const seen = (fatigue: number, id = 'airline') =>
      playerView(
        plain,
        aGame(plain, (draft) => {
          draft.fatigue = fatigue;
        }),
      ).gives.find((give) => give.id === id)?.worth;
    expect(seen(0)).toEqual({ low: 300, high: 2000, from: { kind: 'rumour' }, visit: 0, source: 'airline analysts' });
    expect(seen(20)).toMatchObject({ low: 130, high: 2170 });
    expect(seen(100)).toMatchObject({ low: 0, high: 2850 });
  });

  test('sees what could be put on the table, its cost, and its share of the whole', () => {
    const view = playerView(aPlainScenario(), midway({}, {}));
    const airline = view.gives.find((give) => give.id === 'airline');
    expect(airline).toMatchObject({ rung: 1, lapsesAfter: 2, available: true, given: false });
    expect(airline?.options.map((option) => [option.change, option.cost, option.alliesCost])).toEqual([
      ['renew', 100, 0],
      ['suspension', 200, 100],
      ['lifted', 600, 300],
    ]);
    expect(airline?.options.map((option) => option.share * 1200)).toEqual([250, 300, 700]);
    expect(view.gives.find((give) => give.id === 'phone-call')).toMatchObject({ options: [], available: false });
    expect(view.groups.find((group) => group.id === 'writers')).toMatchObject({
      held: 3,
      refusing: 2,
      options: [
        { terms: 'exile', mandate: 83, share: 0.25 },
        { terms: 'stay', mandate: 450, share: 0.5 },
      ],
    });
  });

  test('hears of his reliability as fractions of one', () => {
    const view = playerView(aPlainScenario(), aGame());
    expect(view.reliability).toEqual({ low: 0.3, high: 0.9, source: 'embassy cable', from: { kind: 'rumour' } });
  });

  test('lists preparations and topics open now', () => {
    const talks = having(aGame(), (draft) => {
      draft.prepared.push({ visit: 1, id: 'arrange-the-call' });
      draft.raised.push({ visit: 1, topic: 'hockey', reply: 0 });
    });
    const view = playerView(scenario, talks);
    expect(view.preparations).toEqual([
      { id: 'ask-intelligence', done: false },
      { id: 'arrange-the-call', done: true },
    ]);
    expect(view.topics.map((topic) => topic.id)).toEqual(['advice-on-the-east', 'a-list-of-names']);
    expect(view.topics[0]).toEqual({ id: 'advice-on-the-east', hours: 1, replies: [0, 1] });
  });

  test('counts people', () => {
    expect(playerView(scenario, midway({}, {})).totals).toEqual({
      freed: 3,
      exiled: 3,
      stayed: 0,
      held: 8,
      arrested: 0,
      heldAtStart: 11,
    });
  });
});
