import { expect, test } from 'vitest';
import { prepare, refusePrepare } from '../../src/rules/prepare';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();
const refused = (id: string, game = aGame()) => refusePrepare(scenario, game, id)?.refused ?? null;
const prepared = (id: string) => having(aGame(), (draft) => prepare(draft, scenario, id));

test('a preparation is spent and takes effect', () => {
  const game = prepared('ask-intelligence');
  expect([game.preparationsLeft, game.meters.support]).toEqual([1, 59]);
  expect(game.prepared).toEqual([{ visit: 1, id: 'ask-intelligence' }]);
  expect(game.known.airline?.from).toEqual({ kind: 'preparation', id: 'ask-intelligence' });
  expect(prepared('arrange-the-call').unlocked).toEqual(['phone-call']);
});

test('once a visit, or once for good', () => {
  expect(refused('ask-intelligence', prepared('ask-intelligence'))).toBe('already-done');
  const nextVisit = (id: string) =>
    having(prepared(id), (draft) => {
      draft.visit = 2;
    });
  expect(refused('ask-intelligence', nextVisit('ask-intelligence'))).toBeNull();
  expect(refused('arrange-the-call', nextVisit('arrange-the-call'))).toBe('already-done');
});

test('refused when there is no such thing, no time, no occasion, or no briefing', () => {
  expect(refused('no-such-thing')).toBe('unknown-id');
  const spent = aGame(scenario, (draft) => {
    draft.preparationsLeft = 0;
  });
  expect(refused('ask-intelligence', spent)).toBe('no-preparations-left');
  const tooEarly = aGame(scenario, (draft) => {
    draft.visit = 0;
  });
  expect(refused('ask-intelligence', tooEarly)).toBe('not-available');
  const talks = aGame(scenario, (draft) => {
    draft.phase = 'talks';
  });
  expect(refused('ask-intelligence', talks)).toBe('wrong-phase');
});
