/** Does skill still pay? The prober against every simple bot, on a case as it is or with other numbers. */
import { BOTS } from '../bots/bots';
import { prober } from '../bots/prober';
import type { Bot } from '../bots/seat';
import type { Scenario } from '../scenario/scenario';
import { noCoverage, playCampaign } from './campaign';
import { tally } from './tally';
import { type Factors, vary } from './vary';

/** One row of a table of sensitivity: which numbers were changed, and how. */
export interface Variation {
  readonly label: string;
  readonly factors: Factors;
}

export interface LadderRow {
  readonly label: string;
  /** Means of the five dimensions, for comparing bots only. */
  readonly prober: number;
  readonly best: { readonly bot: string; readonly overall: number };
  /** Deals of the prober a visit made. */
  readonly agreementRate: number;
}

export interface Sensitivity {
  readonly scenario: string;
  readonly parameters: number;
  readonly nominal: LadderRow;
  /** All numbers at once, each drawn for itself. */
  readonly blocks: readonly LadderRow[];
  /** One number at a time. */
  readonly single: readonly { readonly parameter: string; readonly less: LadderRow; readonly more: LadderRow }[];
}

export interface SensitivityReport {
  readonly games: number;
  readonly seed: number;
  readonly cases: readonly Sensitivity[];
}

/** Every row of a case. */
export const rowsOf = ({ nominal, blocks, single }: Sensitivity): readonly LadderRow[] => [
  nominal,
  ...blocks,
  ...single.flatMap(({ less, more }) => [less, more]),
];

export const leadOf = ({ prober, best }: LadderRow): number => prober - best.overall;

const simple = BOTS.filter((bot) => bot !== prober && !bot.seesTruth);
const round = (value: number): number => Math.round(value * 1000) / 1000;

function means(scenario: Scenario, bot: Bot, seed: number, games: number) {
  const coverage = noCoverage(scenario);
  return tally(Array.from({ length: games }, (_, game) => playCampaign(scenario, bot, seed, game, coverage)));
}

/** Plays the prober and every simple bot on the same games. */
export function climb(scenario: Scenario, { label, factors }: Variation, seed: number, games: number): LadderRow {
  const varied = vary(scenario, factors);
  const mine = means(varied, prober, seed, games);
  let best = { bot: '', overall: Number.NEGATIVE_INFINITY };
  for (const bot of simple) {
    const overall = round(means(varied, bot, seed, games).overall.mean);
    if (overall > best.overall) best = { bot: bot.name, overall };
  }
  return { label, prober: round(mine.overall.mean), best, agreementRate: mine.agreementRate };
}
