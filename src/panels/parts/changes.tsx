/** A list of what moved, by how much and why. */
import { t } from '../../i18n/messages';
import { signed } from '../../i18n/numbers';
import type { LedgerEntry } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { meterName } from './case-words';
import { causeWords } from './cause-words';

/** Name of a meter, tiredness among them, as the case has it. */
export const meterLabel = (scenario: Scenario, meter: LedgerEntry['meter']): string =>
  meter === 'fatigue' ? t('talks:fatigue') : meterName(scenario, meter);

interface ChangesProps {
  readonly scenario: Scenario;
  readonly entries: readonly LedgerEntry[];
  /** Leave the causes out where all are the same and said already. */
  readonly bare?: boolean;
}

export function Changes({ scenario, entries, bare }: ChangesProps) {
  return (
    <ul class="list changes">
      {entries.map((entry, index) => (
        <li key={index}>
          <b class={entry.amount > 0 ? 'rise' : 'fall'}>
            {entry.amount > 0 ? '▲' : '▼'} {signed(entry.amount)}
          </b>{' '}
          {meterLabel(scenario, entry.meter)}
          {!bare && <small> {causeWords(scenario, entry.cause)}</small>}
        </li>
      ))}
    </ul>
  );
}
