/** How near a guess of the frontier came: the edge is marked at a few places of his value, and compared there. */
import type { MapPoint } from './map-point';

/** What one thinks is the best for us where he has so much: hundredths of a point. */
export type EdgeGuess = readonly MapPoint[];

export interface GuessedPlace extends MapPoint {
  /** The best for us that was truly possible with at least so much for him; null where nothing was. */
  readonly truth: number | null;
}

export interface JudgedGuess {
  readonly places: readonly GuessedPlace[];
  /** Mean of guess − truth over the places that have one: hundredths, above 0 where the edge was thought further out. Null with none. */
  readonly off: number | null;
  /** Mean distance of guess and truth, whichever way: hundredths, ≥ 0. Null with none. */
  readonly apart: number | null;
}

/** @param frontier from his best to ours: `his` falls, `ours` rises */
export const bestWith = (frontier: readonly MapPoint[], his: number): number | null =>
  frontier.findLast((point) => point.his >= his)?.ours ?? null;

export function judgeGuess(frontier: readonly MapPoint[], guess: EdgeGuess): JudgedGuess {
  const places = guess.map((place) => ({ ...place, truth: bestWith(frontier, place.his) }));
  const gaps = places.flatMap(({ ours, truth }) => (truth === null ? [] : [ours - truth]));
  if (gaps.length === 0) return { places, off: null, apart: null };
  const mean = (of: (gap: number) => number) => gaps.reduce((sum, gap) => sum + of(gap), 0) / gaps.length;
  return { places, off: mean((gap) => gap), apart: mean(Math.abs) };
}

/** Where a guess is asked for: a quarter, half and three quarters of the way from nothing to the most he can get that costs us nothing. */
export function placesToGuess(frontier: readonly MapPoint[]): readonly number[] {
  const most = Math.max(0, (frontier.find(({ ours }) => ours >= 0) ?? frontier[0])?.his ?? 0);
  return [0.25, 0.5, 0.75].map((share) => Math.round((share * most) / 100) * 100);
}
