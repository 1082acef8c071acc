/** What the numbers of a paper stand for, for whoever asks. */
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import { caseWords } from '../parts/case-words';
import type { Playing } from '../use-shell';

const NAMES = ['cost', 'worth', 'weighs', 'mandate', 'rungs', 'source'] as const;

export function NumberGuide({ scenario, view }: Playing) {
  const words = { ...caseWords(scenario), authority: points(view.authority) };
  return (
    <details class="guide">
      <summary>{t('table:guide.ask')}</summary>
      <dl class="guide__list">
        {NAMES.map((name) => (
          <div key={name}>
            <dt>{t(`table:guide.${name}.name`)}</dt>
            <dd>{t(`table:guide.${name}.about`, words)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
