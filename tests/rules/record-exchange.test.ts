import { describe, expect, test } from 'vitest';
import { recordExchange, refuseHearHim, refusePropose } from '../../src/rules/record-exchange';
import { aGame, anExchange, aPlainScenario, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const ours = offer({ relief: { airline: 'licence' }, groups: { writers: 'exile' } });
const seated = aGame(scenario, (draft) => {
  Object.assign(draft, { phase: 'table', table: aTable() });
});
const answered = (exchange: Parameters<typeof anExchange>[0], change = {}) =>
  having(seated, (draft) => recordExchange(draft, scenario, anExchange({ offer: ours, ...exchange }), change));

describe('an exchange', () => {
  test('is added to the table with his new mood', () => {
    const game = answered({ counter: ours }, { k: 1, patience: 8.5, peak: 300, asked: { writers: 1 } });
    expect(game.table).toMatchObject({
      k: 1,
      patience: 8.5,
      peak: 300,
      first: null,
      asked: { writers: 1 },
      outcome: 'open',
    });
    expect(game.table?.exchanges).toEqual([anExchange({ offer: ours, counter: ours })]);
  });

  test('in which he accepts settles on our offer', () => {
    expect(answered({ answer: 'accepts' }).table).toMatchObject({ outcome: 'signed', agreed: ours });
  });

  test('in which he rises ends the table, and he is cooler', () => {
    const game = answered({ answer: 'rises' });
    expect([game.table?.outcome, game.walkouts, game.meters.rapport]).toEqual(['brokenOff', 1, 39]);
    expect(game.ledger.at(-1)?.cause).toEqual({ kind: 'rose' });
    expect(game.news.at(-1)?.kind).toBe('broken-off');
  });
});

describe('proposing and hearing him', () => {
  test('need an open table and an exchange left', () => {
    expect([refusePropose(scenario, seated, ours), refuseHearHim(scenario, seated)]).toEqual([null, null]);
    expect(refuseHearHim(scenario, aGame())?.refused).toBe('wrong-phase');
    const risen = answered({ answer: 'rises' });
    expect(refusePropose(scenario, risen, ours)?.refused).toBe('wrong-phase');
    const used = answered({}, { k: 4 });
    expect(refusePropose(scenario, used, ours)?.refused).toBe('no-exchanges-left');
    expect(refuseHearHim(scenario, used)?.refused).toBe('no-exchanges-left');
  });

  test('an offer must be one that can be made', () => {
    expect(refusePropose(scenario, seated, offer())?.refused).toBe('empty-package');
  });
});
