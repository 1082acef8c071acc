/** What many of the class believed wrongly of the one across the table. */
import { useMemo } from 'preact/hooks';
import { commonMisbeliefs } from '../../class/beliefs';
import { t } from '../../i18n/messages';
import { How } from '../parts/how';
import { beliefWords } from './shared-words';
import { type ShownProps, useFacts } from './told';

const MOST = 6;

export function ClassBeliefs({ shown }: ShownProps) {
  const facts = useFacts(shown);
  const beliefs = useMemo(() => commonMisbeliefs(facts).slice(0, MOST), [facts]);
  return (
    <section class="card stack" aria-labelledby="class-beliefs">
      <h2 id="class-beliefs">{t('class:beliefs')}</h2>
      <p class="class__about">{t('class:beliefsAbout')}</p>
      {beliefs.length === 0 && <p>{t(facts.length > 0 ? 'class:beliefsNone' : 'class:beliefsWaiting')}</p>}
      <ol class="list beliefs">
        {beliefs.map((belief) => (
          <li key={`${belief.kind} ${belief.id}`}>
            <span class="beliefs__bar" aria-hidden="true">
              <i style={{ inlineSize: `${(100 * belief.count) / belief.of}%` }} />
            </span>
            {beliefWords(shown.scenario, belief, false)}
          </li>
        ))}
      </ol>
      <How words="class:how.beliefs" />
    </section>
  );
}
