import { expect, test } from 'vitest';
import { changeMeter } from '../../src/rules/ledger';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const cause = { kind: 'drift' } as const;

test('a meter moves with a cause on record, to two decimals', () => {
  const game = having(aGame(), (draft) => changeMeter(draft, 'support', 1.23456, cause));
  expect(game.meters.support).toBe(61.23);
  expect(game.ledger).toEqual([{ visit: 1, phase: 'briefing', meter: 'support', amount: 1.23, cause }]);
});

test('the entry says what was really applied at the ends', () => {
  const high = having(aGame(), (draft) => changeMeter(draft, 'support', 55, cause));
  expect([high.meters.support, high.ledger[0]?.amount]).toEqual([100, 40]);
  const low = having(aGame(), (draft) => changeMeter(draft, 'signal', -30, cause));
  expect([low.meters.signal, low.ledger[0]?.amount]).toEqual([0, -20]);
});

test('nothing is written where nothing changes', () => {
  const game = aGame(aPlainScenario(), (draft) => {
    changeMeter(draft, 'support', 0, cause);
    changeMeter(draft, 'support', 0.004, cause);
  });
  expect(game.ledger).toEqual([]);
});

test('fatigue is kept within bounds too', () => {
  const game = having(aGame(), (draft) => changeMeter(draft, 'fatigue', 130, cause));
  expect(game.fatigue).toBe(100);
});
