/** What is drawn on one value map, of the campaign or of a visit: points by kind, and the stretch of both axes. */

import { bestWith } from '../../../debrief/edge-guess';
import type { MapPoint } from '../../../debrief/map-point';
import type { CampaignMap, VisitMap } from '../../../debrief/value-map';

export type MarkKind = 'you' | 'him' | 'course' | 'deal' | 'came' | 'nash' | 'kalai' | 'history';

export interface Mark extends MapPoint {
  readonly kind: MarkKind;
  /** Exchange or visit, for kinds that have several. */
  readonly at: number;
}

export interface Stretch {
  /** Lowest and highest shown, hundredths. */
  readonly his: readonly [number, number];
  readonly ours: readonly [number, number];
}

export interface Picture extends Stretch {
  readonly frontier: readonly MapPoint[];
  readonly disagreement: MapPoint;
  readonly zone: boolean;
  /** In the order in which they are read out. */
  readonly marks: readonly Mark[];
}

const mark = (kind: MarkKind, point: MapPoint | null, at = 0): readonly Mark[] =>
  point ? [{ kind, at, his: point.his, ours: point.ours }] : [];

/** A little room around all that is shown. */
function stretch(values: readonly number[], room: number): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(low + 100, ...values);
  return [low - room * (high - low), high + room * (high - low)];
}

const stretched = (shown: readonly MapPoint[], room: number): Stretch => ({
  his: stretch(
    shown.map(({ his }) => his),
    room,
  ),
  ours: stretch(
    shown.map(({ ours }) => ours),
    room,
  ),
});

const ORIGIN: MapPoint = { his: 0, ours: 0 };

/** The part of the edge on which both sides gain; all of it where there is none. */
const middleOf = ({ frontier, disagreement }: Pick<Picture, 'frontier' | 'disagreement'>): readonly MapPoint[] => {
  const within = frontier.filter(({ his, ours }) => his >= disagreement.his && ours >= disagreement.ours);
  return within.length > 0 ? within : frontier;
};

/** Far down both ends of the edge nobody would ever go: shown is where both gain, and wherever a mark lies. */
const framed = (picture: Omit<Picture, keyof Stretch>): Picture => ({
  ...picture,
  ...stretched([ORIGIN, picture.disagreement, ...middleOf(picture), ...picture.marks], 0.08),
});

/** The papers and deals alone, as near as they can be seen. */
export function closeUp(picture: Picture): Picture {
  const papers = picture.marks.filter(({ kind }) => kind !== 'nash' && kind !== 'kalai' && kind !== 'history');
  return { ...picture, ...stretched([ORIGIN, ...papers], 0.16) };
}

/** Much smaller than the whole: worth a closer look. */
export function isCrowded(picture: Picture): boolean {
  const near = closeUp(picture);
  const share = (of: (one: Stretch) => readonly [number, number]) => {
    const [low, high] = of(near);
    const [least, most] = of(picture);
    return (high - low) / (most - least);
  };
  return picture.marks.length > 3 && share(({ his }) => his) * share(({ ours }) => ours) < 0.45;
}

export const pictureOfCampaign = (map: CampaignMap): Picture =>
  framed({
    frontier: map.frontier,
    disagreement: map.disagreement,
    zone: map.zone !== null,
    marks: [
      ...map.course.slice(0, -1).flatMap((point) => mark('course', point, point.visit)),
      ...(map.course.length > 0 ? [...mark('deal', map.signed), ...mark('came', map.delivered)] : []),
      ...mark('history', map.history),
      ...mark('nash', map.nash),
      ...mark('kalai', map.kalaiSmorodinsky),
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

/** Your own way only: what may be shown before the edge is. The axes end so that they do not tell where it runs. */
export function withoutEdge(picture: Picture): Picture {
  const marks = picture.marks.filter(({ kind }) => kind === 'course' || kind === 'deal' || kind === 'came');
  const open = ([low, high]: readonly [number, number]): readonly [number, number] => [low, low + (high - low) * 1.2];
  return { ...picture, frontier: [], zone: false, marks, his: open(picture.his), ours: open(picture.ours) };
}

/** A gap smaller than this is not drawn: hundredths. */
const LEAST_GAP = 300;

/** From what was signed straight up to the edge: what more there was for us with as much for him. */
export function gapOf({
  marks,
  frontier,
}: Picture): { readonly his: number; readonly from: number; readonly to: number } | null {
  const deal = marks.find(({ kind }) => kind === 'deal');
  const best = deal ? bestWith(frontier, deal.his) : null;
  if (!deal || best === null || best - deal.ours < LEAST_GAP) return null;
  return { his: deal.his, from: deal.ours, to: best };
}

/** Steps in which one walks along the edge. */
const PLACES = 24;

/** Places along the part of the edge that matters, from his best to ours. */
export function placesAlong(picture: Picture): readonly MapPoint[] {
  const edge = middleOf(picture);
  if (edge.length <= PLACES) return edge;
  return Array.from({ length: PLACES }, (_, at) => edge[Math.round((at * (edge.length - 1)) / (PLACES - 1))]).filter(
    (place) => place !== undefined,
  );
}
