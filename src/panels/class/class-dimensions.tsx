/** How the class is spread over the five dimensions. */
import { spreadOf } from '../../class/spread';
import { DIMENSIONS } from '../../debrief/verdict';
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import { How } from '../parts/how';
import { SpreadTable } from './spread-table';
import { Strip } from './strip';
import { type ShownProps, useTold } from './told';

export function ClassDimensions({ shown }: ShownProps) {
  const told = useTold(shown);
  const rows = DIMENSIONS.map((name, at) => {
    const values = told.map(({ claim }) => claim.dimensions[at] ?? 0);
    return { name: t(`debrief:dimension.${name}`), values, spread: spreadOf(values) };
  });
  return (
    <section class="card stack class__dimensions" aria-labelledby="class-dimensions">
      <h2 id="class-dimensions">{t('class:dimensions')}</h2>
      <p class="class__about">{t('class:dimensionsAbout')}</p>
      <ul class="list stack">
        {rows.map(({ name, values, spread }) => {
          if (!spread) return null;
          const { lower, median, upper } = spread;
          const says = t('class:dimensionSays', { lower: whole(lower), median: whole(median), upper: whole(upper) });
          return (
            <li key={name}>
              <p class="strip__name">
                <b>{name}</b> <small>{says}</small>
              </p>
              <Strip values={values} spread={spread} label={`${name}: ${says}`} />
            </li>
          );
        })}
      </ul>
      <SpreadTable label={t('class:dimensions')} rows={rows} write={whole} />
      <How words="class:how.dimensions">
        <dl class="how__formulas">
          {DIMENSIONS.map((name) => (
            <div key={name}>
              <dt>{t(`debrief:dimension.${name}`)}</dt>
              <dd>{t(`debrief:formula.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('class:how.quartiles')}</p>
      </How>
    </section>
  );
}
