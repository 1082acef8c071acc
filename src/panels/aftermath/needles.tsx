/** Why the needles moved: each meter's changes of this visit, with their causes. */
import { t } from '../../i18n/messages';
import { signed } from '../../i18n/numbers';
import type { LedgerEntry } from '../../machine/views';
import type { MeterName, Scenario } from '../../scenario/scenario';
import { changeThisVisit } from '../change-of';
import { meterName } from '../parts/case-words';
import { causeWords } from '../parts/cause-words';
import { Meter } from '../parts/meter';
import type { Playing } from '../use-shell';

const METERS = ['support', 'allies', 'rapport', 'trust', 'grip', 'signal'] as const satisfies readonly MeterName[];

/** Same causes summed, the weightiest first. */
export function causesOf(
  scenario: Scenario,
  entries: readonly LedgerEntry[],
): readonly { readonly words: string; readonly amount: number }[] {
  const sums = new Map<string, number>();
  for (const { cause, amount } of entries) {
    const words = causeWords(scenario, cause);
    sums.set(words, (sums.get(words) ?? 0) + amount);
  }
  return [...sums]
    .map(([words, amount]) => ({ words, amount }))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

function Needle({ scenario, view, meter }: Playing & { readonly meter: MeterName }) {
  const entries = view.ledger.filter((entry) => entry.visit === view.visit && entry.meter === meter);
  return (
    <li>
      <Meter label={meterName(scenario, meter)} value={view.meters[meter]} change={changeThisVisit(view, meter)} />
      {entries.length > 0 && (
        <ul class="list causes">
          {causesOf(scenario, entries).map(({ words, amount }) => (
            <li key={words}>
              <span aria-hidden="true">{amount > 0 ? '▲' : '▼'}</span> <b>{signed(amount)}</b> {words}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function Needles(playing: Playing) {
  return (
    <section class="stack needles">
      <h3>{t('aftermath:why')}</h3>
      <ul class="list stack">
        {METERS.map((meter) => (
          <Needle key={meter} {...playing} meter={meter} />
        ))}
      </ul>
    </section>
  );
}
