/**
 * The debrief of a campaign at the bounds of the format (twelve visits, all that can be traded) and of a long built-in case:
 * each part alone, and all together. By time of the processor, so that a busy machine measures much the same.
 */
import { join } from 'node:path';
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { debriefOf } from '../../src/debrief/build-debrief';
import { expertLine } from '../../src/debrief/expert-line';
import { missedTrades } from '../../src/debrief/missed-trades';
import { timeline } from '../../src/debrief/timeline';
import { valueMap } from '../../src/debrief/value-map';
import { replayedSpans } from '../../src/debrief/visit-spans';
import { playableCase } from '../../src/lab/read-case';
import { replayMoves } from '../../src/machine/play';
import { loadScenario } from '../../src/scenario/load';
import type { Scenario } from '../../src/scenario/scenario';
import { wideCase } from '../../tests/builders/wide-case';
import type { Figure } from './figure';

const MINSK = join(import.meta.dirname, '..', '..', 'scenarios', 'minsk-2025');
/** On one core, all told. */
const BUDGET = 500;
const SEED = 7;

/** Seconds of the processor to milliseconds. */
function spentOn<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

/** 24 ladders of three rungs, 16 gestures, 24 groups on two terms, 12 pledges, 12 visits: figures in hundredths. */
function atTheBounds(): Scenario {
  const wide = wideCase(1, { ladders: 24, groups: 24, scale: 10, fineness: 100, visits: 12, share: 0.6 });
  const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));
  const more = [
    'gestures:',
    ...many(
      16,
      (at) =>
        `  - { id: s${at}, label: S${at}, worth: ${(1 + at * 0.37).toFixed(2)}, cost: ${(0.5 + at * 0.21).toFixed(2)} }`,
    ),
    'pledges:',
    ...many(
      12,
      (at) =>
        `  - { id: p${at}, label: P${at}, hold: ${(1 + at * 0.43).toFixed(2)}, mandate: ${(1.5 + at * 0.51).toFixed(2)} }`,
    ),
    'endings:',
  ];
  const loaded = loadScenario({ file: 'bounds', source: wide.replace('endings:', more.join('\n')) });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.scenario;
}

function figuresOf(name: string, scenario: Scenario): readonly Figure[] {
  const bot = botCalled('prober');
  if (!bot) throw new Error('no bot is called prober');
  const { moves } = playOut(scenario, SEED, bot);
  const { rounds } = replayMoves(scenario, SEED, moves);
  const first = spentOn(() => debriefOf(scenario, rounds, moves));
  const replay = spentOn(() => replayedSpans(scenario, SEED, moves));
  const spans = replay.result;
  const told = spentOn(() => timeline(scenario, spans));
  const visits = told.result;
  const map = spentOn(() => valueMap(scenario, spans, visits));
  const missed = spentOn(() => missedTrades(scenario, spans, visits));
  const expert = spentOn(() => expertLine(scenario, SEED));
  const all = first.ms + replay.ms + told.ms + map.ms + missed.ms;
  const tell = (what: string, value: number, unit = 'ms'): Figure => ({ what: `${name}: ${what}`, value, unit });
  return [
    tell('moves', moves.length, ''),
    tell('on the page, which has the snapshots: profile, timeline, beliefs, win-set', first.ms),
    tell('replayed bare in the worker', replay.ms),
    tell('  its timeline', told.ms),
    tell('value map', map.ms),
    tell(
      '  packages on its frontiers',
      map.result.campaign.frontier.length + map.result.visits.reduce((n, one) => n + one.frontier.length, 0),
      '',
    ),
    tell('missed trades', missed.ms),
    tell('  found', missed.result.length, ''),
    { ...tell('all of these', all), most: BUDGET },
    tell('the expert line, which is other games', expert.ms),
  ];
}

export function figures(): Promise<readonly Figure[]> {
  const minsk = playableCase(MINSK);
  const bounds = atTheBounds();
  return Promise.resolve([...figuresOf('a long case', minsk), ...figuresOf('at the bounds', bounds)]);
}
