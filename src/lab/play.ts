/** `lab play`: whole campaigns with bots, compared. */
import { BOTS, botCalled } from '../bots/bots';
import { DIMENSIONS } from '../debrief/verdict';
import { onePath, readArguments } from './arguments';
import type { Coverage } from './campaign';
import type { Outcome } from './outcome';
import { playableCase } from './read-case';
import { playSeries } from './series';
import { type BotTally, tally } from './tally';
import { UsageError } from './usage';

export interface PlayReport {
  readonly scenario: string;
  readonly games: number;
  readonly seed: number;
  readonly seconds: number;
  readonly campaignsPerSecond: number;
  readonly bots: { readonly [name: string]: BotTally };
  readonly coverage: Coverage;
}

function botsNamed(list: string | undefined): readonly string[] {
  const names = list === undefined ? BOTS.map(({ name }) => name) : list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !botCalled(name));
  if (unknown !== undefined) {
    throw new UsageError(`No bot is called “${unknown}”. There are ${BOTS.map(({ name }) => name).join(', ')}.`);
  }
  return [...new Set(names)];
}

/** @throws UsageError on wrong use */
export async function play(words: readonly string[]): Promise<Outcome> {
  const given = readArguments(words, ['games', 'seed', 'bots', 'workers']);
  const path = onePath(given, 'case to play');
  const games = given.whole('games', 40, 1, 1_000_000);
  const seed = given.whole('seed', 1, 0, 4294967295);
  const workers = given.whole('workers', 1, 1, 64);
  const bots = botsNamed(given.text('bots'));
  const scenario = playableCase(path);
  const before = performance.now();
  const { records, coverage } = await playSeries({ path, seed, bots, games }, workers);
  const seconds = (performance.now() - before) / 1000;
  const tallies = bots.map((name) => [name, tally(records.filter(({ bot }) => bot === name))] as const);
  const report: PlayReport = {
    scenario: scenario.id,
    games,
    seed,
    seconds: Math.round(seconds * 1000) / 1000,
    campaignsPerSecond: Math.round((records.length / seconds) * 10) / 10,
    bots: Object.fromEntries(tallies),
    coverage,
  };
  return { code: 0, json: report, text: tableOf(report) };
}

const cell = (value: number, width: number, digits = 1): string => value.toFixed(digits).padStart(width);

function row(name: string, bot: BotTally): string {
  const dimensions = DIMENSIONS.map((dimension) => cell(bot[dimension].mean, 11)).join('');
  const people = [bot.freed, bot.stayed, bot.arrested].map((count) => cell(count, 9)).join('');
  return `${name.padEnd(10)}${cell(bot.overall.mean, 8)} ±${cell(bot.overall.sd, 5)}${dimensions}${cell(100 * bot.agreementRate, 8, 0)} %${people}`;
}

/** The report as a table, with the endings below. */
export function tableOf(report: PlayReport): string {
  const names = Object.keys(report.bots);
  const head = `${'bot'.padEnd(10)}${'overall'.padStart(8)}${''.padStart(7)}${DIMENSIONS.map((one) => one.padStart(11)).join('')}${'agreed'.padStart(10)}${'freed'.padStart(9)}${'stayed'.padStart(9)}${'arrested'.padStart(9)}`;
  const endings = names.map((name) => {
    const shares = Object.entries(report.bots[name]?.endings ?? {});
    return `${name.padEnd(10)}  ${shares.map(([id, count]) => `${id} ${Math.round((100 * count) / report.games)} %`).join(', ')}`;
  });
  const missed = Object.entries(report.coverage).flatMap(([kind, hits]) => {
    const never = Object.entries(hits).flatMap(([id, count]) => (count === 0 ? [id] : []));
    return never.length > 0 ? [`${kind}: ${never.join(', ')}`] : [];
  });
  return [
    `${report.scenario}: ${report.games} games a bot, seed ${report.seed}, ${report.seconds.toFixed(1)} s, ${report.campaignsPerSecond} campaigns a second`,
    '',
    head,
    ...Object.entries(report.bots).map(([name, bot]) => row(name, bot)),
    '',
    'endings',
    ...endings,
    ...(missed.length > 0 ? ['', 'never reached', ...missed] : []),
  ].join('\n');
}
