/** The value map drawn: axes, the zone of agreement, the edge, the way of the papers and every mark. All of it is in the table, too. */
import { area, line } from 'd3-shape';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MapPoint } from '../../../debrief/map-point';
import { t } from '../../../i18n/messages';
import { Axes } from './axes';
import { GuessLine } from './handles';
import { Labels } from './labels';
import { shapeOf } from './marks';
import { gapOf, type Mark, type Picture } from './picture';
import { type Scales, scalesOf } from './scales';

export interface ChartProps {
  readonly picture: Picture;
  readonly width: number;
  readonly words: Readonly<Record<string, string>>;
  readonly label: string;
  /** The place that is being read. */
  readonly reading?: MapPoint | undefined;
  readonly guess?: readonly MapPoint[] | undefined;
  /** The player points at a place: his value and ours, hundredths. */
  readonly onPoint?: ((place: MapPoint) => void) | undefined;
  /** Drawn on top, to be taken hold of. */
  readonly children?: (scales: Scales) => ComponentChildren;
}

/** All that leaves neither side worse off than no deal, up to the edge. */
function Zone({ picture, scales }: { readonly picture: Picture; readonly scales: Scales }) {
  const { x, y, frame } = scales;
  const { disagreement, frontier, zone } = picture;
  const within = frontier.filter(({ his, ours }) => his >= disagreement.his && ours >= disagreement.ours);
  const shape = area<MapPoint>()
    .x(({ his }) => x(his))
    .y0(y(disagreement.ours))
    .y1(({ ours }) => y(ours));
  const ours = within.at(-1)?.ours ?? 0;
  if (!zone) return null;
  return (
    <g>
      <path class="value-map__zone" d={shape([...within, { his: disagreement.his, ours }]) ?? ''} />
      <line
        class="value-map__line"
        x1={x(disagreement.his)}
        x2={x(disagreement.his)}
        y1={frame.top}
        y2={frame.bottom}
      />
    </g>
  );
}

const isNumbered = (kind: Mark['kind']) => kind === 'you' || kind === 'him' || kind === 'course';

/** Your papers and his, each a way of its own towards the deal; on the campaign the way from nothing to all that was signed. */
function Ways({ picture, scales: { x, y } }: { readonly picture: Picture; readonly scales: Scales }) {
  const straight = line<MapPoint>()
    .x(({ his }) => x(his))
    .y(({ ours }) => y(ours));
  const of = (kind: Mark['kind']) => picture.marks.filter((mark) => mark.kind === kind);
  const start = of('course').length > 0 ? [{ his: 0, ours: 0 }] : [];
  const way = (kind: Mark['kind'], from: readonly MapPoint[] = []) => {
    const papers = of(kind);
    return papers.length > 0 ? (straight([...from, ...papers, ...of('deal')]) ?? '') : '';
  };
  return (
    <g>
      <path class="value-map__way value-map__way--you" d={way('course', start) + way('you')} />
      <path class="value-map__way value-map__way--him" d={way('him')} />
    </g>
  );
}

/** Straight up from what was signed: how much further the edge lay. */
function Gap({ picture, scales: { x, y } }: { readonly picture: Picture; readonly scales: Scales }) {
  const gap = gapOf(picture);
  if (!gap) return null;
  return <line class="value-map__gap" x1={x(gap.his)} x2={x(gap.his)} y1={y(gap.from) - 16} y2={y(gap.to) + 3} />;
}

function Marks({ picture, scales: { x, y } }: { readonly picture: Picture; readonly scales: Scales }) {
  return (
    <g>
      {picture.marks.map(({ kind, at, his, ours }) => (
        <g key={`${kind} ${at}`} transform={`translate(${x(his)} ${y(ours)})`}>
          <path class={`mark mark--${kind}`} d={shapeOf(kind)} />
          {isNumbered(kind) && (
            <text class="mark__number" y="4" text-anchor="middle">
              {at}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

export function Chart({ picture, width, words, label, reading, guess, onPoint, children }: ChartProps) {
  const id = useId();
  const scales = scalesOf(picture, width);
  const { x, y, height, frame } = scales;
  const straight = line<MapPoint>()
    .x(({ his }) => x(his))
    .y(({ ours }) => y(ours));
  const names = { his: t('debrief-map:axisHis', words), ours: t('debrief-map:axisOurs') };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same is set with the handles, by keyboard
    <svg
      class={`value-map__chart ${onPoint ? 'value-map__chart--open' : ''}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={children ? 'group' : 'img'}
      aria-label={label}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const scale = width / box.width;
        const at = { his: (event.clientX - box.left) * scale, ours: (event.clientY - box.top) * scale };
        onPoint?.({ his: x.invert(at.his), ours: y.invert(at.ours) });
      }}
    >
      <clipPath id={id}>
        <rect x={frame.left} y={frame.top} width={frame.right - frame.left} height={frame.bottom - frame.top} />
      </clipPath>
      <Axes scales={scales} names={names} />
      <g clip-path={`url(#${id})`}>
        <Zone picture={picture} scales={scales} />
        <path class="value-map__edge" d={straight(picture.frontier) ?? ''} />
        {guess && <GuessLine guess={guess} scales={scales} />}
        <Gap picture={picture} scales={scales} />
        <Ways picture={picture} scales={scales} />
        <Marks picture={picture} scales={scales} />
      </g>
      <Labels picture={picture} scales={scales} words={words} guess={children ? undefined : guess} />
      {reading && <circle class="value-map__reading" cx={x(reading.his)} cy={y(reading.ours)} r="15" />}
      {children?.(scales)}
    </svg>
  );
}
