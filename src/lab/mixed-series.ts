/** Mixed campaigns on one core or on several. Who plays which never shows in the result. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../scenario/scenario';
import { addMixed, type Mixed, playMixed } from './mixed';

/** Below this a worker takes longer to start than the campaigns to play. */
const FEW = 200;
const MOST_WORKERS = 8;

export const defaultWorkers = (games: number): number =>
  games < FEW ? 1 : Math.min(MOST_WORKERS, availableParallelism());

export interface MixedSeries {
  /** The case's file: each worker reads it for itself. */
  readonly file: string;
  readonly games: number;
  readonly seed: number;
}

export async function playMixedSeries(scenario: Scenario, series: MixedSeries, workers: number): Promise<Mixed> {
  const { games, seed } = series;
  if (workers <= 1) return playMixed(scenario, games, seed);
  return addMixed(
    scenario,
    await Promise.all(Array.from({ length: workers }, (_, at) => elsewhere(series, workers, at))),
  );
}

function elsewhere(series: MixedSeries, of: number, at: number): Promise<Mixed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./mixed-worker.mjs', import.meta.url), {
      workerData: { ...series, share: { of, at } },
    });
    worker.once('message', (mixed: Mixed) => resolve(mixed));
    worker.once('error', reject);
  });
}
