/** Six small charts, one for each meter: its course over all moves, and where one looks. The list below tells why it moved. */
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useMemo } from 'preact/hooks';
import { meterCourse } from '../../../debrief/moment';
import { t } from '../../../i18n/messages';
import { whole } from '../../../i18n/numbers';
import type { RoundSnapshot } from '../../../machine/play';
import { meterNames } from '../../../machine/select';
import type { LedgerEntry } from '../../../machine/views';
import type { MeterName, Scenario } from '../../../scenario/scenario';
import { meterName } from '../../parts/case-words';
import { Changes } from '../../parts/changes';

const WIDTH = 240;
const HEIGHT = 74;

interface ChartProps {
  readonly course: readonly number[];
  readonly marks: readonly number[];
  readonly at: number;
}

function SmallChart({ course, marks, at }: ChartProps) {
  const x = scaleLinear()
    .domain([0, Math.max(1, course.length - 1)])
    .range([3, WIDTH - 3]);
  const y = scaleLinear()
    .domain([0, 100])
    .range([HEIGHT - 4, 4]);
  const way = line<number>()
    .x((_, index) => x(index))
    .y((value) => y(value))
    .curve(curveStepAfter);
  return (
    <svg class="meter-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="meter-chart__middle" x1="0" x2={WIDTH} y1={y(50)} y2={y(50)} />
      {marks.map((mark) => (
        <line key={mark} class="meter-chart__visit" x1={x(mark)} x2={x(mark)} y1="0" y2={HEIGHT} />
      ))}
      <path class="meter-chart__course" d={way(course) ?? ''} />
      <line class="meter-chart__now" x1={x(at)} x2={x(at)} y1="0" y2={HEIGHT} />
      <circle class="meter-chart__here" cx={x(at)} cy={y(course[at] ?? 0)} r="4.5" />
    </svg>
  );
}

interface MeterChartsProps {
  readonly scenario: Scenario;
  readonly rounds: readonly RoundSnapshot[];
  readonly marks: readonly number[];
  readonly at: number;
  /** Every change up to the moment, for the causes. */
  readonly ledger: readonly LedgerEntry[];
}

function Causes({
  scenario,
  meter,
  ledger,
}: Pick<MeterChartsProps, 'scenario' | 'ledger'> & { readonly meter: MeterName }) {
  const entries = ledger.filter((entry) => entry.meter === meter).toReversed();
  return (
    <details class="meter-charts__causes">
      <summary>{t('debrief-time:causes', { count: entries.length })}</summary>
      {entries.length === 0 ? <p>{t('debrief-time:noCauses')}</p> : <Changes scenario={scenario} entries={entries} />}
    </details>
  );
}

export function MeterCharts({ scenario, rounds, marks, at, ledger }: MeterChartsProps) {
  const courses = useMemo(() => new Map(meterNames.map((name) => [name, meterCourse(rounds, name)])), [rounds]);
  return (
    <ul class="list meter-charts">
      {meterNames.map((name) => {
        const course = courses.get(name) ?? [];
        return (
          <li key={name}>
            <p>
              <b>{meterName(scenario, name)}</b>{' '}
              <span>
                {t('debrief-time:meterNow', {
                  first: whole(course[0] ?? 0),
                  now: whole(course[at] ?? 0),
                  last: whole(course.at(-1) ?? 0),
                })}
              </span>
            </p>
            <SmallChart course={course} marks={marks} at={at} />
            <Causes scenario={scenario} meter={name} ledger={ledger} />
          </li>
        );
      })}
    </ul>
  );
}
