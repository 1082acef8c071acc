/** What has been said in this visit, earlier than the last answer. */
import { t } from '../../i18n/messages';
import { toldIn } from '../parts/case-words';
import { Changes } from '../parts/changes';
import type { Playing } from '../use-shell';
import { Exchange, type Raised } from './exchange';

export function Transcript({ scenario, view, raised }: Playing & { readonly raised: readonly Raised[] }) {
  if (raised.length + view.toasts.length === 0) return null;
  const fromToasts = view.ledger.filter(({ visit, cause }) => visit === view.visit && cause.kind === 'toast');
  return (
    <details class="transcript">
      <summary>{t('talks:transcript')}</summary>
      <div class="stack">
        {view.toasts.map((answer, index) => (
          <p key={index}>
            <span lang={toldIn(scenario)}>{scenario.toasts.lines[index]}</span> <i>{t(`talks:said.${answer}`)}</i>
          </p>
        ))}
        {fromToasts.length > 0 && <Changes scenario={scenario} entries={fromToasts} />}
        {raised.map((past) => (
          <Exchange key={past.topic} scenario={scenario} view={view} raised={past} />
        ))}
      </div>
    </details>
  );
}
