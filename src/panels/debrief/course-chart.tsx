/** People freed visit by visit, yours beside history's. The table below says the same in words. */
import type { CourseVisit } from '../../debrief/course-and-history';
import { t } from '../../i18n/messages';
import { useWidth } from './map/use-width';

const HEIGHT = 200;
const FLOOR = 168;
const TOP = 22;

interface BarProps {
  readonly x: number;
  readonly freed: number;
  readonly stayed: number;
  readonly scale: number;
  readonly width: number;
  readonly kind: 'yours' | 'real';
}

function Bar({ x, freed, stayed, scale, width, kind }: BarProps) {
  const high = freed * scale;
  const home = stayed * scale;
  return (
    <g>
      <rect
        class={`freed-bar freed-bar--${kind} freed-bar--left`}
        x={x}
        y={FLOOR - high}
        width={width}
        height={Math.max(0, high - home)}
      />
      <rect class={`freed-bar freed-bar--${kind}`} x={x} y={FLOOR - home} width={width} height={home} />
      {freed > 0 && (
        <text x={x + width / 2} y={FLOOR - high - 5} text-anchor="middle">
          {freed}
        </text>
      )}
    </g>
  );
}

export function CourseChart({ course, real }: { readonly course: readonly CourseVisit[]; readonly real: boolean }) {
  const most = Math.max(1, ...course.map(({ freed, history }) => Math.max(freed, history?.freed ?? 0)));
  const scale = (FLOOR - TOP) / most;
  const { element, width: wide } = useWidth<HTMLElement>(640);
  const step = wide / Math.max(1, course.length);
  const width = Math.min(34, step * 0.34);
  return (
    <figure class="course-chart" ref={element}>
      <svg viewBox={`0 0 ${wide} ${HEIGHT}`} role="img" aria-label={t('debrief:chart')}>
        <title>{t('debrief:chart')}</title>
        <line x1="0" x2={wide} y1={FLOOR} y2={FLOOR} />
        {course.map(({ visit, freed, stayed, history }, i) => {
          const middle = step * (i + 0.5);
          return (
            <g key={visit}>
              <Bar x={middle - width - 2} freed={freed} stayed={stayed} scale={scale} width={width} kind="yours" />
              {history && (
                <Bar
                  x={middle + 2}
                  freed={history.freed}
                  stayed={history.stayed}
                  scale={scale}
                  width={width}
                  kind="real"
                />
              )}
              <text x={middle} y={HEIGHT - 10} text-anchor="middle">
                {visit}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span class="key key--yours" aria-hidden="true" /> {t('debrief:keyYours')}
        {real && (
          <>
            {' '}
            <span class="key key--real" aria-hidden="true" /> {t('debrief:keyReal')}
          </>
        )}{' '}
        <span class="key key--left" aria-hidden="true" /> {t('debrief:keyLeft')}
      </figcaption>
    </figure>
  );
}
