/** Memory held after many campaigns: it must stay flat. In a process of its own, which may collect when it is told to. */
import { join } from 'node:path';
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { playableCase } from '../../src/lab/read-case';
import { measuredApart } from '../apart';
import type { Figure } from './figure';

const CASE = join(import.meta.dirname, '..', '..', 'scenarios', 'minsk-2025');
const AFTER = [1000, 10_000, 100_000] as const;
const FLAT = 5;

/** Plays, and prints the megabytes held after so many campaigns, as JSON. */
function measure(): void {
  const { gc } = globalThis;
  const bot = botCalled('generous');
  if (!gc || !bot) throw new Error('memory is measured with --expose-gc');
  const scenario = playableCase(CASE);
  const held: number[] = [];
  let played = 0;
  for (const count of AFTER) {
    while (played < count) playOut(scenario, ++played, bot);
    gc();
    gc();
    held.push(process.memoryUsage().heapUsed / 1e6);
  }
  process.stdout.write(JSON.stringify(held));
}

/** @throws Error where the process that measures fails */
export async function figures(): Promise<readonly Figure[]> {
  const held: readonly number[] = JSON.parse(measuredApart(import.meta.url));
  const [first = 0] = held;
  return [
    ...held.map((value, at) => ({ what: `held after ${AFTER[at]} campaigns of generous`, value, unit: 'MB' })),
    { what: 'growth from the first to the last', value: (held.at(-1) ?? 0) - first, unit: 'MB', most: FLAT },
  ];
}

export { measure };
