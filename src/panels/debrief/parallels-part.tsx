/** Other cases like this one, each with a question. */
import { t } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';
import { toldIn } from '../parts/case-words';
import { DebriefPart } from './part';

export function ParallelsPart({ scenario }: { readonly scenario: Scenario }) {
  if (scenario.parallels.length === 0) return null;
  return (
    <DebriefPart id="parallels" title={t('debrief:parallels')}>
      {scenario.parallels.map(({ title, text, question, source }) => {
        const from = source ? scenario.sources[source] : undefined;
        return (
          <article key={title} class="parallel stack">
            <h3 lang={toldIn(scenario)}>{title}</h3>
            <p class="words" lang={toldIn(scenario)}>
              {text}
            </p>
            {question && (
              <p class="parallel__question" lang={toldIn(scenario)}>
                {question}
              </p>
            )}
            {from && <p class="debrief__about">{[from.publisher, from.title, from.date].filter(Boolean).join(', ')}</p>}
          </article>
        );
      })}
    </DebriefPart>
  );
}
