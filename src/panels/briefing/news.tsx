/** What happened as the visit opened: headlines on the desk, with what they changed. */
import { t } from '../../i18n/messages';
import { toldIn } from '../parts/case-words';
import { Changes } from '../parts/changes';
import type { Playing } from '../use-shell';

export function News({ scenario, view }: Playing) {
  const fresh = view.happened.filter(({ visit }) => visit === view.visit).map(({ id }) => id);
  const events = scenario.events.filter(({ id, phase }) => phase === 'briefing' && fresh.includes(id));
  if (events.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="news-title">
      <h3 id="news-title">{t('briefing:news')}</h3>
      {events.map(({ id, headline, text }) => (
        <article key={id} class="card stack">
          <h4 lang={toldIn(scenario)}>{headline}</h4>
          {text && (
            <p class="words" lang={toldIn(scenario)}>
              {text}
            </p>
          )}
          <Changes
            scenario={scenario}
            entries={view.ledger.filter(
              ({ visit, cause }) => visit === view.visit && cause.kind === 'event' && cause.id === id,
            )}
            bare
          />
        </article>
      ))}
    </section>
  );
}
