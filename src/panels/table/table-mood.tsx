/** How much of the table is left: exchanges, and how the patience looks. */
import { t } from '../../i18n/messages';
import type { SeenTable } from '../../machine/views';
import { caseWords } from '../parts/case-words';
import type { Playing } from '../use-shell';

const PIPS = { ample: 3, wearing: 2, thin: 1, gone: 0 } as const satisfies { [P in SeenTable['patience']]: number };

export function TableMood({ scenario, table }: Pick<Playing, 'scenario'> & { readonly table: SeenTable }) {
  const lit = PIPS[table.patience];
  return (
    <p class="table-mood">
      <span class="pips" aria-hidden="true">
        {[1, 2, 3].map((pip) => (
          <i key={pip} class={pip <= lit ? 'pip pip--lit' : 'pip'} />
        ))}
      </span>
      {t(`table:patience.${table.patience}`, caseWords(scenario))} {t('table:left', { count: table.exchangesLeft })}
    </p>
  );
}
