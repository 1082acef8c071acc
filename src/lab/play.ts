/** `lab play`: whole campaigns with bots, compared. */
import { BOTS, botCalled, nameWithout, TEMPERS } from '../bots/bots';
import { prober, WITHOUT, type Without } from '../bots/prober';
import { EXPERTS } from '../bots/tempers';
import { onePath, readArguments } from './arguments';
import type { Coverage } from './campaign';
import type { Outcome } from './outcome';
import { playableCase } from './read-case';
import { playSeries } from './series';
import { type BotTally, tally } from './tally';
import { tableLines } from './tally-table';
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
    const known = [...BOTS, ...TEMPERS, ...EXPERTS].map((bot) => bot.name).join(', ');
    throw new UsageError(`No bot is called “${unknown}”. There are ${known}, and prober-without-${WITHOUT.join('+')}.`);
  }
  return [...new Set(names)];
}

/** What the prober is to do without, in the order of `WITHOUT`. */
function withoutNamed(list: string | undefined): readonly Without[] {
  const words = (list ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
  const unknown = words.find((word) => !WITHOUT.some((one) => one === word));
  if (unknown !== undefined) throw new UsageError(`--without knows ${WITHOUT.join(', ')}, not “${unknown}”.`);
  return WITHOUT.filter((one) => words.includes(one));
}

/** @throws UsageError on wrong use */
export async function play(words: readonly string[]): Promise<Outcome> {
  const given = readArguments(words, ['games', 'seed', 'bots', 'without', 'workers']);
  const path = onePath(given, 'case to play');
  const games = given.whole('games', 40, 1, 1_000_000);
  const seed = given.whole('seed', 1, 0, 4294967295);
  const workers = given.whole('workers', 1, 1, 64);
  const bots = botsNamed(given.text('bots'));
  const lame = nameWithout(withoutNamed(given.text('without')));
  if (lame !== prober.name && !bots.includes(prober.name)) {
    throw new UsageError('--without is about the prober: name it among the bots.');
  }
  const playing = bots.map((name) => (name === prober.name ? lame : name));
  const scenario = playableCase(path);
  const before = performance.now();
  const { records, coverage } = await playSeries({ path, seed, bots: playing, games }, workers, scenario);
  const seconds = (performance.now() - before) / 1000;
  const tallies = bots.map((name, at) => [name, tally(records.filter(({ bot }) => bot === playing[at]))] as const);
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

/** The report as a table, with the endings below. */
export function tableOf(report: PlayReport): string {
  const missed = Object.entries(report.coverage).flatMap(([kind, hits]) => {
    const never = Object.entries(hits).flatMap(([id, count]) => (count === 0 ? [id] : []));
    return never.length > 0 ? [`${kind}: ${never.join(', ')}`] : [];
  });
  return [
    `${report.scenario}: ${report.games} games a bot, seed ${report.seed}, ${report.seconds.toFixed(1)} s, ${report.campaignsPerSecond} campaigns a second`,
    '',
    ...tableLines(report.bots, report.games),
    ...(missed.length > 0 ? ['', 'never reached', ...missed] : []),
  ].join('\n');
}
