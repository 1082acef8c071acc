/**
 * Whole campaigns a second on one core, and what each part of one costs: the flow with its recipes, on the chart and
 * bare, his answers, the players' own thinking. By time of the processor, so that a busy machine measures the same.
 */
import { join } from 'node:path';
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { answerOffer } from '../../src/counterpart/answer';
import { openTable } from '../../src/counterpart/open-table';
import { playableCase } from '../../src/lab/read-case';
import { playBare, startBare } from '../../src/machine/bare-round';
import { playMove, startRound } from '../../src/machine/play';
import { counterpartView } from '../../src/rules/counterpart-view-of';
import type { Move } from '../../src/rules/moves';
import { newGame } from '../../src/rules/new-game';
import type { Scenario } from '../../src/scenario/scenario';
import type { Figure } from './figure';

const CASE = join(import.meta.dirname, '..', '..', 'scenarios', 'minsk-2025');
const WARM_UP = 200;
const CAMPAIGNS = 300;
const ON_THE_CHART = 60;
const MANY = 10_000;

/** Seconds of processor time. */
function spentOn(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
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

/** The counterpart alone: every table of a campaign opened, every answer given once more. */
function answers(scenario: Scenario, seed: number, moves: readonly Move[]): number {
  const round = startBare(scenario, seed);
  let spent = 0;
  for (const move of moves) {
    const { game } = round;
    if (move.type === 'SIT_DOWN') spent += spentOn(() => openTable(counterpartView(scenario, game)));
    if (move.type === 'HEAR_HIM') spent += spentOn(() => answerOffer(counterpartView(scenario, game), null));
    if (move.type === 'PROPOSE') spent += spentOn(() => answerOffer(counterpartView(scenario, game), move.offer));
    playBare(round, move);
  }
  return spent;
}

function figuresOf(scenario: Scenario, name: string): readonly Figure[] {
  const bot = botCalled(name);
  if (!bot) throw new Error(`no bot is called ${name}`);
  each(WARM_UP, (seed) => playOut(scenario, seed, bot))();
  const whole = spentOn(each(CAMPAIGNS, (seed) => playOut(scenario, seed, bot)));
  const played = Array.from({ length: CAMPAIGNS + 1 }, (_, seed) => playOut(scenario, seed, bot).moves);
  const movesOf = (seed: number) => played[seed] ?? [];
  const events = played.slice(1).reduce((sum, moves) => sum + moves.length, 0);
  const onChart = played.slice(1, ON_THE_CHART + 1).reduce((sum, moves) => sum + moves.length, 0);
  const bare = spentOn(each(CAMPAIGNS, (seed) => replayBare(scenario, seed, movesOf(seed))));
  const chart = spentOn(each(ON_THE_CHART, (seed) => replayOnChart(scenario, seed, movesOf(seed))));
  const his = played.slice(1).reduce((sum, moves, at) => sum + answers(scenario, at + 1, moves), 0);
  const opening = spentOn(each(CAMPAIGNS, (seed) => newGame(scenario, seed)));
  const micro = (seconds: number) => (seconds * 1e6) / CAMPAIGNS;
  return [
    { what: `${name}: whole campaigns`, value: CAMPAIGNS / whole, unit: 'a second' },
    { what: `${name}: moves in a campaign`, value: events / CAMPAIGNS, unit: '' },
    { what: `${name}: an event on the chart, all told`, value: (chart * 1e6) / onChart, unit: 'µs' },
    { what: `${name}: an event bare, all told`, value: (bare * 1e6) / events, unit: 'µs' },
    { what: `${name}: a campaign, opening it`, value: micro(opening), unit: 'µs' },
    { what: `${name}: a campaign, his answers`, value: micro(his), unit: 'µs' },
    { what: `${name}: a campaign, flow and recipes`, value: micro(bare - his - opening), unit: 'µs' },
    { what: `${name}: a campaign, the player's part`, value: micro(whole - bare), unit: 'µs' },
  ];
}

/** Megabytes held after many campaigns beyond those held after the first few: memory must stay flat. */
function growth(scenario: Scenario): number {
  const bot = botCalled('generous');
  const held = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const campaign = (seed: number) => (bot ? playOut(scenario, seed, bot) : undefined);
  each(500, campaign)();
  const before = held();
  each(MANY, campaign)();
  return held() - before;
}

export async function figures(): Promise<readonly Figure[]> {
  const scenario = playableCase(CASE);
  return [
    ...figuresOf(scenario, 'generous'),
    ...figuresOf(scenario, 'prober'),
    { what: `memory held more after ${MANY} campaigns`, value: growth(scenario), unit: 'MB', most: 20 },
  ];
}
