import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newGame } from '../../src/rules/new-game';
import { aScenario } from '../builders/a-scenario';

test('a campaign opens in its first briefing, everybody held, nothing given', () => {
  const game = newGame(aScenario(), 4);
  expect([game.visit, game.phase, game.hoursLeft, game.preparationsLeft]).toEqual([1, 'briefing', 3, 2]);
  expect(game.meters).toEqual({ support: 60, allies: 60, rapport: 45, trust: 45, grip: 60, signal: 20 });
  expect(game.groups.writers).toEqual({ held: 6, refusing: 2, exiled: 0, stayed: 0, arrested: 0 });
  expect(game.relief.airline).toEqual({ rung: 0, since: 0, highest: 0, tarnished: false });
  expect([game.ended, game.table, game.ledger]).toEqual([null, null, []]);
});

test('same scenario and seed, same game; and it survives a save', () => {
  fc.assert(
    fc.property(fc.nat({ max: 0xffffffff }), (seed) => {
      const game = newGame(aScenario(), seed);
      expect(newGame(aScenario(), seed)).toEqual(game);
      expect(JSON.parse(JSON.stringify(game))).toEqual(game);
    }),
  );
});

test('what happens before the first briefing has happened', () => {
  const small = aScenario();
  const events = small.events.map((event) => ({ ...event, when: {}, chance: 1 }));
  const game = newGame(aScenario({ events }), 1);
  expect(game.happened).toEqual([{ visit: 1, id: 'a-quiet-word' }]);
  expect(game.meters.allies).toBe(61);
});
