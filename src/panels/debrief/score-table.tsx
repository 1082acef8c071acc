/** The belief sheets and their scores, one row a sheet: on the page and in the report. */
import { t } from '../../i18n/messages';
import { decimals, points, whole } from '../../i18n/numbers';

export interface ScoreRow {
  readonly visit: number;
  readonly right: number;
  /** How many statements the sheet made. */
  readonly statements: number;
  /** 0–1. */
  readonly sure: number;
  /** Points from the true walk-away line; null where it was left open. */
  readonly distance: number | null;
  readonly brier: number;
}

export function ScoreTable({ rows }: { readonly rows: readonly ScoreRow[] }) {
  return (
    <table class="score-table">
      <thead>
        <tr>
          {(['sheetVisit', 'sheetRight', 'sheetSure', 'sheetOff', 'sheetBrier'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`debrief:${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ visit, right, statements, sure, distance, brier }) => (
          <tr key={visit}>
            <th scope="row">{visit}</th>
            <td>{t('debrief:ofAll', { right, all: statements })}</td>
            <td>{whole(100 * sure)}</td>
            <td>{distance === null ? t('debrief:leftOpen') : points(100 * distance)}</td>
            <td>{decimals(brier)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
