// The bots' table of every case, and what must be true of the two long ones: roughly here, where games are few, and in full
// at night (tests/nightly/balance.test.ts).
import { describe, expect, test } from 'vitest';
import { balanceOf, COMPARED } from '../../src/lab/balance';
import {
  expectEachMechanicToCount,
  expectNobodyToHaveEverything,
  expectNoSideTaken,
  expectSkillPays,
  ROUGHLY,
} from './claims';
import { compared } from './tables';

const GAMES = 24;

describe('with few games', () => {
  test.each(['minsk-2025', 'harbour-release'] as const)(
    'skill pays in %s, and no side is taken',
    async (id) => {
      const balance = await compared(id, GAMES);
      expectSkillPays(balance, ROUGHLY);
      expectEachMechanicToCount(balance, ROUGHLY);
      expectNobodyToHaveEverything(balance);
      expectNoSideTaken(balance, ROUGHLY);
    },
    600_000,
  );

  test('the small swap plays as its table says', async () => {
    const balance = await compared('tutorial-swap', GAMES);
    expect(Object.keys(balance.bots)).toEqual(COMPARED);
  }, 600_000);

  test('the same games give the same table', async () => {
    const path = `${import.meta.dirname}/../../scenarios/tutorial-swap`;
    expect(await balanceOf(path, 'tutorial-swap', 3, 5)).toEqual(await balanceOf(path, 'tutorial-swap', 3, 5));
  });
});
