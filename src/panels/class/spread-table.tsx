/** Figures of a class as a table: least, quartiles, most. What a chart shows, for who cannot or will not look at it. */
import type { Spread } from '../../class/spread';
import { t } from '../../i18n/messages';
import { Wide } from '../debrief/wide';

export interface SpreadRow {
  readonly name: string;
  readonly spread: Spread | null;
}

interface SpreadTableProps {
  readonly label: string;
  readonly rows: readonly SpreadRow[];
  readonly write: (value: number) => string;
}

const COLUMNS = ['least', 'lower', 'median', 'upper', 'most'] as const;

export function SpreadTable({ label, rows, write }: SpreadTableProps) {
  return (
    <details class="as-table">
      <summary>{t('class:asTable')}</summary>
      <Wide label={t('class:tableOf', { what: label })}>
        <table>
          <caption class="sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('class:what')}</th>
              <th scope="col">{t('class:count')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`class:${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, spread }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{spread?.count ?? 0}</td>
                {COLUMNS.map((column) => (
                  <td key={column}>{spread ? write(spread[column]) : ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  );
}
