/**
 * Whole campaigns a second on one core, and what each part of one costs: the flow, the recipes, his answers, the player's
 * own thinking; and the same moves on the chart. By time of the processor, so that a busy machine measures much the same.
 */
import { join } from 'node:path';
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { answerOffer } from '../../src/counterpart/answer';
import { openTable } from '../../src/counterpart/open-table';
import { playableCase } from '../../src/lab/read-case';
import { playBare, startBare } from '../../src/machine/bare-round';
import { playMove, startRound } from '../../src/machine/play';
import { pricesOf } from '../../src/machine/prices-of';
import { counterpartView } from '../../src/rules/counterpart-view-of';
import type { Move } from '../../src/rules/moves';
import { newGame } from '../../src/rules/new-game';
import { refuseMove } from '../../src/rules/refuse';
import type { GameState } from '../../src/rules/state';
import type { Scenario } from '../../src/scenario/scenario';
import { measuredApart } from '../apart';
import type { Figure } from './figure';
import { yardstick } from './yardstick';

const CASE = join(import.meta.dirname, '..', '..', 'scenarios', 'minsk-2025');
const ON_THE_CHART = 60;
/** What a part is measured by: so many times over, since once is too short for the clock. */
const TIMES = 5;

/** Seconds of processor time. */
function spentOn(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Milliseconds by the clock. */
function clocked(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

const each = (count: number, work: (seed: number) => void) => () => {
  for (let seed = 1; seed <= count; seed++) work(seed);
};

function replayBare(scenario: Scenario, seed: number, moves: readonly Move[]): void {
  const round = startBare(scenario, seed);
  for (const move of moves) playBare(round, move);
}

function replayOnChart(scenario: Scenario, seed: number, moves: readonly Move[]): void {
  let round = startRound(scenario, seed);
  for (const move of moves) {
    const played = playMove(round, move);
    if (played.ok) round = played.round;
  }
}

/** What he is asked on a move, if anything. */
function hisPart(scenario: Scenario, game: GameState, move: Move): (() => unknown) | null {
  if (move.type === 'SIT_DOWN') return () => openTable(counterpartView(scenario, game));
  if (move.type === 'HEAR_HIM') return () => answerOffer(counterpartView(scenario, game), null);
  if (move.type === 'PROPOSE') return () => answerOffer(counterpartView(scenario, game), move.offer);
  return null;
}

/** Milliseconds by the clock of one campaign: asked of the counterpart, of the flow, and all told. */
function partsOf(scenario: Scenario, seed: number, moves: readonly Move[]) {
  const round = startBare(scenario, seed);
  const { game } = round;
  const parts = { his: 0, flow: 0, all: 0 };
  const timed = (work: () => unknown) => clocked(() => each(TIMES, work)()) / TIMES;
  for (const move of moves) {
    const his = hisPart(scenario, game, move);
    if (his) parts.his += timed(his);
    parts.flow += timed(() => refuseMove(scenario, game, move));
    const signed = game.table?.agreed ?? null;
    parts.all += clocked(() => playBare(round, move));
    if (game.table?.agreed && signed === null) parts.his += timed(() => pricesOf(game, scenario));
  }
  return parts;
}

interface Series {
  readonly name: string;
  readonly warmUp: number;
  readonly campaigns: number;
}

function figuresOf(scenario: Scenario, { name, warmUp, campaigns }: Series): readonly Figure[] {
  const bot = botCalled(name);
  if (!bot) throw new Error(`no bot is called ${name}`);
  each(warmUp, (seed) => playOut(scenario, seed, bot))();
  const before = yardstick();
  const whole = spentOn(each(campaigns, (seed) => playOut(scenario, seed, bot)));
  const rounds = (before + yardstick()) / 2;
  const played = Array.from({ length: campaigns }, (_, at) => playOut(scenario, at + 1, bot).moves);
  const events = played.reduce((sum, moves) => sum + moves.length, 0);
  const replayed = played.slice(0, ON_THE_CHART);
  const onChart = replayed.reduce((sum, moves) => sum + moves.length, 0);
  const bare = spentOn(() => played.forEach((moves, at) => void replayBare(scenario, at + 1, moves)));
  const chart = spentOn(() => replayed.forEach((moves, at) => void replayOnChart(scenario, at + 1, moves)));
  const parts = { his: 0, flow: 0, all: 0 };
  played.forEach((moves, at) => {
    const { his, flow, all } = partsOf(scenario, at + 1, moves);
    parts.his += his;
    parts.flow += flow;
    parts.all += all;
  });
  const opening = spentOn(each(campaigns, (seed) => newGame(scenario, seed)));
  const micro = (seconds: number) => (seconds * 1e6) / campaigns;
  const share = (part: number) => ((bare - opening) * part) / parts.all;
  return [
    { what: `${name}: campaigns a second of the processor`, value: campaigns / whole, unit: '1/s' },
    { what: `${name}: yardstick, just before and after`, value: rounds, unit: '1/s' },
    {
      what: `${name}: campaigns in 1,000 rounds of the yardstick`,
      value: (1000 * campaigns) / whole / rounds,
      unit: '',
    },
    { what: `${name}: moves in a campaign`, value: events / campaigns, unit: '' },
    { what: `${name}: opening a campaign`, value: micro(opening), unit: 'µs' },
    { what: `${name}: his answers in a campaign`, value: micro(share(parts.his)), unit: 'µs' },
    { what: `${name}: flow in a campaign`, value: micro(share(parts.flow)), unit: 'µs' },
    { what: `${name}: recipes in a campaign`, value: micro(share(parts.all - parts.his - parts.flow)), unit: 'µs' },
    { what: `${name}: the player's thinking in a campaign`, value: micro(whole - bare), unit: 'µs' },
    { what: `${name}: a move, bare`, value: (bare * 1e6) / events, unit: 'µs' },
    { what: `${name}: a move, on the chart`, value: (chart * 1e6) / onChart, unit: 'µs' },
    { what: `${name}: the chart takes as long as bare`, value: chart / onChart / (bare / events), unit: 'times' },
  ];
}

const SERIES: readonly Series[] = [
  { name: 'generous', warmUp: 2500, campaigns: 1500 },
  { name: 'prober', warmUp: 1000, campaigns: 1000 },
];

/** Measures one series, and prints its figures as JSON. */
export function measure(name: string): void {
  const series = SERIES.find((one) => one.name === name);
  if (!series) throw new Error(`there is no series of ${name}`);
  process.stdout.write(JSON.stringify(figuresOf(playableCase(CASE), series)));
}

/**
 * Each bot in a process of its own, as `lab play` has it: code that has served another bot runs slower.
 * Without a budget that fails: how fast a machine is, and how busy, is not the project's to say.
 */
export async function figures(): Promise<readonly Figure[]> {
  return SERIES.flatMap(({ name }): readonly Figure[] => JSON.parse(measuredApart(import.meta.url, name)));
}
