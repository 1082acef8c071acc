/** What is drawn on one value map, of the campaign or of a visit: points by kind, and the stretch of both axes. */

import type { MapPoint } from '../../../debrief/map-point';
import type { CampaignMap, VisitMap } from '../../../debrief/value-map';

export type MarkKind = 'you' | 'him' | 'course' | 'deal' | 'came' | 'nash' | 'kalai' | 'history';

export interface Mark extends MapPoint {
  readonly kind: MarkKind;
  /** Exchange or visit, for kinds that have several. */
  readonly at: number;
}

export interface Picture {
  readonly frontier: readonly MapPoint[];
  readonly disagreement: MapPoint;
  readonly zone: boolean;
  /** In the order in which they are read out. */
  readonly marks: readonly Mark[];
  /** Lowest and highest shown, hundredths. */
  readonly his: readonly [number, number];
  readonly ours: readonly [number, number];
}

const mark = (kind: MarkKind, point: MapPoint | null, at = 0): readonly Mark[] =>
  point ? [{ kind, at, his: point.his, ours: point.ours }] : [];

/** A little room around all that is shown, the origin included. */
function stretch(values: readonly number[]): readonly [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(100, ...values);
  const room = (high - low) * 0.06;
  return [low < 0 ? low - room : low, high + room];
}

function framed(picture: Omit<Picture, 'his' | 'ours'>): Picture {
  const shown = [...picture.frontier, ...picture.marks, picture.disagreement];
  return { ...picture, his: stretch(shown.map(({ his }) => his)), ours: stretch(shown.map(({ ours }) => ours)) };
}

export const pictureOfCampaign = (map: CampaignMap): Picture =>
  framed({
    frontier: map.frontier,
    disagreement: map.disagreement,
    zone: map.zone !== null,
    marks: [
      ...map.course.slice(0, -1).flatMap((point) => mark('course', point, point.visit)),
      ...(map.course.length > 0 ? [...mark('deal', map.signed), ...mark('came', map.delivered)] : []),
      ...mark('nash', map.nash),
      ...mark('kalai', map.kalaiSmorodinsky),
      ...mark('history', map.history),
    ],
  });

export const pictureOfVisit = (map: VisitMap): Picture =>
  framed({
    frontier: map.frontier,
    disagreement: map.disagreement,
    zone: map.zone !== null,
    marks: [
      ...map.path.flatMap((step) => mark(step.by, step, step.k)),
      ...mark('deal', map.deal),
      ...mark('came', map.delivered),
      ...mark('nash', map.nash),
      ...mark('kalai', map.kalaiSmorodinsky),
    ],
  });

/** Your own way only: what may be shown before the edge is. */
export const withoutEdge = (picture: Picture): Picture => ({
  ...picture,
  frontier: [],
  zone: false,
  marks: picture.marks.filter(({ kind }) => kind === 'course' || kind === 'deal' || kind === 'came'),
});
