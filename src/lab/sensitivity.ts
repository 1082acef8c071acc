/** `lab sensitivity`: does the ladder of bots stand when the numbers of the model are a fifth off? */
import { Worker } from 'node:worker_threads';
import { draw } from '../rules/draw';
import type { Scenario } from '../scenario/scenario';
import { readArguments } from './arguments';
import {
  climb,
  type LadderRow,
  leadOf,
  rowsOf,
  type Sensitivity,
  type SensitivityReport,
  type Variation,
} from './ladder';
import type { Outcome } from './outcome';
import { playableCase } from './read-case';
import { sensitivityPage } from './sensitivity-page';
import { UsageError } from './usage';
import { parametersOf } from './vary';

/** Every number is varied by so much, up and down. */
export const FIFTH = 0.2;

/** Every parameter drawn within a fifth of its value, by a draw of its own. */
function blockOf(parameters: readonly string[], seed: number, block: number): Variation {
  const factors = parameters.map((name) => [name, 1 + FIFTH * (2 * draw(seed, `vary:${name}`, 0, block) - 1)] as const);
  return { label: `block ${block + 1}`, factors: Object.fromEntries(factors) };
}

const oneOff = (name: string, by: number): Variation => ({ label: name, factors: { [name]: 1 + by } });

interface Climb {
  readonly path: string;
  readonly seed: number;
  readonly games: number;
  readonly variations: readonly Variation[];
}

function elsewhere(work: Climb, of: number, at: number): Promise<readonly LadderRow[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./ladder-worker.mjs', import.meta.url), { workerData: { ...work, of, at } });
    worker.once('message', (rows: readonly LadderRow[]) => resolve(rows));
    worker.once('error', reject);
  });
}

/** One row a variation, in their order, whatever the number of workers. */
async function climbAll(scenario: Scenario, work: Climb, workers: number): Promise<readonly LadderRow[]> {
  const { variations, seed, games } = work;
  if (workers <= 1) return variations.map((variation) => climb(scenario, variation, seed, games));
  const shares = await Promise.all(Array.from({ length: workers }, (_, at) => elsewhere(work, workers, at)));
  return variations.flatMap((_, index) => shares[index % workers]?.[Math.floor(index / workers)] ?? []);
}

/** @throws UsageError on wrong use */
export async function sensitivity(words: readonly string[]): Promise<Outcome> {
  const given = readArguments(words, ['games', 'blocks', 'seed', 'workers']);
  if (given.paths.length === 0) throw new UsageError('Name the cases to vary.');
  const games = given.whole('games', 40, 1, 1_000_000);
  const blocks = given.whole('blocks', 12, 0, 1000);
  const seed = given.whole('seed', 1, 0, 4294967295);
  const workers = given.whole('workers', 1, 1, 64);
  const cases: Sensitivity[] = [];
  for (const path of given.paths) cases.push(await varyCase(path, { games, seed, blocks, workers }));
  const report: SensitivityReport = { games, seed, cases };
  return { code: cases.every(stands) ? 0 : 1, json: report, text: sensitivityPage(report) };
}

interface Effort {
  readonly games: number;
  readonly seed: number;
  readonly blocks: number;
  readonly workers: number;
}

async function varyCase(path: string, { games, seed, blocks, workers }: Effort): Promise<Sensitivity> {
  const scenario = playableCase(path);
  const names = parametersOf(scenario);
  const variations = [
    { label: 'as it is', factors: {} },
    ...Array.from({ length: blocks }, (_, block) => blockOf(names, seed, block)),
    ...names.flatMap((name) => [oneOff(name, -FIFTH), oneOff(name, FIFTH)]),
  ];
  const rows = await climbAll(scenario, { path, seed, games, variations }, workers);
  const [nominal, ...others] = rows;
  if (!nominal) throw new RangeError('nothing was played');
  const single = names.flatMap((parameter, at) => {
    const [less, more] = others.slice(blocks + 2 * at);
    return less && more ? [{ parameter, less, more }] : [];
  });
  return { scenario: scenario.id, parameters: names.length, nominal, blocks: others.slice(0, blocks), single };
}

/** The prober is first in every row. */
const stands = (one: Sensitivity): boolean => rowsOf(one).every((row) => leadOf(row) > 0);
