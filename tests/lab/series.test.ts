// Who plays which campaign never shows: one core or three, the same records.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playSeries } from '../../src/lab/series';
import { tally } from '../../src/lab/tally';

const series = {
  path: join(import.meta.dirname, '..', '..', 'scenarios', 'tutorial-swap'),
  seed: 4,
  bots: ['random', 'generous'],
  games: 4,
};

test('workers change nothing but the time', { timeout: 60_000 }, async () => {
  const [alone, together] = await Promise.all([playSeries(series, 1), playSeries(series, 3)]);
  expect(together.records).toHaveLength(8);
  expect(JSON.stringify(together.coverage)).toBe(JSON.stringify(alone.coverage));
  for (const name of series.bots) {
    const of = ({ records }: typeof alone) => tally(records.filter(({ bot }) => bot === name));
    expect(JSON.stringify(of(together))).toBe(JSON.stringify(of(alone)));
  }
});
