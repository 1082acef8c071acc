/** A series of campaigns, on one core or on several. Who plays which never shows in the result. */
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../scenario/scenario';
import { addCoverage } from './campaign';
import { type Played, playShare, type Series } from './share';

/**
 * Plays a whole series on so many cores. Same series, same result, whatever their number.
 * @param scenario the case, where it is loaded already: one core then plays at once; every worker loads its own
 */
export async function playSeries(series: Omit<Series, 'share'>, workers: number, scenario?: Scenario): Promise<Played> {
  if (workers <= 1) return playShare({ ...series, share: { of: 1, at: 0 } }, scenario);
  const shares = Array.from({ length: workers }, (_, at) => elsewhere({ ...series, share: { of: workers, at } }));
  const [first, ...others] = await Promise.all(shares);
  if (!first) throw new RangeError('no worker played');
  for (const { coverage } of others) addCoverage(first.coverage, coverage);
  return { records: [first, ...others].flatMap(({ records }) => records), coverage: first.coverage };
}

function elsewhere(series: Series): Promise<Played> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./series-worker.mjs', import.meta.url), { workerData: series });
    worker.once('message', (played: Played) => resolve(played));
    worker.once('error', reject);
  });
}
