/** Dossier: what one was told to do, what is true of the case, and where it comes from. */
import { t } from '../../i18n/messages';
import { toldIn } from '../parts/case-words';
import type { Playing } from '../use-shell';

/** Only addresses of the web become links; anything else is shown as it is written. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

export function InstructionsPart({ scenario }: Playing) {
  const { you, disclaimer, sources, counterpart } = scenario;
  const listed = Object.entries(sources);
  return (
    <>
      <section class="paper stack">
        <h3>{you.role}</h3>
        <p class="words" lang={toldIn(scenario)}>
          {you.instructions}
        </p>
      </section>
      <section class="card stack">
        <h3>
          {counterpart.name}
          {counterpart.title && `, ${counterpart.title}`}
        </h3>
        {counterpart.about && (
          <p class="words" lang={toldIn(scenario)}>
            {counterpart.about}
          </p>
        )}
      </section>
      {disclaimer && (
        <section class="card stack">
          <h3>{t('dossier:note')}</h3>
          <p class="words" lang={toldIn(scenario)}>
            {disclaimer}
          </p>
        </section>
      )}
      {listed.length > 0 && (
        <section class="stack">
          <h3>{t('dossier:sources')}</h3>
          <ul class="sources">
            {listed.map(([key, { title, publisher, date, url }]) => (
              <li key={key}>
                {isWebAddress(url) ? (
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {title}
                  </a>
                ) : (
                  title
                )}
                {[publisher, date].filter(Boolean).map((part) => `, ${part}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
