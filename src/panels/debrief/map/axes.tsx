/** The two axes of a value map, with a grid, and what they mean in words. */
import { points } from '../../../i18n/numbers';
import type { Scales } from './scales';

interface AxesProps {
  readonly scales: Scales;
  readonly names: { readonly his: string; readonly ours: string };
}

export function Axes({ scales, names }: AxesProps) {
  const { x, y, height, width, frame } = scales;
  const { left, right, top, bottom } = frame;
  const isShown = (at: number, from: number, to: number) => at >= from && at <= to;
  return (
    <g class="value-map__axes">
      {x.ticks(Math.max(3, Math.floor(width / 95))).map((tick) => (
        <g key={tick}>
          <line class="value-map__grid" x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} />
          <text x={x(tick)} y={bottom + 17} text-anchor="middle">
            {points(tick)}
          </text>
        </g>
      ))}
      {y.ticks(6).map((tick) => (
        <g key={tick}>
          <line class="value-map__grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 8} y={y(tick) + 4} text-anchor="end">
            {points(tick)}
          </text>
        </g>
      ))}
      {isShown(x(0), left, right) && <line class="value-map__zero" x1={x(0)} x2={x(0)} y1={top} y2={bottom} />}
      {isShown(y(0), top, bottom) && <line class="value-map__zero" x1={left} x2={right} y1={y(0)} y2={y(0)} />}
      <path
        class="value-map__way-up"
        d={`M${right - 7} ${bottom - 5} l7 5 -7 5 M${left - 5} ${top + 7} l5 -7 5 7 M${left} ${top} V${bottom} H${right}`}
      />
      <text class="value-map__axis" x={(left + right) / 2} y={height - 9} text-anchor="middle">
        {names.his}
      </text>
      <text class="value-map__axis" transform={`translate(14 ${(top + bottom) / 2}) rotate(-90)`} text-anchor="middle">
        {names.ours}
      </text>
    </g>
  );
}
