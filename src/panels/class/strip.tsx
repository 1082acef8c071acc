/** One dimension of a class as a strip from 0 to 100: each campaign a dot while they are few, bars where they are many. */
import { scaleLinear } from 'd3-scale';
import { type Bin, binsOf, type Spread } from '../../class/spread';

const WIDTH = 420;
const HEIGHT = 64;
const FLOOR = 46;
const LEFT = 8;
const RIGHT = WIDTH - 8;
/** More of them would not find room above one another. */
const MOST_DOTS = 60;
const DOT_BINS = 50;
const BARS = 25;

interface StripProps {
  readonly values: readonly number[];
  readonly spread: Spread;
  readonly label: string;
  /** Bars to be shown instead, of whatever width. */
  readonly bins?: readonly Bin[] | undefined;
}

function Bars({ bins, x }: { readonly bins: readonly Bin[]; readonly x: (value: number) => number }) {
  const dense = bins.map(({ low, high, count }) => count / (high - low));
  const most = Math.max(...dense, 0.0001);
  return (
    <g class="strip__bars">
      {bins.map(({ low, high }, at) => {
        const tall = (36 * (dense[at] ?? 0)) / most;
        return (
          <rect key={low} x={x(low) + 0.5} width={Math.max(1, x(high) - x(low) - 1)} y={FLOOR - tall} height={tall} />
        );
      })}
    </g>
  );
}

function Dots({ values, x }: { readonly values: readonly number[]; readonly x: (value: number) => number }) {
  const bins = binsOf(values, DOT_BINS).filter(({ count }) => count > 0);
  const most = Math.max(...bins.map(({ count }) => count), 1);
  const step = Math.min(8, 38 / most);
  return (
    <g class="strip__dots">
      {bins.flatMap(({ low, high, count }) =>
        Array.from({ length: count }, (_, at) => (
          <circle key={`${low} ${at}`} cx={x((low + high) / 2)} cy={FLOOR - 5 - at * step} r="3.6" />
        )),
      )}
    </g>
  );
}

export function Strip({ values, spread, label, bins }: StripProps) {
  const x = scaleLinear().domain([0, 100]).range([LEFT, RIGHT]);
  const { lower, median, upper } = spread;
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      <rect class="strip__half" x={x(lower)} width={Math.max(1, x(upper) - x(lower))} y={FLOOR} height="6" />
      <line class="strip__floor" x1={LEFT} x2={RIGHT} y1={FLOOR} y2={FLOOR} />
      {bins || values.length > MOST_DOTS ? (
        <Bars bins={bins ?? binsOf(values, BARS)} x={x} />
      ) : (
        <Dots values={values} x={x} />
      )}
      <path class="strip__median" d={`M${x(median)} ${FLOOR - 2}v12`} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <text
          key={tick}
          x={x(tick)}
          y={HEIGHT - 2}
          text-anchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
        >
          {tick}
        </text>
      ))}
    </svg>
  );
}
