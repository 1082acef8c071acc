/** One other case to compare with, chosen by what was done, with a question; the rest of them folded away. */
import { chooseParallel, traitsOf } from '../../debrief/parallel';
import { t } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';
import { caseWords, toldIn } from '../parts/case-words';
import { NoteField } from './note-field';
import { DebriefPart, type DebriefProps } from './part';

type Parallel = Scenario['parallels'][number];

function Told({ scenario, parallel }: { readonly scenario: Scenario; readonly parallel: Parallel }) {
  const from = parallel.source ? scenario.sources[parallel.source] : undefined;
  return (
    <>
      <h3 lang={toldIn(scenario)}>{parallel.title}</h3>
      <p class="words" lang={toldIn(scenario)}>
        {parallel.text}
      </p>
      {from && <p class="debrief__about">{[from.publisher, from.title, from.date].filter(Boolean).join(', ')}</p>}
    </>
  );
}

export function ParallelsPart({ scenario, debrief }: DebriefProps) {
  const chosen = chooseParallel(scenario, traitsOf(debrief));
  if (!chosen) return null;
  const { parallel, shared, others } = chosen;
  const words = caseWords(scenario);
  return (
    <DebriefPart id="parallels" title={t('debrief-history:parallel')}>
      {shared.length > 0 && (
        <p>
          {t('debrief-history:because')} {shared.map((trait) => t(`debrief-history:trait.${trait}`, words)).join(' ')}
        </p>
      )}
      <article class="parallel stack">
        <Told scenario={scenario} parallel={parallel} />
        <NoteField
          note="parallel"
          question={parallel.question || t('debrief-history:compare')}
          lang={parallel.question ? toldIn(scenario) : undefined}
        />
      </article>
      {others.length > 0 && (
        <details>
          <summary>{t('debrief-history:others', { count: others.length })}</summary>
          {others.map((other) => (
            <article key={other.title} class="parallel stack">
              <Told scenario={scenario} parallel={other} />
              {other.question && (
                <p class="parallel__question" lang={toldIn(scenario)}>
                  {other.question}
                </p>
              )}
            </article>
          ))}
        </details>
      )}
    </DebriefPart>
  );
}
