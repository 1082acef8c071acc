/** The exchanges so far, readable from the first to the last but one. */
import { t } from '../../i18n/messages';
import type { SeenExchange } from '../../machine/views';
import type { Playing } from '../use-shell';
import { Said } from './answer';
import { ComparedPapers, PackageWords } from './compared-papers';
import type { Speech } from './reason-words';

interface EarlierProps extends Playing {
  readonly exchanges: readonly SeenExchange[];
  readonly speechAt: (k: number) => Speech | undefined;
}

export function Earlier({ scenario, exchanges, speechAt }: EarlierProps) {
  if (exchanges.length === 0) return null;
  return (
    <details class="earlier">
      <summary>{t('table:earlier', { count: exchanges.length })}</summary>
      <ol class="list stack">
        {exchanges.map((exchange) => (
          <li key={exchange.k} class="card stack">
            <h4>{t('table:exchange', { k: exchange.k })}</h4>
            <p>{exchange.offer ? <PackageWords scenario={scenario} pkg={exchange.offer} /> : t('table:youListened')}</p>
            <Said speech={speechAt(exchange.k)} />
            {exchange.counter && <ComparedPapers scenario={scenario} ours={exchange.offer} his={exchange.counter} />}
          </li>
        ))}
      </ol>
    </details>
  );
}
