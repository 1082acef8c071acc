// Who plays which of the mixed campaigns never shows: one core or three, the same is found and counted.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/lab/check';

const path = join(import.meta.dirname, '..', '..', 'scenarios', 'tutorial-swap');

test('workers change nothing but the time', { timeout: 120_000 }, async () => {
  const by = (workers: string) => check([path, '--games', '100', '--seed', '5', '--workers', workers]);
  const [alone, together] = await Promise.all([by('1'), by('3')]);
  expect(together).toEqual(alone);
  expect(alone.json).toMatchObject({
    cases: [
      { scenario: 'tutorial-swap', reached: { endings: {}, topics: {}, events: {}, preparations: {}, traded: {} } },
    ],
    games: 100,
    seed: 5,
  });
});
