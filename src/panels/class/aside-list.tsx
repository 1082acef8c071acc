/** What was handed in and is not counted: where it stood, and why. */
import type { Place } from '../../class/result';
import { t } from '../../i18n/messages';
import { Wide } from '../debrief/wide';
import { useClassState } from './desk';

const MOST = 200;

export function placeWords({ file, line }: Place): string {
  if (file === '') return line > 0 ? t('class:pasted', { line }) : t('class:pastedText');
  return line > 0 ? t('class:fileLine', { file, line }) : file;
}

export function AsideList() {
  const { aside } = useClassState();
  if (aside.length === 0) return null;
  return (
    <section class="card stack no-print" aria-labelledby="class-aside">
      <h2 id="class-aside">{t('class:asideTitle')}</h2>
      <p class="class__about">
        {t('class:asideAbout')} {aside.length > MOST && t('class:firstOf', { shown: MOST, count: aside.length })}
      </p>
      <Wide label={t('class:tableOf', { what: t('class:asideTitle') })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('class:where')}</th>
              <th scope="col">{t('class:why')}</th>
            </tr>
          </thead>
          <tbody>
            {aside.slice(0, MOST).map(({ place, why, about }, at) => (
              <tr key={at}>
                <th scope="row">{placeWords(place)}</th>
                <td>{t(`class:asideWhy.${why}`, { about })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
