/** The value map drawn: axes, the zone of agreement, the edge, the way of the papers and every mark. All of it is in the table, too. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { MapPoint } from '../../../debrief/map-point';
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import { shapeOf } from './marks';
import type { Mark, Picture } from './picture';

export interface ChartProps {
  readonly picture: Picture;
  readonly width: number;
  readonly axes: { readonly his: string; readonly ours: string };
  readonly label: string;
  /** Place of the mark that is being read, among the picture's marks. */
  readonly read?: number | undefined;
  readonly guess?: readonly MapPoint[] | undefined;
  /** The player points at a place: his value and ours, hundredths. */
  readonly onPoint?: ((place: MapPoint) => void) | undefined;
}

const EDGE = { top: 14, right: 18, bottom: 46, left: 52 };

export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly height: number;
}

export function scalesOf({ his, ours }: Picture, width: number): Scales {
  const height = Math.round(Math.min(520, Math.max(300, width * 0.62)));
  return {
    height,
    x: scaleLinear()
      .domain(his)
      .range([EDGE.left, width - EDGE.right]),
    y: scaleLinear()
      .domain(ours)
      .range([height - EDGE.bottom, EDGE.top]),
  };
}

function Axes({ width, axes, scales }: Pick<ChartProps, 'width' | 'axes'> & { readonly scales: Scales }) {
  const { x, y, height } = scales;
  const floor = height - EDGE.bottom;
  return (
    <g class="value-map__axes">
      {x.ticks(Math.max(3, Math.floor(width / 90))).map((tick) => (
        <g key={tick}>
          <line class="value-map__grid" x1={x(tick)} x2={x(tick)} y1={EDGE.top} y2={floor} />
          <text x={x(tick)} y={floor + 17} text-anchor="middle">
            {points(tick)}
          </text>
        </g>
      ))}
      {y.ticks(6).map((tick) => (
        <g key={tick}>
          <line class="value-map__grid" x1={EDGE.left} x2={width - EDGE.right} y1={y(tick)} y2={y(tick)} />
          <text x={EDGE.left - 8} y={y(tick) + 4} text-anchor="end">
            {points(tick)}
          </text>
        </g>
      ))}
      <path
        class="value-map__way-up"
        d={`M${width - EDGE.right - 7} ${floor - 5} l7 5 -7 5 M${EDGE.left - 5} ${EDGE.top + 7} l5 -7 5 7 M${EDGE.left} ${EDGE.top} V${floor} H${width - EDGE.right}`}
      />
      <line class="value-map__zero" x1={x(0)} x2={x(0)} y1={EDGE.top} y2={floor} />
      <line class="value-map__zero" x1={EDGE.left} x2={width - EDGE.right} y1={y(0)} y2={y(0)} />
      <text class="value-map__axis" x={(EDGE.left + width - EDGE.right) / 2} y={height - 8} text-anchor="middle">
        {axes.his}
      </text>
      <text
        class="value-map__axis"
        transform={`translate(14 ${(EDGE.top + floor) / 2}) rotate(-90)`}
        text-anchor="middle"
      >
        {axes.ours}
      </text>
    </g>
  );
}

/** All that leaves neither side worse off than no deal, up to the edge. */
function Zone({ picture, scales }: { readonly picture: Picture; readonly scales: Scales }) {
  const { x, y } = scales;
  const { disagreement, frontier } = picture;
  const within = frontier.filter(({ his, ours }) => his >= disagreement.his && ours >= disagreement.ours);
  const shape = area<MapPoint>()
    .x(({ his }) => x(his))
    .y0(y(disagreement.ours))
    .y1(({ ours }) => y(ours));
  const ours = within.at(-1)?.ours ?? 0;
  const d = shape([...within, { his: disagreement.his, ours }]);
  return picture.zone && d ? <path class="value-map__zone" d={d} /> : null;
}

const MANY_ON_THE_WAY = (kind: Mark['kind']) => kind === 'you' || kind === 'him' || kind === 'course';

function wayOf(picture: Picture): readonly MapPoint[] {
  const steps = picture.marks.filter(({ kind }) => MANY_ON_THE_WAY(kind));
  const course = steps.some(({ kind }) => kind === 'course');
  const deal = picture.marks.find(({ kind }) => kind === 'deal');
  return course && deal ? [{ his: 0, ours: 0 }, ...steps, deal] : steps;
}

export function Chart({ picture, width, axes, label, read, guess, onPoint }: ChartProps) {
  const scales = scalesOf(picture, width);
  const { x, y, height } = scales;
  const drawn = line<MapPoint>()
    .x(({ his }) => x(his))
    .y(({ ours }) => y(ours));
  const curve = drawn.curve(curveMonotoneX);
  const way = wayOf(picture);
  const reading = read === undefined ? undefined : picture.marks[read];
  const straight = line<MapPoint>()
    .x(({ his }) => x(his))
    .y(({ ours }) => y(ours));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same is set with the sliders below, by keyboard
    <svg
      class={`value-map__chart ${onPoint ? 'value-map__chart--open' : ''}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const scale = width / box.width;
        const at = { his: (event.clientX - box.left) * scale, ours: (event.clientY - box.top) * scale };
        onPoint?.({ his: x.invert(at.his), ours: y.invert(at.ours) });
      }}
    >
      <title>{label}</title>
      <Axes width={width} axes={axes} scales={scales} />
      <Zone picture={picture} scales={scales} />
      <path class="value-map__edge" d={straight(picture.frontier) ?? ''} />
      <path class="value-map__way" d={straight(way) ?? ''} />
      {guess && (
        <g>
          <path class="value-map__guess" d={curve(guess) ?? ''} />
          {guess.map(({ his, ours }) => (
            <circle key={his} class="value-map__handle" cx={x(his)} cy={y(ours)} r="8" />
          ))}
        </g>
      )}
      {picture.zone && (
        <g class="value-map__line">
          <line
            x1={x(picture.disagreement.his)}
            x2={x(picture.disagreement.his)}
            y1={EDGE.top}
            y2={height - EDGE.bottom}
          />
        </g>
      )}
      {picture.marks.map((mark) => (
        <g key={`${mark.kind} ${mark.at}`} transform={`translate(${x(mark.his)} ${y(mark.ours)})`}>
          <path class={`mark mark--${mark.kind}`} d={shapeOf(mark.kind)} />
          {MANY_ON_THE_WAY(mark.kind) && width > 460 && (
            <text class="mark__number" y="4" text-anchor="middle">
              {mark.kind === 'course' ? '' : mark.at}
            </text>
          )}
        </g>
      ))}
      {reading && (
        <circle class="value-map__reading" cx={x(reading.his)} cy={y(reading.ours)} r="15">
          <title>{t('debrief-map:reading')}</title>
        </circle>
      )}
    </svg>
  );
}
