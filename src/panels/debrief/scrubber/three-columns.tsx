/** One moment in three columns: what you knew, what you believed, what was so. */
import type { Moment, MomentRow } from '../../../debrief/moment';
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import type { Scenario } from '../../../scenario/scenario';
import { caseWords } from '../../parts/case-words';
import { labelOf } from '../../parts/names';
import { Wide } from '../wide';

function believed({ wanted, never }: MomentRow): string {
  if (wanted > 0) return t(`debrief-time:wanted.${wanted}`);
  return never ? t('debrief-time:never') : '–';
}

function Row({ scenario, row }: { readonly scenario: Scenario; readonly row: MomentRow }) {
  const { known, truth } = row;
  const within = truth >= known.low && truth <= known.high;
  return (
    <tr>
      <th scope="row">{labelOf(scenario, row.id)}</th>
      <td>{t('debrief-time:range', { low: points(known.low), high: points(known.high) })}</td>
      <td>{believed(row)}</td>
      <td>
        {row.neverTruly ? t('debrief-time:never') : points(truth)}{' '}
        {!row.neverTruly && (
          <span class={within ? 'held' : 'missed'}>{t(within ? 'debrief-time:within' : 'debrief-time:outside')}</span>
        )}
      </td>
    </tr>
  );
}

interface ColumnsProps {
  readonly scenario: Scenario;
  readonly moment: Moment;
}

function Table({ scenario, moment, rows }: ColumnsProps & { readonly rows: readonly MomentRow[] }) {
  const { sheet, reservation, reliability } = moment;
  const words = caseWords(scenario);
  return (
    <Wide label={t('debrief-time:columns')}>
      <table class="three-columns">
        <thead>
          <tr>
            <th scope="col">{t('debrief-time:thing')}</th>
            <th scope="col">{t('debrief-time:knew')}</th>
            <th scope="col">{t('debrief-time:believed')}</th>
            <th scope="col">{t('debrief-time:was')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('debrief-time:walksAway', words)}</th>
            <td>–</td>
            <td>
              {sheet?.walkAway === null || sheet === null
                ? '–'
                : t('debrief-time:below', { value: points(sheet.walkAway * 100) })}
            </td>
            <td>{t('debrief-time:below', { value: points(reservation) })}</td>
          </tr>
          <tr>
            <th scope="row">{t('debrief-time:keeps', words)}</th>
            <td>{t('debrief-time:range', { low: reliability.low, high: reliability.high })}</td>
            <td>–</td>
            <td>{reliability.truth}</td>
          </tr>
          {rows.map((row) => (
            <Row key={row.id} scenario={scenario} row={row} />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

export function ThreeColumns({ scenario, moment }: ColumnsProps) {
  const near = moment.rows.filter((row) => row.near);
  const others = moment.rows.filter((row) => !row.near);
  return (
    <>
      <Table scenario={scenario} moment={moment} rows={near} />
      {others.length > 0 && (
        <details>
          <summary>{t('debrief-time:others', { count: others.length })}</summary>
          <Table scenario={scenario} moment={moment} rows={others} />
        </details>
      )}
    </>
  );
}
