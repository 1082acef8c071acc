/**
 * Points of a map put together in crowds of at least so many, so that nobody can be singled out: the set is halved at the median of
 * its wider side as long as both halves stay large enough (LeFevre, DeWitt and Ramakrishnan 2006, "Mondrian").
 */
import type { MapPoint } from '../debrief/map-point';

export interface Crowd extends MapPoint {
  /** The middle of so many points. */
  readonly count: number;
}

type Side = 'his' | 'ours';

const stretch = (points: readonly MapPoint[], side: Side): number => {
  const values = points.map((point) => point[side]);
  return Math.max(...values) - Math.min(...values);
};

function middle(points: readonly MapPoint[]): Crowd {
  const mean = (side: Side) => Math.round(points.reduce((sum, point) => sum + point[side], 0) / points.length);
  return { his: mean('his'), ours: mean('ours'), count: points.length };
}

const inOrder = (a: MapPoint, b: MapPoint): number => a.his - b.his || a.ours - b.ours;

function halved(points: readonly MapPoint[], few: number): readonly Crowd[] {
  if (points.length < 2 * few) return [middle(points)];
  const side: Side = stretch(points, 'his') >= stretch(points, 'ours') ? 'his' : 'ours';
  const sorted = [...points].sort((a, b) => a[side] - b[side] || inOrder(a, b));
  const half = Math.floor(sorted.length / 2);
  return [...halved(sorted.slice(0, half), few), ...halved(sorted.slice(half), few)];
}

/** No crowd of fewer than `few`; none at all of fewer points. At most `most` crowds, where the points are many. */
export function crowdsOf(points: readonly MapPoint[], few: number, most = 24): readonly Crowd[] {
  if (points.length < few) return [];
  return halved(points, Math.max(few, Math.ceil(points.length / most)));
}
