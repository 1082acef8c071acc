/** Why the last move was not possible, and what to do instead. */
import { t } from '../i18n/messages';
import type { Refusal } from '../machine/views';
import type { Scenario } from '../scenario/scenario';
import { caseWords } from './parts/case-words';
import { labelOf } from './parts/names';
import { useShellState } from './use-shell';

export function refusalWords(scenario: Scenario, refusal: Refusal): string {
  const [id = ''] = refusal.about.split('/');
  return t(`refusals:${refusal.refused}`, { ...caseWords(scenario), label: labelOf(scenario, id) });
}

export function Refusals() {
  const scenario = useShellState((state) => state.session.scenario);
  const refusal = useShellState((state) => state.session.refusal);
  return (
    <div role="alert">
      {scenario && refusal && (
        <p class="refusal">
          <strong>{t('refusals:title')}. </strong>
          {refusalWords(scenario, refusal)}
        </p>
      )}
    </div>
  );
}
