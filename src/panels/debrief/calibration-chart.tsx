/** Did you learn? How right, how far off and how well judged each belief sheet was, visit by visit, in three small charts. */
import { LINE_WITHIN, type ScoredSheet } from '../../debrief/calibration';
import { t } from '../../i18n/messages';
import { decimals, points, whole } from '../../i18n/numbers';
import { CourseLine } from './course-line';

interface CalibrationChartProps {
  readonly sheets: readonly ScoredSheet[];
  readonly visits: number;
}

/** Whoever always says “even odds” has this Brier score. */
const EVEN_ODDS = 0.25;

export function CalibrationChart({ sheets, visits }: CalibrationChartProps) {
  const furthest = Math.max(2 * LINE_WITHIN, ...sheets.map(({ distance }) => distance ?? 0));
  const most = 2 * Math.ceil(furthest / 2);
  const inPoints = (value: number) => points(100 * value);
  return (
    <div class="course-lines">
      <CourseLine
        what={t('debrief-scores:right')}
        unit={t('debrief-scores:rightUnit')}
        points={sheets.map(({ visit, share, sure }) => ({ visit, value: share, beside: sure }))}
        visits={visits}
        most={1}
        ticks={[0, 0.5, 1]}
        tell={(share) => whole(100 * share)}
      />
      <CourseLine
        what={t('debrief-scores:distance')}
        unit={t('debrief-scores:distanceUnit')}
        points={sheets.map(({ visit, distance }) => ({ visit, value: distance }))}
        visits={visits}
        most={most}
        ticks={[0, most / 2, most]}
        tell={inPoints}
        band={LINE_WITHIN}
      />
      <CourseLine
        what={t('debrief-scores:brier')}
        unit={t('debrief-scores:brierUnit')}
        points={sheets.map(({ visit, brier }) => ({ visit, value: brier }))}
        visits={visits}
        most={Math.max(0.5, ...sheets.map(({ brier }) => brier))}
        ticks={[0, 0.5]}
        tell={decimals}
        mark={EVEN_ODDS}
      />
    </div>
  );
}
