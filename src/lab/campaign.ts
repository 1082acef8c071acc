/** One campaign of one bot as the lab counts it. */
import { playOut } from '../bots/play-out';
import type { Bot } from '../bots/seat';
import { DIMENSIONS, type Dimension, verdict } from '../debrief/verdict';
import { draw } from '../rules/draw';
import { exiledSoFar, stayedSoFar } from '../rules/people';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';

export interface CampaignRecord {
  readonly bot: string;
  /** Place in the series, from 0. */
  readonly game: number;
  readonly scores: { readonly [D in Dimension]: number };
  readonly visits: number;
  readonly deals: number;
  readonly freed: number;
  readonly stayed: number;
  readonly arrested: number;
  readonly ending: string;
}

/** How often each thing of the scenario came up, by id; campaigns that reached an ending. */
export interface Coverage {
  readonly topics: { [id: string]: number };
  readonly events: { [id: string]: number };
  readonly endings: { [id: string]: number };
  readonly preparations: { [id: string]: number };
}

const COVERED = ['topics', 'events', 'endings', 'preparations'] as const;

const none = (items: readonly { readonly id: string }[]): { [id: string]: number } =>
  Object.fromEntries(items.map(({ id }) => [id, 0]));

/** Every id of the scenario, in file order, at 0. */
export const noCoverage = (scenario: Scenario): Coverage => ({
  topics: none(scenario.topics),
  events: none(scenario.events),
  endings: none(scenario.endings),
  preparations: none(scenario.preparations),
});

/** Adds `more` to `coverage`, which changes. */
export function addCoverage(coverage: Coverage, more: Coverage): void {
  for (const kind of COVERED) {
    for (const [id, hits] of Object.entries(more[kind])) coverage[kind][id] = (coverage[kind][id] ?? 0) + hits;
  }
}

function cover(coverage: Coverage, game: GameState): void {
  const hit = (kind: keyof Coverage, id: string) => {
    coverage[kind][id] = (coverage[kind][id] ?? 0) + 1;
  };
  for (const { topic } of game.raised) hit('topics', topic);
  for (const { id } of game.happened) hit('events', id);
  for (const { id } of game.prepared) hit('preparations', id);
  if (game.ended && game.ended.ending !== '') hit('endings', game.ended.ending);
}

/** The game's own seed for a place in a series: a uint32 that two series hardly ever share. */
export const seedOf = (series: number, game: number): number =>
  Math.floor(draw(series, 'campaign', 0, game) * 4294967296);

const meanScore = (scenario: Scenario, end: GameState): number =>
  verdict(scenario, end).reduce((sum, { score }) => sum + score, 0) / DIMENSIONS.length;

/** How it ends for one that plays the best of these lines, by the plain mean of the dimensions; the first among equals. */
function bestEnd(scenario: Scenario, seed: number, lines: readonly Bot[]): GameState | undefined {
  let best: GameState | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const { end } = playOut(scenario, seed, line);
    const score = meanScore(scenario, end);
    if (best && score <= most) continue;
    best = end;
    most = score;
  }
  return best;
}

/** Plays it, and counts what came up into `coverage`. */
export function playCampaign(
  scenario: Scenario,
  bot: Bot,
  series: number,
  game: number,
  coverage: Coverage,
): CampaignRecord {
  return recordOf(scenario, bot, game, playOut(scenario, seedOf(series, game), bot).end, coverage);
}

/** The same for a bot that knows how all its lines would end, and plays the best: for `linesOf` the oracle. */
export function playBestLine(
  scenario: Scenario,
  bot: Bot,
  lines: readonly Bot[],
  series: number,
  game: number,
  coverage: Coverage,
): CampaignRecord {
  const end = bestEnd(scenario, seedOf(series, game), lines);
  if (!end) throw new RangeError(`${bot.name} has no line to play`);
  return recordOf(scenario, bot, game, end, coverage);
}

function recordOf(scenario: Scenario, bot: Bot, game: number, end: GameState, coverage: Coverage): CampaignRecord {
  cover(coverage, end);
  const judged = verdict(scenario, end);
  const score = (dimension: Dimension) => judged.find((one) => one.dimension === dimension)?.score ?? 0;
  const [people, price, durability, coalition, horizon] = DIMENSIONS.map(score);
  return {
    bot: bot.name,
    game,
    scores: {
      people: people ?? 0,
      price: price ?? 0,
      durability: durability ?? 0,
      coalition: coalition ?? 0,
      horizon: horizon ?? 0,
    },
    visits: end.visit,
    deals: end.deals.length,
    freed: exiledSoFar(end) + stayedSoFar(end),
    stayed: stayedSoFar(end),
    arrested: end.arrested,
    ending: end.ended?.ending || (end.ended?.why ?? ''),
  };
}
