/** Where it all comes from. Addresses are text: nothing is fetched. */
import { t } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';
import { DebriefPart } from './part';

export function SourcesPart({ scenario }: { readonly scenario: Scenario }) {
  const sources = Object.entries(scenario.sources);
  return (
    <DebriefPart id="sources" title={t('debrief:sources')}>
      {sources.length > 0 ? (
        <ul class="sources">
          {sources.map(([key, { title, publisher, date, url }]) => (
            <li key={key}>
              {[publisher, title, date].filter(Boolean).join(', ')}
              {url && <small> {url}</small>}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('debrief:noSources')}</p>
      )}
      <p class="debrief__about">
        {t('debrief:credits', {
          title: scenario.title,
          authors: scenario.authors.join(', '),
          licence: scenario.licence,
        })}
      </p>
    </DebriefPart>
  );
}
