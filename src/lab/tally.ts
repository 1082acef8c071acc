/** Many campaigns in a few numbers. */
import { DIMENSIONS, type Dimension } from '../debrief/verdict';
import type { CampaignRecord } from './campaign';

export interface Spread {
  readonly mean: number;
  /** Standard deviation of the campaigns played. */
  readonly sd: number;
}

export type BotTally = { readonly [D in Dimension]: Spread } & {
  /** Plain mean of the five dimensions: for comparing bots only, the player never sees it. */
  readonly overall: Spread;
  /** Deals signed a visit made. */
  readonly agreementRate: number;
  /** People a campaign. */
  readonly freed: number;
  readonly stayed: number;
  readonly arrested: number;
  readonly endings: { readonly [id: string]: number };
};

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const meanOf = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

function spreadOf(values: readonly number[]): Spread {
  const mean = meanOf(values);
  return { mean: round(mean), sd: round(Math.sqrt(meanOf(values.map((value) => (value - mean) * (value - mean))))) };
}

const overallOf = ({ scores }: CampaignRecord): number => meanOf(DIMENSIONS.map((dimension) => scores[dimension]));

/** Endings by id, the commonest first, then by name. */
function endingsOf(records: readonly CampaignRecord[]): { [id: string]: number } {
  const counts = new Map<string, number>();
  for (const { ending } of records) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** One bot's campaigns. Sums run in the order of the games, so that the same games give the same bits. */
export function tally(records: readonly CampaignRecord[]): BotTally {
  const games = records.toSorted((a, b) => a.game - b.game);
  const by = (dimension: Dimension) => spreadOf(games.map(({ scores }) => scores[dimension]));
  const visits = games.reduce((sum, one) => sum + one.visits, 0);
  const deals = games.reduce((sum, one) => sum + one.deals, 0);
  return {
    overall: spreadOf(games.map(overallOf)),
    people: by('people'),
    price: by('price'),
    durability: by('durability'),
    coalition: by('coalition'),
    horizon: by('horizon'),
    agreementRate: visits > 0 ? round(deals / visits) : 0,
    freed: round(meanOf(games.map(({ freed }) => freed))),
    stayed: round(meanOf(games.map(({ stayed }) => stayed))),
    arrested: round(meanOf(games.map(({ arrested }) => arrested))),
    endings: endingsOf(games),
  };
}
