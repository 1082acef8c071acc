/** The map as tables: every mark, and the edge in a few rows. */
import { bestWith } from '../../../debrief/edge-guess';
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import { Wide } from '../wide';
import type { Picture } from './picture';
import { markName } from './reader';

interface MapTableProps {
  readonly picture: Picture;
  readonly words: Readonly<Record<string, string>>;
}

const ROWS = 9;

function Head({ what, words }: { readonly what: string; readonly words: MapTableProps['words'] }) {
  return (
    <thead>
      <tr>
        {what !== '' && <th scope="col">{what}</th>}
        <th scope="col">{t('debrief-map:axisHis', words)}</th>
        <th scope="col">{t('debrief-map:axisOurs')}</th>
      </tr>
    </thead>
  );
}

export function MapTable({ picture, words }: MapTableProps) {
  const { marks, frontier } = picture;
  const low = frontier.at(-1)?.his ?? 0;
  const high = frontier[0]?.his ?? 0;
  const rows = Array.from({ length: ROWS }, (_, at) => low + ((high - low) * at) / (ROWS - 1));
  return (
    <details>
      <summary>{t('debrief-map:table')}</summary>
      <Wide label={t('debrief-map:table')}>
        <table>
          <caption>{t('debrief-map:marksCaption')}</caption>
          <Head what={t('debrief-map:what')} words={words} />
          <tbody>
            {marks.map((mark) => (
              <tr key={`${mark.kind} ${mark.at}`}>
                <th scope="row">{markName(mark, words)}</th>
                <td>{points(mark.his)}</td>
                <td>{points(mark.ours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <caption>{t('debrief-map:edgeCaption', words)}</caption>
          <Head what="" words={words} />
          <tbody>
            {rows.map((his) => (
              <tr key={his}>
                <th scope="row">{points(his)}</th>
                <td>{points(bestWith(frontier, his) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  );
}
