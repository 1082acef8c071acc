/** One small chart of the course over the visits: a way of points, another kind of point beside it, a band or a line to hold it against. */
import { line } from 'd3-shape';
import { t } from '../../i18n/messages';

const WIDTH = 320;
const HEIGHT = 176;
const FRAME = { left: 34, right: 308, top: 12, bottom: 142 };

export interface CoursePoint {
  readonly visit: number;
  /** Null where nothing was said. */
  readonly value: number | null;
  readonly beside?: number;
}

interface CourseLineProps {
  readonly what: string;
  readonly unit: string;
  readonly points: readonly CoursePoint[];
  readonly visits: number;
  readonly most: number;
  readonly ticks: readonly number[];
  readonly tell: (value: number) => string;
  /** From nothing up to here it counts as right. */
  readonly band?: number;
  readonly mark?: number;
}

export function CourseLine({ what, unit, points, visits, most, ticks, tell, band, mark }: CourseLineProps) {
  const { left, right, top, bottom } = FRAME;
  const x = (visit: number) => left + ((visit - 0.5) * (right - left)) / Math.max(1, visits);
  const y = (value: number) => bottom - (value / most) * (bottom - top);
  const told = points.flatMap(({ visit, value }) => (value === null ? [] : [{ visit, value }]));
  const way = line<{ readonly visit: number; readonly value: number }>()
    .x(({ visit }) => x(visit))
    .y(({ value }) => y(value));
  const label = t('debrief-scores:chart', { what });
  return (
    <figure class="course-line">
      <figcaption>
        <b>{what}</b> <small>{unit}</small>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {band !== undefined && (
          <rect class="course-line__band" x={left} width={right - left} y={y(band)} height={bottom - y(band)} />
        )}
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="course-line__grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={left - 7} y={y(tick) + 4} text-anchor="end">
              {tell(tick)}
            </text>
          </g>
        ))}
        {mark !== undefined && <line class="course-line__mark" x1={left} x2={right} y1={y(mark)} y2={y(mark)} />}
        <path class="course-line__way" d={way(told) ?? ''} />
        {points.map(({ visit, value, beside }) => (
          <g key={visit}>
            {value !== null && beside !== undefined && (
              <line class="course-line__gap" x1={x(visit)} x2={x(visit)} y1={y(value)} y2={y(beside)} />
            )}
            {beside !== undefined && (
              <rect class="course-line__beside" x={x(visit) - 5.5} y={y(beside) - 5.5} width="11" height="11" />
            )}
            {value !== null && <circle class="course-line__point" cx={x(visit)} cy={y(value)} r="5" />}
            <text x={x(visit)} y={bottom + 18} text-anchor="middle">
              {visit}
            </text>
          </g>
        ))}
        <text class="course-line__axis" x={(left + right) / 2} y={HEIGHT - 2} text-anchor="middle">
          {t('debrief-scores:visits')}
        </text>
      </svg>
    </figure>
  );
}
