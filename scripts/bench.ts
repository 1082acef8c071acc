/**
 * `npm run bench`: prints the figures of every module in scripts/bench/ as one table, and fails where a budget is exceeded.
 * A module exports `figures(): Promise<readonly Figure[]>`. Words after `--` choose modules: `npm run bench -- bytes`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './bench/figure';

interface Bench {
  figures(): Promise<readonly Figure[]>;
}

const home = join(import.meta.dirname, 'bench');
const wanted = process.argv.slice(2);
const names = readdirSync(home)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'figure' && (wanted.length === 0 || wanted.includes(name)))
  .sort();

let exceeded = 0;
for (const name of names) {
  const module: unknown = await import(`./bench/${name}.ts`);
  if (!isBench(module)) throw new Error(`scripts/bench/${name}.ts exports no function "figures"`);
  console.log(`\n${name}`);
  for (const figure of await module.figures()) console.log(`  ${row(figure)}`);
}
if (names.length === 0) console.log('Nothing to measure.');
if (exceeded > 0) console.log(`\n${exceeded} over budget`);
process.exitCode = exceeded > 0 ? 1 : 0;

function isBench(module: unknown): module is Bench {
  return typeof module === 'object' && module !== null && 'figures' in module && typeof module.figures === 'function';
}

function row({ what, value, unit, most, least }: Figure): string {
  const over = (most !== undefined && value > most) || (least !== undefined && value < least);
  if (over) exceeded += 1;
  const budget = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : '';
  const shown = value.toLocaleString('en', { maximumFractionDigits: 2 });
  return `${what.padEnd(52)} ${shown.padStart(12)} ${unit.padEnd(8)} ${budget}${over ? '  OVER BUDGET' : ''}`.trimEnd();
}
