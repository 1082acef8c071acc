/** The value map of a class drawn: axes, no deal, the band of the edge, and marks or crowds. */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { BandPoint } from '../../class/band';
import type { Crowd } from '../../class/crowds';
import type { MapPoint } from '../../debrief/map-point';
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';

interface MapDrawingProps {
  readonly width: number;
  readonly height: number;
  readonly band: readonly BandPoint[];
  /** One each, shown as a mark … */
  readonly marks: readonly MapPoint[];
  /** … or put together, shown as a disc with its number. */
  readonly crowds: readonly Crowd[];
  readonly axes: { readonly his: string; readonly ours: string };
  readonly label: string;
  /** Letters of the axes, in pixels. */
  readonly letters: number;
}

/** Whole steps that never repeat themselves soon: an even spread within a small circle (golden angle). */
function moved(at: number): readonly [number, number] {
  const turn = (at * 0.618034) % 1;
  const far = 1 + 3 * ((at * 0.754878) % 1);
  const quarter = turn * 4;
  const side = quarter % 1;
  const [x, y] =
    quarter < 1
      ? [1 - side, side]
      : quarter < 2
        ? [-side, 1 - side]
        : quarter < 3
          ? [side - 1, -side]
          : [side, side - 1];
  return [x * far, y * far];
}

function stretch(values: readonly number[]): readonly [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(100, ...values);
  const room = (high - low) * 0.06;
  return [low - (low < 0 ? room : 0), high + room];
}

export function MapDrawing({ width, height, band, marks, crowds, axes, label, letters }: MapDrawingProps) {
  const edge = { top: 12, right: 16, bottom: 2.4 * letters + 14, left: 3.4 * letters + 14 };
  const all = [...marks, ...crowds];
  const x = scaleLinear()
    .domain(stretch([...all.map(({ his }) => his), ...band.map(({ his }) => his)]))
    .range([edge.left, width - edge.right]);
  const y = scaleLinear()
    .domain(stretch([...all.map(({ ours }) => ours), ...band.flatMap(({ low, high }) => [low, high])]))
    .range([height - edge.bottom, edge.top]);
  const floor = height - edge.bottom;
  const between = area<BandPoint>()
    .x(({ his }) => x(his))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high));
  const middle = line<BandPoint>()
    .x(({ his }) => x(his))
    .y(({ median }) => y(median));
  const dots = marks.map(({ his, ours }, at) => {
    const [dx, dy] = moved(at);
    return `M${(x(his) + dx).toFixed(1)} ${(y(ours) + dy).toFixed(1)}h0`;
  });
  return (
    <svg
      class="class-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      style={{ fontSize: `${letters}px` }}
    >
      <title>{label}</title>
      <g class="class-map__axes">
        {x.ticks(Math.max(3, Math.floor(width / (7 * letters)))).map((tick) => (
          <g key={tick}>
            <line
              class={tick === 0 ? 'class-map__zero' : 'class-map__grid'}
              x1={x(tick)}
              x2={x(tick)}
              y1={edge.top}
              y2={floor}
            />
            <text x={x(tick)} y={floor + 1.2 * letters} text-anchor="middle">
              {points(tick)}
            </text>
          </g>
        ))}
        {y.ticks(6).map((tick) => (
          <g key={tick}>
            <line
              class={tick === 0 ? 'class-map__zero' : 'class-map__grid'}
              x1={edge.left}
              x2={width - edge.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text x={edge.left - 6} y={y(tick) + letters / 3} text-anchor="end">
              {points(tick)}
            </text>
          </g>
        ))}
        <text class="class-map__axis" x={(edge.left + width) / 2} y={height - 6} text-anchor="middle">
          {axes.his}
        </text>
        <text class="class-map__axis" transform={`translate(${letters} ${floor / 2}) rotate(-90)`} text-anchor="middle">
          {axes.ours}
        </text>
      </g>
      <path class="class-map__band" d={between(band) ?? ''} />
      <path class="class-map__median" d={middle(band) ?? ''} />
      <path class="class-map__nothing" d={`M${x(0) - 6} ${y(0) - 6}l12 12m0 -12l-12 12`} />
      <text class="class-map__nothing-word" x={x(0) + 10} y={y(0) - 8}>
        {t('class:mapNothing')}
      </text>
      <path
        class={marks.length > 300 ? 'class-map__dots class-map__dots--many' : 'class-map__dots'}
        d={dots.join('')}
      />
      {crowds.map(({ his, ours, count }) => (
        <g key={`${his} ${ours}`} transform={`translate(${x(his)} ${y(ours)})`}>
          <circle class="class-map__crowd" r={0.75 * letters + 2 * Math.sqrt(count)} />
          <text class="class-map__count" y={letters / 3} text-anchor="middle">
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}
