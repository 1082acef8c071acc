// Every refusal by name, with what it is about: a player must be able to read why.
import { describe, expect, test } from 'vitest';
import type { Move } from '../../src/rules/moves';
import type { Refusal } from '../../src/rules/refusal';
import { refuseMove } from '../../src/rules/refuse';
import type { Exchange, GameState } from '../../src/rules/state';
import type { PhaseName } from '../../src/scenario/scenario';
import { aGame, anExchange, aPlainScenario, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const at = (phase: PhaseName, change: object = {}): GameState =>
  having(aGame(scenario), (draft) => Object.assign(draft, { phase, ...change }));
const why = (game: GameState, move: Move) => refuseMove(scenario, game, move);
const no = (refused: Refusal['refused'], about = ''): Refusal => ({ refused, about });
const sheet = { wants: ['airline'], never: 'rivals', walkAway: 3, confidence: 50 };

describe('in the briefing', () => {
  const believing = (change: object) => why(at('briefing'), { type: 'BELIEVE', sheet: { ...sheet, ...change } });
  const preparing = (game: GameState, preparation = 'ask-intelligence') => why(game, { type: 'PREPARE', preparation });

  test('a sheet that cannot be', () => {
    expect(believing({ wants: ['airline', 'bank', 'photograph'] })).toBeNull();
    expect(believing({ wants: ['nothing'] })).toEqual(no('bad-sheet', 'wants'));
    expect(believing({ never: 'nobody' })).toEqual(no('bad-sheet', 'never'));
    expect([believing({ walkAway: 1000 }), believing({ walkAway: -1000 })]).toEqual([null, null]);
    expect(believing({ walkAway: 1000.5 })).toEqual(no('bad-sheet', 'walkAway'));
    expect(believing({ walkAway: -1000.5 })).toEqual(no('bad-sheet', 'walkAway'));
    expect([believing({ confidence: 0 }), believing({ confidence: 100 })]).toEqual([null, null]);
    expect(believing({ confidence: -1 })).toEqual(no('bad-sheet', 'confidence'));
    expect(believing({ confidence: 100.5 })).toEqual(no('bad-sheet', 'confidence'));
    expect(believing({ confidence: Number.NaN })).toEqual(no('bad-sheet', 'confidence'));
  });

  test('a preparation that cannot be', () => {
    expect(preparing(at('briefing'), 'nothing')).toEqual(no('unknown-id', 'nothing'));
    const done = at('briefing', { prepared: [{ visit: 1, id: 'ask-intelligence' }] });
    expect(preparing(done)).toEqual(no('already-done', 'ask-intelligence'));
    expect(preparing(at('briefing', { visit: 0 }))).toEqual(no('not-available', 'ask-intelligence'));
    expect(preparing(at('briefing', { preparationsLeft: 0 }))).toEqual(no('no-preparations-left', 'ask-intelligence'));
    expect(preparing(at('briefing', { preparationsLeft: 1 }))).toBeNull();
    expect(preparing(at('talks'))).toEqual(no('wrong-phase', 'talks'));
  });
});

describe('in the talks', () => {
  const raising = (topic: string, reply = 0, change: object = {}) =>
    why(at('talks', change), { type: 'RAISE', topic, reply });

  test('a topic that cannot be', () => {
    expect(raising('nothing')).toEqual(no('unknown-id', 'nothing'));
    expect(raising('hockey', 0, { raised: [{ visit: 1, topic: 'hockey', reply: 0 }] })).toEqual(
      no('already-done', 'hockey'),
    );
    expect(raising('the-old-rival')).toEqual(no('not-available', 'the-old-rival'));
    expect(raising('hockey', 7)).toEqual(no('unknown-id', 'hockey/7'));
    expect(raising('a-list-of-names', 0, { hoursLeft: 1 })).toEqual(no('not-enough-hours', 'a-list-of-names'));
    expect(raising('a-list-of-names', 0, { hoursLeft: 2 })).toBeNull();
    expect(why(at('briefing'), { type: 'RAISE', topic: 'hockey', reply: 0 })).toEqual(no('wrong-phase', 'briefing'));
  });

  test('a reply that is closed now, while the other is open', () => {
    const topics = scenario.topics.map((topic) => ({
      ...topic,
      replies: topic.replies.map((reply, i) => (i === 1 ? { ...reply, when: { flags: ['met'] } } : reply)),
    }));
    const told = { ...scenario, topics };
    const saying = (reply: number, flags: readonly string[] = []) =>
      refuseMove(told, at('talks', { flags }), { type: 'RAISE', topic: 'a-list-of-names', reply });
    expect([saying(0), saying(1)]).toEqual([null, no('not-available', 'a-list-of-names/1')]);
    expect(saying(1, ['met'])).toBeNull();
  });

  test('a topic taken up again: in another visit, if it can be', () => {
    const before = {
      visit: 2,
      raised: [
        { visit: 1, topic: 'hockey', reply: 0 },
        { visit: 1, topic: 'advice-on-the-east', reply: 0 },
      ],
    };
    expect(raising('hockey', 0, before)).toBeNull();
    expect(raising('advice-on-the-east', 0, before)).toEqual(no('already-done', 'advice-on-the-east'));
  });

  test('a toast that is not offered', () => {
    const toasting = (change: object) => why(at('talks', change), { type: 'TOAST', answer: 'drink' });
    expect(toasting({ toasts: ['decline'] })).toEqual(no('no-toast-offered'));
    expect(toasting({ toasts: ['drink', 'drink', 'sip', 'drink'] })).toEqual(no('no-toast-offered'));
    expect(toasting({ raised: [{ visit: 1, topic: 'hockey', reply: 0 }] })).toEqual(no('no-toast-offered'));
    expect(toasting({ visit: 2, raised: [{ visit: 1, topic: 'hockey', reply: 0 }] })).toBeNull();
  });
});

describe('at the table', () => {
  const seated = (exchanges: readonly Exchange[] = [], change: object = {}) =>
    at('table', { table: { ...aTable({ exchanges, ...change }) } });
  const proposing = (pkg: ReturnType<typeof offer>, game = seated()) => why(game, { type: 'PROPOSE', offer: pkg });
  const fine = offer({ gestures: ['photograph'] });

  test('a question too many, or none to ask', () => {
    expect(why(seated(), { type: 'ASK_WHY' })).toEqual(no('nothing-to-ask'));
    expect(why(seated([anExchange({ asked: true })]), { type: 'ASK_WHY' })).toEqual(no('already-asked'));
    expect(why(seated([anExchange({ asked: true }), anExchange({ k: 2 })]), { type: 'ASK_WHY' })).toBeNull();
  });

  test('a paper of his that does not stand', () => {
    expect(why(seated(), { type: 'ACCEPT' })).toEqual(no('no-counter-offer'));
    expect(why(seated([anExchange({ counter: fine }), anExchange({ k: 2 })]), { type: 'ACCEPT' })).toEqual(
      no('no-counter-offer'),
    );
  });

  test('an exchange too many', () => {
    expect(why(seated([], { k: 3 }), { type: 'HEAR_HIM' })).toBeNull();
    expect(why(seated([], { k: 4 }), { type: 'HEAR_HIM' })).toEqual(no('no-exchanges-left'));
    expect(proposing(fine, seated([], { k: 4 }))).toEqual(no('no-exchanges-left'));
  });

  test('a table that is over: how it ended is said', () => {
    for (const outcome of ['signed', 'brokenOff', 'adjourned'] as const) {
      expect(why(seated([], { outcome }), { type: 'ADJOURN' })).toEqual(no('wrong-phase', outcome));
    }
    expect(why(at('table'), { type: 'ADJOURN' })).toEqual(no('wrong-phase', 'table'));
    expect(why(seated(), { type: 'CONTINUE' })).toEqual(no('wrong-phase', 'table'));
  });

  test('an offer of what is not there, thing by thing', () => {
    expect(proposing(fine)).toBeNull();
    expect(proposing(offer())).toEqual(no('empty-package'));
    expect(proposing(offer({ relief: { nothing: 'lifted' } }))).toEqual(no('unknown-id', 'nothing'));
    expect(proposing(offer({ relief: { bank: 'lifted' } }))).toEqual(no('not-on-offer', 'bank'));
    expect(proposing(offer({ gestures: ['nothing'] }))).toEqual(no('unknown-id', 'nothing'));
    expect(proposing(offer({ gestures: ['phone-call'] }))).toEqual(no('not-on-offer', 'phone-call'));
    expect(proposing(offer({ groups: { nobody: 'stay' } }))).toEqual(no('unknown-id', 'nobody'));
    expect(proposing(offer({ groups: { 'newly-detained': 'stay' } }))).toEqual(no('not-on-offer', 'newly-detained'));
    expect(proposing(offer({ pledges: ['nothing'] }))).toEqual(no('unknown-id', 'nothing'));
    const pledged = having(seated(), (draft) => {
      draft.pledges['carry-a-message'] = { since: 1, visits: 0, kept: 0, keptNow: false };
    });
    expect(proposing(offer({ pledges: ['carry-a-message'] }), pledged)).toEqual(no('not-on-offer', 'carry-a-message'));
  });

  test('each kind of thing alone makes an offer', () => {
    expect(proposing(offer({ relief: { airline: 'licence' } }))).toBeNull();
    expect(proposing(offer({ groups: { writers: 'exile' } }))).toBeNull();
    expect(proposing(offer({ pledges: ['carry-a-message'] }))).toBeNull();
  });

  test('what was given once, and what could be renewed', () => {
    const given = having(seated(), (draft) => {
      draft.gestures.photograph = 1;
      draft.relief.airline = { rung: 1, since: 1, highest: 1, tarnished: false };
      draft.relief.bank = { rung: 2, since: 1, highest: 2, tarnished: false };
    });
    expect(proposing(fine, given)).toEqual(no('not-on-offer', 'photograph'));
    expect(proposing(offer({ relief: { airline: 'renew' } }), given)).toBeNull();
    expect(proposing(offer({ relief: { airline: 'renew' } }))).toEqual(no('not-on-offer', 'airline'));
    expect(proposing(offer({ relief: { bank: 'suspension' } }), given)).toEqual(no('not-on-offer', 'bank'));
  });
});

test('elsewhere a move is refused by where one is, and after the end by that', () => {
  const elsewhere: readonly (readonly [Move, PhaseName])[] = [
    [{ type: 'BELIEVE', sheet }, 'talks'],
    [{ type: 'DEPART' }, 'talks'],
    [{ type: 'SIT_DOWN' }, 'briefing'],
    [{ type: 'HEAR_HIM' }, 'talks'],
    [{ type: 'ASK_WHY' }, 'delivery'],
    [{ type: 'RESPOND', response: 'protest' }, 'aftermath'],
    [{ type: 'CONTINUE' }, 'talks'],
    [{ type: 'CLOSE' }, 'delivery'],
  ];
  for (const [move, phase] of elsewhere) {
    expect(why(at(phase), move)).toEqual(no('wrong-phase', phase));
    expect(why(at(phase, { ended: { why: 'closed', ending: '' } }), move)).toEqual(no('campaign-over'));
  }
});
