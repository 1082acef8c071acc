/**
 * The edge of what was possible, over a class. Hidden values are drawn anew for every game, so that each has an edge of its own:
 * the band goes from the lower to the upper quartile of what could be had at each value to him.
 */

import type { MapPoint } from '../debrief/map-point';
import { limitsOfAll, wholeCampaign } from '../debrief/whole-campaign';
import { newGame } from '../rules/new-game';
import type { Cents, Scenario } from '../scenario/scenario';
import { quantile } from './spread';

export interface BandPoint {
  readonly his: Cents;
  readonly low: Cents;
  readonly median: Cents;
  readonly high: Cents;
}

/** The frontier of one campaign as it opens, both sides keeping their word; his value falls along it. */
export const edgeOf = (scenario: Scenario, seed: number): readonly MapPoint[] =>
  wholeCampaign(scenario, newGame(scenario, seed), limitsOfAll(scenario)).frontier.points.map(({ his, ours }) => ({
    his,
    ours,
  }));

/** The most for us with at least so much for him; null past the end. */
function bestAt(edge: readonly MapPoint[], his: Cents): Cents | null {
  let best: Cents | null = null;
  for (const point of edge) if (point.his >= his && (best === null || point.ours > best)) best = point.ours;
  return best;
}

const STEPS = 48;

/** From no gain of his to where fewer than half of the edges reach. */
export function bandOf(edges: readonly (readonly MapPoint[])[]): readonly BandPoint[] {
  const ends = edges.map((edge) => Math.max(0, ...edge.map(({ his }) => his))).sort((a, b) => a - b);
  const far = quantile(ends, 0.5);
  if (edges.length === 0 || far <= 0) return [];
  return Array.from({ length: STEPS + 1 }, (_, at) => {
    const his = Math.round((far * at) / STEPS);
    const found = edges.flatMap((edge) => bestAt(edge, his) ?? []).sort((a, b) => a - b);
    return { his, low: quantile(found, 0.25), median: quantile(found, 0.5), high: quantile(found, 0.75) };
  });
}
