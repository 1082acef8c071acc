/** What a paper comes to: cost against the limit, people, mandate. */
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import type { DraftSummary } from '../../machine/select-draft';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import './summary.css';

interface SummaryProps {
  readonly scenario: Scenario;
  readonly summary: DraftSummary;
}

function CostBar({ cost, authority }: { readonly cost: number; readonly authority: number }) {
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

const overWords = ({ scenario, summary }: SummaryProps): string =>
  t('table:overAuthority', { over: points(summary.cost - summary.authority), ...caseWords(scenario) });

export function OverAuthority(props: SummaryProps) {
  if (!props.summary.overAuthority) return null;
  return (
    <p class="warning" role="status">
      <span aria-hidden="true">⚠ </span>
      {overWords(props)}
    </p>
  );
}

/** The few figures that must never be out of sight. Where there is no bar, who reads with their ears still hears of a limit passed. */
export function Figures({ scenario, summary, bar }: SummaryProps & { readonly bar?: boolean }) {
  const { cost, authority, mandate, people, staying, overAuthority } = summary;
  return (
    <>
      <dl class="summary__figures">
        <div>
          <dt>{t('table:sumCost')}</dt>
          <dd>
            {!bar && overAuthority && <span aria-hidden="true">⚠ </span>}
            {t('table:ofAuthority', { cost: points(cost), authority: points(authority) })}
            {bar && <CostBar cost={cost} authority={authority} />}
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
      {!bar && (
        <p class="sr-only" role="status">
          {overAuthority && overWords({ scenario, summary })}
        </p>
      )}
    </>
  );
}

/** The sum of a paper that is signed. */
export const SummaryLine = (props: SummaryProps) => (
  <div class="summary">
    <Figures {...props} bar />
    <OverAuthority {...props} />
  </div>
);
