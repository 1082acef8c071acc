/** The bots' tables that are committed: read, compared, or written anew with UPDATE_GOLDEN=1. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Balance, balanceOf, balanceText } from '../../src/lab/balance';
import type { CASES } from '../builders/the-case';

export const SEED = 1;

const mend = (games: number): string =>
  `If the rebalance is meant, run: UPDATE_GOLDEN=1 npx vitest run ${games < 400 ? 'tests/balance' : '--mode nightly tests/nightly/balance'} — and read the diff.`;

/** Plays every bot on a case, and holds the table against the committed one. */
export async function compared(id: (typeof CASES)[number], games: number): Promise<Balance> {
  const path = join(import.meta.dirname, '..', '..', 'scenarios', id);
  const balance = await balanceOf(path, id, games, SEED);
  const text = balanceText(balance);
  const file = join(import.meta.dirname, `${id}-${games}.txt`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(text, mend(games)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  return balance;
}
