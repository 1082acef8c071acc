// What the player sees of things, people and the table, figure by figure.
import { castDraft } from 'immer';
import { describe, expect, test } from 'vitest';
import { playerView } from '../../src/rules/player-view-of';
import type { GameState, TableState } from '../../src/rules/state';
import { aGame, anExchange, aPlainScenario, aSignedGame, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
type Change = NonNullable<Parameters<typeof aGame>[1]>;
const seen = (change: Change = () => {}) => playerView(scenario, aGame(scenario, change));

describe('what we can give', () => {
  const give = (id: string, change?: Change) => seen(change).gives.find((one) => one.id === id);

  test('comes in the order of the file, relief before gestures', () => {
    expect(seen().gives.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'relief airline',
      'relief fertiliser',
      'relief bank',
      'gesture phone-call',
      'gesture photograph',
    ]);
  });

  test('relief is never given away like a gesture, and always there to be spoken of', () => {
    expect(give('bank')).toEqual({
      id: 'bank',
      kind: 'relief',
      rung: 0,
      lapsesAfter: 0,
      options: [{ change: 'suspension', cost: 300, alliesCost: 100, share: 1 }],
      given: false,
      available: true,
      worth: { low: 136, high: 660, from: { kind: 'rumour' }, visit: 0, source: 'analysts' },
    });
  });

  test('a gesture is a whole thing, given once', () => {
    const photograph = { id: 'photograph', kind: 'gesture', rung: 0, lapsesAfter: 0, available: true };
    expect(give('photograph')).toMatchObject({
      ...photograph,
      options: [{ change: 'give', cost: 150, alliesCost: 100, share: 1 }],
      given: false,
    });
    const given = give('photograph', (draft) => {
      draft.gestures.photograph = 1;
    });
    expect(given).toMatchObject({ ...photograph, options: [], given: true });
  });

  test('one that waits to be unlocked is not available, and then is', () => {
    expect(give('phone-call')).toMatchObject({ available: false, options: [] });
    const unlocked = give('phone-call', (draft) => {
      draft.unlocked.push('phone-call');
    });
    expect(unlocked).toMatchObject({ available: true, options: [{ change: 'give' }] });
  });
});

describe('whom and what we can get', () => {
  test('a group with all that became of it', () => {
    const writers = seen((draft) => {
      draft.groups.writers = { held: 4, refusing: 1, exiled: 2, stayed: 3, arrested: 5 };
    }).groups.find(({ id }) => id === 'writers');
    expect(writers).toEqual({
      id: 'writers',
      held: 4,
      exiled: 2,
      stayed: 3,
      arrested: 5,
      refusing: 1,
      options: [
        { terms: 'exile', mandate: 250, share: expect.closeTo(1 / 3, 12) },
        { terms: 'stay', mandate: 600, share: expect.closeTo(2 / 3, 12) },
      ],
      hold: { low: 273, high: 1320, from: { kind: 'rumour' }, visit: 0, source: 'analysts' },
    });
  });

  test('a group all of whom refuse exile: they may only stay', () => {
    const firm = seen((draft) => {
      draft.groups.writers = { held: 2, refusing: 2, exiled: 4, stayed: 0, arrested: 0 };
    }).groups.find(({ id }) => id === 'writers');
    expect(firm?.options.map(({ terms }) => terms)).toEqual(['stay']);
  });

  test('a pledge, and how it was kept', () => {
    const pledge = (change?: Change) => seen(change).pledges.find(({ id }) => id === 'carry-a-message');
    expect(pledge()).toMatchObject({ since: 0, visits: 0, kept: 0, keptNow: false, available: true, mandate: 300 });
    const given = pledge((draft) => {
      draft.pledges['carry-a-message'] = { since: 1, visits: 3, kept: 2, keptNow: true };
    });
    expect(given).toMatchObject({ since: 1, visits: 3, kept: 2, keptNow: true, available: false });
    expect(given?.hold).toMatchObject({ low: 136, high: 660, source: 'analysts' });
  });
});

describe('what is said', () => {
  test('of his reliability never goes past one, however weary one is', () => {
    const weary = seen((draft) => {
      draft.fatigue = 100;
    });
    expect(weary.reliability).toMatchObject({ low: 0, high: 1 });
  });

  test('names its teller only while it is a rumour', () => {
    const told = seen((draft) => {
      draft.known.airline = { low: 700, high: 900, centre: 800, from: { kind: 'answer' }, visit: 1 };
      draft.notebook.push(
        { visit: 1, about: 'airline', range: { ...draft.known.airline }, hint: 'more' },
        {
          visit: 1,
          about: 'rivals',
          range: { low: 1, high: 2, centre: 1, from: { kind: 'rumour' }, visit: 0 },
          hint: 'none',
        },
      );
    });
    expect(told.gives[0]?.worth).toEqual({ low: 700, high: 900, from: { kind: 'answer' }, visit: 1, source: '' });
    expect(told.notebook.map(({ about, range, hint }) => [about, range.source, hint])).toEqual([
      ['airline', '', 'more'],
      ['rivals', 'analysts', 'none'],
    ]);
    expect(told.notebook[0]?.range).not.toHaveProperty('centre');
  });

  test('of a thing that nobody has spoken of is nothing', () => {
    const silent = seen((draft) => {
      draft.known = {};
    });
    expect(silent.gives[0]?.worth).toMatchObject({ low: 0, high: 0, from: { kind: 'rumour' }, visit: 0 });
    expect(silent.reliability).toMatchObject({ low: 0, high: 0, source: 'embassy cable' });
  });
});

describe('the table', () => {
  const at = (table: Partial<TableState>, change: object = {}): GameState =>
    having(aGame(scenario), (draft) => {
      Object.assign(draft, { phase: 'table', ...change });
      draft.table = castDraft(aTable(table));
    });
  const seenTable = (table: Partial<TableState>) => playerView(scenario, at(table)).table;
  const full = scenario.counterpart.persona.patience;

  test('shows his patience by thirds', () => {
    const looks = (share: number) => seenTable({ patience: full * share })?.patience;
    expect([looks(0.67), looks(2 / 3), looks(0.34), looks(1 / 3), looks(0.01), looks(0), looks(-1)]).toEqual([
      'ample',
      'wearing',
      'wearing',
      'thin',
      'thin',
      'gone',
      'gone',
    ]);
  });

  test('counts the exchanges left, never fewer than none', () => {
    expect([0, 3, 4, 9].map((k) => seenTable({ k })?.exchangesLeft)).toEqual([4, 1, 0, 0]);
  });

  test('lets one ask about the last answer only, once, and while the two sit', () => {
    const canAsk = (table: Partial<TableState>) => seenTable(table)?.exchanges.map((exchange) => exchange.canAsk);
    const twice = [anExchange(), anExchange({ k: 2 })];
    expect(canAsk({ exchanges: twice })).toEqual([false, true]);
    expect(canAsk({ exchanges: [anExchange(), anExchange({ k: 2, asked: true })] })).toEqual([false, false]);
    expect(canAsk({ exchanges: twice, outcome: 'adjourned' })).toEqual([false, false]);
  });

  test('shows his paper as standing only while the two sit', () => {
    const his = offer({ gestures: ['photograph'] });
    const standing = (outcome: TableState['outcome']) =>
      seenTable({ exchanges: [anExchange({ counter: his })], outcome })?.standing;
    expect([standing('open'), standing('adjourned')]).toEqual([his, null]);
    expect(playerView(scenario, aGame(scenario)).table).toBeNull();
  });

  test('a delivery is seen once it is under way', () => {
    const signed = aSignedGame(scenario, offer({ groups: { writers: 'stay' } }));
    expect(playerView(scenario, signed).delivery).toBeNull();
    const under = having(signed, (draft) => {
      draft.phase = 'delivery';
    });
    expect(playerView(scenario, under).delivery).toEqual(under.delivery);
    expect(playerView(scenario, aGame(scenario)).delivery).toBeNull();
  });

  test('a deal is seen by what was agreed and who came, not by what he thought of it', () => {
    const signed = aSignedGame(scenario, offer({ groups: { writers: 'stay' } }));
    expect(playerView(scenario, signed).deals).toEqual([
      { visit: 1, deal: offer({ groups: { writers: 'stay' } }), by: 'you', exiled: 0, stayed: 0, withheld: [] },
    ]);
  });
});

test('a preparation that was made stays on the list though its occasion is gone', () => {
  const gone = {
    ...scenario,
    preparations: scenario.preparations.map((one) => ({ ...one, when: { visit: { min: 9 } } })),
  };
  const done = aGame(scenario, (draft) => {
    draft.prepared.push({ visit: 1, id: 'ask-intelligence' });
  });
  expect(playerView(gone, done).preparations).toEqual([{ id: 'ask-intelligence', done: true }]);
});
