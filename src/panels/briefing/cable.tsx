/** The cable that opens a visit, as a telegram on paper. */
import { t } from '../../i18n/messages';
import { longDate } from '../../i18n/numbers';
import { toldIn } from '../parts/case-words';
import type { Playing } from '../use-shell';

export function Cable({ scenario, view }: Playing) {
  const visit = scenario.calendar.find((entry) => entry.visit === view.visit);
  if (!visit) return null;
  return (
    <article class="paper cable" aria-label={t('briefing:telegram')}>
      <header class="cable__head">
        <span class="label">{t('briefing:telegram')}</span>
        <span class="label">{longDate(visit.date)}</span>
      </header>
      <p class="cable__to">{t('briefing:to', { role: scenario.you.role })}</p>
      {visit.title && <h3 lang={toldIn(scenario)}>{visit.title}</h3>}
      <p class="cable__text" lang={toldIn(scenario)}>
        {visit.cable}
      </p>
    </article>
  );
}
