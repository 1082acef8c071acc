/** The player's guess of the edge: a dashed line, and while it is open three handles that one drags, or moves by the arrow keys. */
import { curveMonotoneX, line } from 'd3-shape';
import type { MapPoint } from '../../../debrief/map-point';
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import type { Scales } from './scales';

interface GuessLineProps {
  readonly guess: readonly MapPoint[];
  readonly scales: Scales;
}

export function GuessLine({ guess, scales: { x, y } }: GuessLineProps) {
  const drawn = line<MapPoint>()
    .x(({ his }) => x(his))
    .y(({ ours }) => y(ours))
    .curve(curveMonotoneX);
  return (
    <g>
      <path class="value-map__guess" d={drawn(guess) ?? ''} />
      {guess.map(({ his, ours }) => (
        <circle key={his} class="value-map__guessed" cx={x(his)} cy={y(ours)} r="6" />
      ))}
    </g>
  );
}

interface HandlesProps extends GuessLineProps {
  readonly least: number;
  readonly most: number;
  readonly words: Readonly<Record<string, string>>;
  readonly move: (at: number, ours: number) => void;
}

/** A point; ten with the page keys. */
const STEPS: { readonly [key: string]: number } = {
  ArrowUp: 100,
  ArrowRight: 100,
  ArrowDown: -100,
  ArrowLeft: -100,
  PageUp: 1000,
  PageDown: -1000,
};

/** Where a key leads; null for one that means nothing here. */
function keyed(key: string, ours: number, least: number, most: number): number | null {
  if (key === 'Home') return least;
  if (key === 'End') return most;
  const by = STEPS[key];
  return by === undefined ? null : ours + by;
}

export function Handles({ guess, scales, least, most, words, move }: HandlesProps) {
  const { x, y, frame } = scales;
  const set = (at: number, ours: number) => move(at, Math.min(most, Math.max(least, Math.round(ours / 50) * 50)));
  return (
    <g>
      {guess.map(({ his, ours }, at) => (
        <g key={his} transform={`translate(${x(his)} 0)`}>
          <line class="value-map__rail" y1={frame.top} y2={frame.bottom} />
          <g
            class="value-map__handle"
            transform={`translate(0 ${y(ours)})`}
            role="slider"
            tabindex={0}
            aria-orientation="vertical"
            aria-label={t('debrief-map:guessAt', { ...words, his: points(his) })}
            aria-valuemin={Math.round(least / 100)}
            aria-valuemax={Math.round(most / 100)}
            aria-valuenow={ours / 100}
            aria-valuetext={t('debrief-map:guessValue', { ours: points(ours) })}
            onKeyDown={(event) => {
              const to = keyed(event.key, ours, least, most);
              if (to === null) return;
              event.preventDefault();
              set(at, to);
            }}
            onPointerDown={(event) => {
              event.preventDefault();
              event.currentTarget.setPointerCapture(event.pointerId);
              event.currentTarget.focus();
            }}
            onPointerMove={(event) => {
              const { currentTarget: handle } = event;
              const box = handle.ownerSVGElement?.getBoundingClientRect();
              if (!box || !handle.hasPointerCapture(event.pointerId)) return;
              set(at, y.invert(((event.clientY - box.top) * scales.height) / box.height));
            }}
          >
            <circle class="value-map__grip" r="22" />
            <circle class="value-map__knob" r="11" />
            <path class="value-map__knob-arrows" d="M-4 -2 L0 -6 L4 -2 M-4 2 L0 6 L4 2" />
            <text class="value-map__knob-value" y="-17" text-anchor="middle">
              {points(ours)}
            </text>
          </g>
        </g>
      ))}
    </g>
  );
}
