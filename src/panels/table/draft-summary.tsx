/** What the paper comes to, in view while one writes: cost, mandate, people, and who will mind. */
import { t } from '../../i18n/messages';
import { points, signed } from '../../i18n/numbers';
import type { DraftSummary, Span } from '../../machine/select-draft';
import type { MeterName, Scenario } from '../../scenario/scenario';
import { caseWords, meterName } from '../parts/case-words';
import './summary.css';

interface SummaryProps {
  readonly scenario: Scenario;
  readonly summary: DraftSummary;
}

const minus = (hundredths: number): string => points(hundredths).replace('-', '−');
const range = ({ low, high }: Span): string =>
  points(low) === points(high) ? minus(low) : t('common:range', { low: minus(low), high: minus(high) });

/** How strongly a meter is expected to move, in words beside the number. */
function Mind({ label, span }: { readonly label: string; readonly span: Span }) {
  const middle = (span.low + span.high) / 2;
  const much = Math.abs(middle) >= 5 ? 'much' : 'little';
  const way = Math.abs(middle) < 0.25 ? 'same' : middle > 0 ? `up.${much}` : `down.${much}`;
  const arrow = way === 'same' ? '·' : middle > 0 ? '▲' : '▼';
  const low = signed(span.low);
  const high = signed(span.high);
  return (
    <li>
      <span aria-hidden="true">{arrow} </span>
      {label}: {t(`table:mind.${way}`)} <small>({low === high ? low : t('common:range', { low, high })})</small>
    </li>
  );
}

export function CostBar({ cost, authority }: { readonly cost: number; readonly authority: number }) {
  const full = Math.max(cost, authority, 1);
  return (
    <span class="cost-bar" aria-hidden="true">
      <i
        class={cost > authority ? 'cost-bar__fill cost-bar__fill--over' : 'cost-bar__fill'}
        style={{ inlineSize: `${(100 * cost) / full}%` }}
      />
      <i class="cost-bar__limit" style={{ insetInlineStart: `${(100 * authority) / full}%` }} />
    </span>
  );
}

export function OverAuthority({ scenario, summary }: SummaryProps) {
  if (!summary.overAuthority) return null;
  return (
    <p class="warning" role="status">
      <span aria-hidden="true">⚠ </span>
      {t('table:overAuthority', {
        over: points(summary.cost - summary.authority),
        ...caseWords(scenario),
      })}
    </p>
  );
}

/** The few figures that must never be out of sight. */
export function SummaryLine({ scenario, summary }: SummaryProps) {
  const { cost, authority, mandate, people, staying } = summary;
  return (
    <div class="summary">
      <dl class="summary__figures">
        <div>
          <dt>{t('table:sumCost')}</dt>
          <dd>
            {t('table:ofAuthority', { cost: points(cost), authority: points(authority) })}
            <CostBar cost={cost} authority={authority} />
          </dd>
        </div>
        <div>
          <dt>{t('table:sumPeople')}</dt>
          <dd>{t('table:freedStaying', { count: people, staying })}</dd>
        </div>
        <div>
          <dt>{t('table:sumMandate')}</dt>
          <dd>{points(mandate)}</dd>
        </div>
      </dl>
      <OverAuthority scenario={scenario} summary={summary} />
    </div>
  );
}

/** Who will mind, and what rumour says it is worth on the other side. */
export function SummaryMore({ scenario, summary }: SummaryProps) {
  const label = (meter: MeterName) => meterName(scenario, meter);
  const who = caseWords(scenario);
  return (
    <details class="summary__more">
      <summary>{t('table:whoMinds')}</summary>
      <ul class="list">
        <Mind label={label('support')} span={summary.support} />
        <Mind label={label('allies')} span={summary.allies} />
        <Mind label={label('grip')} span={summary.grip} />
        <li>{t('table:sumWorth', { ...who, range: range(summary.worth) })}</li>
        <li>{t('table:sumHold', { ...who, range: range(summary.hold) })}</li>
        <li>
          <b>{t('table:sumValue', { ...who, range: range(summary.value) })}</b> {t('table:onlyRumour')}
        </li>
      </ul>
    </details>
  );
}
