/** The words on a value map: what its points, its edge and its lines are called. */
import { bestWith } from '../../../debrief/edge-guess';
import type { MapPoint } from '../../../debrief/map-point';
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import { radiusOf } from './marks';
import { gapOf, type Mark, type Picture } from './picture';
import { type Box, boxesAlong, LABEL_SIZE, overlap, placeLabels, type Wanted, widthOf } from './place-labels';
import type { Scales } from './scales';

interface LabelsProps {
  readonly picture: Picture;
  readonly scales: Scales;
  readonly words: Readonly<Record<string, string>>;
  /** The player's guess, where it is drawn as well. */
  readonly guess?: readonly MapPoint[] | undefined;
}

const NAMED: readonly Mark['kind'][] = ['deal', 'came', 'history', 'nash', 'kalai'];
/** Narrower charts name their points and no more. */
const ROOMY = 480;

const isIn = ({ left, right, top, bottom }: Box, { x, y }: Pick<Wanted, 'x' | 'y'>): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

function wantedIn({ picture, scales, words, guess }: LabelsProps): readonly Wanted[] {
  const { x, y, frame } = scales;
  const at = (id: string, { his, ours }: MapPoint, radius: number, more: Readonly<Record<string, string>> = {}) => ({
    id,
    text: t(`debrief-map:label.${id}`, { ...words, ...more }),
    x: x(his),
    y: y(ours),
    radius,
  });
  const marks = NAMED.flatMap((kind) => picture.marks.filter((mark) => mark.kind === kind));
  const named = marks.map((mark) => ({
    ...at(mark.kind, mark, radiusOf(mark.kind)),
    outward: mark.kind === 'nash' || mark.kind === 'kalai',
  }));
  const last = guess?.at(-1);
  const mine = last ? [at('guess', last, 9)] : [];
  if (scales.width < ROOMY) return [...named, ...mine];
  const onEdge = (share: number) => {
    const his = picture.his[0] + share * (picture.his[1] - picture.his[0]);
    const ours = bestWith(picture.frontier, his);
    return ours === null ? [] : [{ ...at('edge', { his, ours }, 4), outward: true }];
  };
  const edge = [0.3, 0.42, 0.55, 0.2].flatMap(onEdge).find((one) => isIn(frame, one));
  const gap = gapOf(picture);
  const short = gap
    ? [at('gap', { his: gap.his, ours: (gap.from + gap.to) / 2 }, 3, { more: points(gap.to - gap.from) })]
    : [];
  return [...named, ...(edge ? [edge] : []), ...mine, ...short];
}

interface LineName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Along his line, on its left or right, at its top or bottom: where it covers no mark. */
function nameOfLine({ picture, scales, words }: LabelsProps, marks: readonly Box[]): LineName | null {
  const { frame } = scales;
  const line = scales.x(picture.disagreement.his);
  if (!picture.zone || scales.width < ROOMY || line < frame.left || line > frame.right) return null;
  const text = t('debrief-map:label.line', words);
  const tall = widthOf(text);
  const boxes = [frame.top + 8, frame.bottom - 8 - tall].flatMap((top) =>
    [line - 20, line + 4].map((left): Box => ({ left, right: left + 16, top, bottom: top + tall })),
  );
  const box = boxes.find(
    (one) => one.left > frame.left + 4 && one.right < frame.right && !marks.some((mark) => overlap(one, mark)),
  );
  return box ? { text, x: box.left + 12, y: (box.top + box.bottom) / 2, box } : null;
}

export function Labels(props: LabelsProps) {
  const { picture, scales, guess = [] } = props;
  const { x, y, frame } = scales;
  const wanted = wantedIn(props).filter((one) => isIn(frame, one));
  const marks = picture.marks.map(({ kind, his, ours }): Box => {
    const reach = radiusOf(kind);
    return { left: x(his) - reach, right: x(his) + reach, top: y(ours) - reach, bottom: y(ours) + reach };
  });
  const line = nameOfLine(props, marks);
  const taken = line ? [...marks, line.box] : marks;
  const gap = gapOf(picture);
  const drawn = (way: readonly MapPoint[]) => boxesAlong(way.map(({ his, ours }) => ({ x: x(his), y: y(ours) })));
  const crossed = [
    ...drawn(picture.frontier),
    ...drawn(guess),
    ...drawn(
      gap
        ? [
            { his: gap.his, ours: gap.from },
            { his: gap.his, ours: gap.to },
          ]
        : [],
    ),
  ];
  return (
    <g class="value-map__labels">
      {line && (
        <text
          class="value-map__label value-map__label--line"
          transform={`translate(${line.x} ${line.y}) rotate(-90)`}
          text-anchor="middle"
        >
          {line.text}
        </text>
      )}
      {placeLabels(wanted, taken, crossed, frame).map(({ id, text, box, lead, x: fromX, y: fromY }) => (
        <g key={id}>
          {lead && <line class="value-map__lead" x1={fromX} y1={fromY} x2={lead.x} y2={lead.y} />}
          <text
            class={`value-map__label value-map__label--${id}`}
            x={(box.left + box.right) / 2}
            y={box.bottom - LABEL_SIZE * 0.35}
            text-anchor="middle"
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
