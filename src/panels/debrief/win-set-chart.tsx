/** Four sides on one chart: a lane for each, a bar for each visit, and across each lane the line up to which that side carries a paper. */
import type { VisitWinSet } from '../../debrief/win-set';
import type { Ruling } from '../../debrief/win-set-sides';
import { t } from '../../i18n/messages';
import { useWidth } from './map/use-width';

interface WinSetChartProps {
  readonly winSet: readonly VisitWinSet[];
  readonly sides: readonly { readonly side: Ruling['side']; readonly name: string }[];
}

const LANE = 62;
/** A reach of 2 fills a lane, so that the line of a side stands in the middle of it. */
const MOST_REACH = 2;
const BAR = 46;
/** The least one sees of a bar. */
const LEAST = 2;

export function WinSetChart({ winSet, sides }: WinSetChartProps) {
  const { element, width } = useWidth<HTMLDivElement>(640);
  const left = width < 480 ? 8 : 110;
  const above = width < 480 ? 20 : 0;
  const lane = LANE + above;
  const height = sides.length * lane + 30;
  const step = (width - left - 8) / Math.max(1, winSet.length);
  const wide = Math.min(34, step * 0.6);
  const floorOf = (at: number) => (at + 1) * lane - 4;
  const x = (place: number) => left + step * (place + 0.5);
  return (
    <div ref={element}>
      <svg
        class="win-set-chart"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={t('debrief-scores:winSetChart')}
      >
        <defs>
          <pattern id="win-set-past" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(40)">
            <rect class="win-set-chart__past" width="7" height="7" />
            <line class="win-set-chart__hatch" x1="0" x2="0" y1="0" y2="7" />
          </pattern>
        </defs>
        {sides.map(({ side, name }, at) => (
          <g key={side}>
            <rect class="win-set-chart__lane" x={left} y={floorOf(at) - BAR} width={width - left - 8} height={BAR} />
            <text
              class="win-set-chart__side"
              x={above > 0 ? left : left - 12}
              y={above > 0 ? floorOf(at) - BAR - 6 : floorOf(at) - BAR / 2 + 5}
              text-anchor={above > 0 ? 'start' : 'end'}
            >
              {name}
            </text>
            {winSet.map((visit, place) => {
              const ruling = visit.sides.find((one) => one.side === side);
              if (!ruling) return null;
              const tall = Math.max(LEAST, (Math.min(MOST_REACH, ruling.reach) / MOST_REACH) * BAR);
              return (
                <g key={visit.visit}>
                  <rect
                    class={`win-set-chart__bar ${ruling.carries ? '' : 'win-set-chart__bar--past'}`}
                    x={x(place) - wide / 2}
                    y={floorOf(at) - tall}
                    width={wide}
                    height={tall}
                  />
                  {!ruling.carries && (
                    <g transform={`translate(${x(place)} ${floorOf(at) - BAR + 8})`}>
                      <circle class="win-set-chart__seal" r="8" />
                      <path class="win-set-chart__no" d="M-4 -4 L4 4 M4 -4 L-4 4" />
                    </g>
                  )}
                </g>
              );
            })}
            <line
              class="win-set-chart__line"
              x1={left}
              x2={width - 8}
              y1={floorOf(at) - BAR / MOST_REACH}
              y2={floorOf(at) - BAR / MOST_REACH}
            />
          </g>
        ))}
        {winSet.map(({ visit }, place) => (
          <text key={visit} x={x(place)} y={height - 8} text-anchor="middle">
            {visit}
          </text>
        ))}
      </svg>
    </div>
  );
}
