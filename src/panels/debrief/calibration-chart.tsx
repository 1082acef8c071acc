/** How sure and how right, visit by visit: two points and the way between them. The table below says the same in words. */
import type { ScoredSheet } from '../../debrief/calibration';
import { t } from '../../i18n/messages';

const WIDTH = 640;
const HEIGHT = 200;
const TOP = 14;
const FLOOR = 168;
const LEFT = 34;

const heightOf = (share: number): number => FLOOR - share * (FLOOR - TOP);

export function CalibrationChart({
  sheets,
  visits,
}: {
  readonly sheets: readonly ScoredSheet[];
  readonly visits: number;
}) {
  const step = (WIDTH - LEFT) / Math.max(1, visits);
  const placeOf = (visit: number): number => LEFT + step * (visit - 0.5);
  const way = sheets.map(({ visit, share }) => `${placeOf(visit)},${heightOf(share)}`).join(' ');
  return (
    <figure class="course-chart calibration-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('debrief:calibrationChart')}>
        <title>{t('debrief:calibrationChart')}</title>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line class="calibration-chart__grid" x1={LEFT} x2={WIDTH} y1={heightOf(share)} y2={heightOf(share)} />
            <text x={LEFT - 8} y={heightOf(share) + 4} text-anchor="end">
              {100 * share}
            </text>
          </g>
        ))}
        <polyline class="calibration-chart__way" points={way} />
        {sheets.map(({ visit, share, sure }) => (
          <g key={visit}>
            <line
              class="calibration-chart__gap"
              x1={placeOf(visit)}
              x2={placeOf(visit)}
              y1={heightOf(share)}
              y2={heightOf(sure)}
            />
            <rect
              class="calibration-chart__sure"
              x={placeOf(visit) - 6}
              y={heightOf(sure) - 6}
              width="12"
              height="12"
            />
            <circle class="calibration-chart__right" cx={placeOf(visit)} cy={heightOf(share)} r="5" />
            <text x={placeOf(visit)} y={HEIGHT - 10} text-anchor="middle">
              {visit}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <span class="key key--right" aria-hidden="true" /> {t('debrief:keyRight')}{' '}
        <span class="key key--sure" aria-hidden="true" /> {t('debrief:keySure')}
      </figcaption>
    </figure>
  );
}
