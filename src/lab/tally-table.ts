/** Tallies of bots as lines of text: the table, and the endings below. */
import { DIMENSIONS } from '../debrief/verdict';
import type { BotTally } from './tally';

/** Of a bot's name. */
const WIDTH = 28;

const cell = (value: number, width: number, digits = 1): string => value.toFixed(digits).padStart(width);

function row(name: string, bot: BotTally): string {
  const dimensions = DIMENSIONS.map((dimension) => cell(bot[dimension].mean, 11)).join('');
  const people = [bot.freed, bot.stayed, bot.arrested].map((count) => cell(count, 9)).join('');
  return `${name.padEnd(WIDTH)}${cell(bot.overall.mean, 8)} ±${cell(bot.overall.sd, 5)}${dimensions}${cell(100 * bot.agreementRate, 8, 0)} %${people}`;
}

/** A head, a row a bot, and a line of endings a bot. */
export function tableLines(bots: { readonly [name: string]: BotTally }, games: number): readonly string[] {
  const head = `${'bot'.padEnd(WIDTH)}${'overall'.padStart(8)}${''.padStart(7)}${DIMENSIONS.map((one) => one.padStart(11)).join('')}${'agreed'.padStart(10)}${'freed'.padStart(9)}${'stayed'.padStart(9)}${'arrested'.padStart(9)}`;
  const endings = Object.entries(bots).map(([name, bot]) => {
    const shares = Object.entries(bot.endings).map(([id, count]) => `${id} ${Math.round((100 * count) / games)} %`);
    return `${name.padEnd(WIDTH)}  ${shares.join(', ')}`;
  });
  return [head, ...Object.entries(bots).map(([name, bot]) => row(name, bot)), '', 'endings', ...endings];
}
