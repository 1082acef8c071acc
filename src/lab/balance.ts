/** The bots' table of a case as a text one can commit: a rebalance shows as a diff of numbers. */
import { BOTS, nameWithout, TEMPERS } from '../bots/bots';
import { WITHOUT } from '../bots/prober';
import { playSeries } from './series';
import { type BotTally, tally } from './tally';
import { tableLines } from './tally-table';

/** All that one compares: the seven, the three tempers, and the prober without each of its mechanics. */
export const COMPARED: readonly string[] = [
  ...[...BOTS, ...TEMPERS].map(({ name }) => name),
  ...WITHOUT.map((one) => nameWithout([one])),
];

export interface Balance {
  readonly scenario: string;
  readonly games: number;
  readonly seed: number;
  readonly bots: { readonly [name: string]: BotTally };
}

/** Plays every bot of `COMPARED` on the same games. */
export async function balanceOf(path: string, scenario: string, games: number, seed: number): Promise<Balance> {
  const { records } = await playSeries({ path, seed, bots: COMPARED, games }, 1);
  const tallies = COMPARED.map((name) => [name, tally(records.filter(({ bot }) => bot === name))] as const);
  return { scenario, games, seed, bots: Object.fromEntries(tallies) };
}

/** As it is committed; ends with a newline. */
export const balanceText = ({ scenario, games, seed, bots }: Balance): string =>
  `${[`${scenario}: ${games} games a bot, seed ${seed}`, '', ...tableLines(bots, games)].join('\n')}\n`;
