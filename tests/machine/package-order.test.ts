// The order in which a player names things in a package is not part of the game.
import { expect, test } from 'vitest';
import { gameOf, replayMoves } from '../../src/machine/play';
import type { Move } from '../../src/rules/moves';
import type { Package } from '../../src/rules/package';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';

const game = (pkg: Package) => {
  const moves: readonly Move[] = [{ type: 'DEPART' }, { type: 'SIT_DOWN' }, { type: 'PROPOSE', offer: pkg }];
  const { rounds, stopped } = replayMoves(aScenario(), 5, moves);
  expect(stopped).toBeNull();
  const last = rounds.at(-1);
  return last && gameOf(last);
};

test('two packages that hold the same make the same game, whatever comes first', () => {
  const one = offer({
    pledges: ['no-new-arrests', 'carry-a-message'],
    groups: { writers: 'stay', 'dual-citizen': 'exile' },
  });
  const other = offer({
    pledges: ['carry-a-message', 'no-new-arrests'],
    groups: { 'dual-citizen': 'exile', writers: 'stay' },
  });
  expect(game(one)).toEqual(game(other));
});
