/** The second page of the report: every visit, what one believed, the trades that were there, and the result code. */
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import { caseWords } from '../../parts/case-words';
import { PackageWords } from '../../table/compared-papers';
import { gainWords, tradeWords } from '../missed-words';
import { ScoreTable } from '../score-table';
import type { ReportProps } from './report-print';

const figure = (value: number | null): string => (value === null ? '' : points(value * 100));

function Visits({ scenario, report }: ReportProps) {
  const words = caseWords(scenario);
  return (
    <table>
      <thead>
        <tr>
          {(['visit', 'signed', 'freed', 'taken', 'cost', 'zone', 'value', 'line'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`debrief-report:column.${head}`, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.visits.map((visit) => (
          <tr key={visit.visit}>
            <th scope="row">{visit.visit}</th>
            <td>
              {visit.signed ? <PackageWords scenario={scenario} pkg={visit.signed} /> : t('debrief-branches:noDeal')}
            </td>
            <td>{t('debrief:freedStayed', { freed: visit.freed, stayed: visit.stayed })}</td>
            <td>{visit.arrested}</td>
            <td>{figure(visit.cost)}</td>
            <td>{visit.least === null ? '' : `${figure(visit.least)}–${figure(visit.most)}`}</td>
            <td>{figure(visit.value)}</td>
            <td>{figure(visit.reservation)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Beliefs({ report }: ReportProps) {
  if (report.sheets.length === 0) return <p>{t('debrief:noSheets')}</p>;
  return <ScoreTable rows={report.sheets} />;
}

export function ReportDetail(props: ReportProps) {
  const { scenario, deep, code, report } = props;
  const missed = deep.missed.state === 'ready' ? deep.missed.value : [];
  return (
    <div class="report__page">
      <h2>{t('debrief-report:visits')}</h2>
      <Visits {...props} />
      <h2>{t('debrief:calibration')}</h2>
      <Beliefs {...props} />
      <h2>{t('debrief:trades')}</h2>
      {missed.length === 0 && <p>{t('debrief:missedNone')}</p>}
      <ol>
        {missed.map((trade) => (
          <li key={trade.visit}>
            {t('debrief:missedVisit', { visit: trade.visit })} {tradeWords(scenario, trade)} {gainWords(trade)}
          </li>
        ))}
      </ol>
      {report.notes.discomfort && (
        <>
          <h2>{t('debrief-report:discomfort')}</h2>
          <p class="report__answer">{report.notes.discomfort}</p>
        </>
      )}
      <h2>{t('debrief:code')}</h2>
      <p class="report__code">{code}</p>
      <p>
        <small>{t('debrief-report:codeAbout')}</small>
      </p>
    </div>
  );
}
