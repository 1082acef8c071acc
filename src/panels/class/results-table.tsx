/** Every result by its number, for the teacher alone. */
import { toldBy } from '../../class/result';
import { DIMENSIONS } from '../../debrief/verdict';
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import { Wide } from '../debrief/wide';
import { placeWords } from './aside-list';
import type { ShownProps } from './told';

const MOST = 100;

export function ResultsTable({ shown }: ShownProps) {
  const { results } = shown;
  return (
    <details class="card no-print">
      <summary>{t('class:results')}</summary>
      <p class="class__about">
        {t('class:resultsAbout')} {results.length > MOST && t('class:firstOf', { shown: MOST, count: results.length })}
      </p>
      <Wide label={t('class:tableOf', { what: t('class:results') })}>
        <table>
          <thead>
            <tr>
              {['result', 'found', 'state', 'freed', 'stayed', 'arrested'].map((head) => (
                <th key={head} scope="col">
                  {t(`class:${head}`)}
                </th>
              ))}
              {DIMENSIONS.map((name) => (
                <th key={name} scope="col">
                  {t(`debrief:dimension.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.slice(0, MOST).map((result) => {
              const told = toldBy(result);
              return (
                <tr key={result.no}>
                  <th scope="row">{result.no}</th>
                  <td>{placeWords(result.place)}</td>
                  <td>{t(result.facts ? 'class:yes' : 'class:notYet')}</td>
                  {[told?.freed, told?.stayed, told?.arrested, ...DIMENSIONS.map((_, at) => told?.dimensions[at])].map(
                    (value, at) => (
                      <td key={at}>{value === undefined ? '' : whole(value)}</td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Wide>
    </details>
  );
}
