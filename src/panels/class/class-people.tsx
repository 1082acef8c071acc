/** Who went free and who was newly taken, over the whole class. */
import { spreadOf } from '../../class/spread';
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import { How } from '../parts/how';
import { SpreadTable } from './spread-table';
import { type ShownProps, useTold } from './told';

export function ClassPeople({ shown }: ShownProps) {
  const told = useTold(shown);
  const rows = (['freed', 'stayed', 'arrested'] as const).map((what) => {
    const values = told.map(({ claim }) => claim[what]);
    const sum = values.reduce((all, value) => all + value, 0);
    return { what, name: t(`class:${what}`), sum, spread: spreadOf(values) };
  });
  return (
    <section class="card stack" aria-labelledby="class-people">
      <h2 id="class-people">{t('class:people')}</h2>
      <dl class="people">
        {rows.map(({ what, name, sum, spread }) => (
          <div key={what}>
            <dt>{name}</dt>
            <dd>
              <b>{whole(spread?.median ?? 0)}</b> <small>{t('class:oneCampaign')}</small>
            </dd>
            <dd>
              <small>
                {t('class:inAll')}: {whole(sum)}
              </small>
            </dd>
          </div>
        ))}
      </dl>
      <SpreadTable label={t('class:people')} rows={rows} write={whole} />
      <How words="class:how.people" />
    </section>
  );
}
