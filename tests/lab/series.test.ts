// Who plays which campaign never shows: one core or three, the same records.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { play } from '../../src/lab/play';
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

test('the report has the same bytes on one core and on three, the two figures of time apart', async () => {
  const words = [series.path, '--games', '2', '--seed', '9', '--bots', 'random,generous,prober'];
  const [alone, together] = await Promise.all(
    ['1', '3'].map(async (workers) => (await play([...words, '--workers', workers])).json),
  );
  const bytes = (json: unknown) => JSON.stringify({ ...Object(json), seconds: 0, campaignsPerSecond: 0 }, null, 2);
  expect(Object.keys(Object(alone).bots)).toHaveLength(3);
  expect(bytes(together)).toBe(bytes(alone));
});
