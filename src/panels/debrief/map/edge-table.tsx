/** The edge in a few rows: the most for us, for each worth to him. */
import { bestWith } from '../../../debrief/edge-guess';
import type { MapPoint } from '../../../debrief/map-point';
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';

const ROWS = 8;

interface EdgeTableProps {
  readonly frontier: readonly MapPoint[];
  readonly words: Readonly<Record<string, string>>;
}

export function EdgeTable({ frontier, words }: EdgeTableProps) {
  const low = frontier.at(-1)?.his ?? 0;
  const high = frontier[0]?.his ?? 0;
  const rows = Array.from({ length: ROWS }, (_, at) => low + ((high - low) * at) / (ROWS - 1));
  return (
    <table>
      <caption>{t('debrief-map:edgeCaption', words)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief-map:axisHis', words)}</th>
          <th scope="col">{t('debrief-map:axisOurs')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((his) => (
          <tr key={his}>
            <th scope="row">{points(his)}</th>
            <td>{points(bestWith(frontier, his) ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
