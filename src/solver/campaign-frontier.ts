/**
 * The frontier of everything two sides could agree on: issues, each with levels of which at most one is chosen, values
 * to both in whole numbers of either sign. Exact, by merging non-dominated lists (see front.ts).
 */
import { emptyFront, type MergedFront, mergeItem } from './front';

export interface Level {
  readonly his: number;
  readonly ours: number;
}

export interface FrontierPoint extends Level {
  /** Place on the frontier, from his best to ours. */
  readonly at: number;
}

export interface Frontier {
  /** From the point best for him to the one best for us: `his` strictly falls, `ours` strictly rises. */
  readonly points: readonly FrontierPoint[];
  /** Level chosen of every issue at a place on the frontier, −1 for none. */
  choicesAt(at: number): readonly number[];
}

/**
 * All agreements that neither side could better without the other's loss. Each issue has at most 15 levels.
 * @throws RangeError on an issue with more.
 */
export function campaignFrontier(issues: readonly (readonly Level[])[]): Frontier {
  const front = issues.reduce<MergedFront>((merged, levels) => {
    const options = levels.map(({ his, ours }) => ({ gain: ours, loss: -his }));
    return mergeItem(merged, options, Number.POSITIVE_INFINITY);
  }, emptyFront());
  const points = Array.from({ length: front.size }, (_, at) => ({
    at,
    his: 0 - (front.loss[at] ?? 0),
    ours: front.gain[at] ?? 0,
  }));
  return { points, choicesAt: (at) => front.choicesAt(at) };
}

/** Points that leave neither side below what it has without an agreement. */
function acceptable(frontier: Frontier, disagreement: Level): readonly FrontierPoint[] {
  return frontier.points.filter(({ his, ours }) => his >= disagreement.his && ours >= disagreement.ours);
}

/** The point with the greatest product of gains over the disagreement point (Nash 1950); null with no zone. */
export function nashPoint(frontier: Frontier, disagreement: Level): FrontierPoint | null {
  return greatest(acceptable(frontier, disagreement), ({ his, ours }) => {
    return (his - disagreement.his) * (ours - disagreement.ours);
  });
}

/**
 * The point where both come equally near to the best each could hope for within the zone (Kalai and Smorodinsky 1975):
 * on a frontier of separate points, the one whose worse-off side has the greatest share. Null with no zone.
 */
export function kalaiSmorodinskyPoint(frontier: Frontier, disagreement: Level): FrontierPoint | null {
  const zone = acceptable(frontier, disagreement);
  const hope = (of: (point: Level) => number) => zone.reduce((most, point) => Math.max(most, of(point)), 0);
  const hisHope = hope(({ his }) => his - disagreement.his);
  const ourHope = hope(({ ours }) => ours - disagreement.ours);
  return greatest(zone, ({ his, ours }) => {
    return Math.min(share(his - disagreement.his, hisHope), share(ours - disagreement.ours, ourHope));
  });
}

/** Where there is nothing to hope for, all of it is had. */
function share(gain: number, hope: number): number {
  return hope > 0 ? gain / hope : 1;
}

/** The first of the points with the greatest score. */
function greatest(points: readonly FrontierPoint[], score: (point: FrontierPoint) => number): FrontierPoint | null {
  let best: FrontierPoint | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const value = score(point);
    if (value <= most) continue;
    most = value;
    best = point;
  }
  return best;
}
