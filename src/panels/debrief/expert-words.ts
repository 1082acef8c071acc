/** Why the expert played so, one sentence a visit. */
import type { ExpertReason, ExpertVisit, Learned } from '../../debrief/expert-reasons';
import { t } from '../../i18n/messages';
import { points, whole } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { calledOf } from '../table/named-items';

/** One reason a visit: the strongest that is not of the kind told for the visit before. */
export function reasonsInTurn(visits: readonly ExpertVisit[]): readonly (ExpertReason | undefined)[] {
  let last: ExpertReason['kind'] | null = null;
  return visits.map(({ reasons }) => {
    const reason = reasons.find(({ kind }) => kind !== last) ?? reasons[0];
    last = reason?.kind ?? null;
    return reason;
  });
}

const rangeWords = ({ low, high }: Learned['before']): string =>
  t('debrief:inFull', { low: points(low), high: points(high) });

export function whyWords(scenario: Scenario, reason: ExpertReason | undefined): string {
  const words = caseWords(scenario);
  if (!reason) return '';
  if (reason.kind === 'asked-why') {
    const thing = calledOf(scenario, reason.about);
    return t(`debrief:expertWhy.asked-why.${reason.direction}`, { ...words, thing });
  }
  if (reason.kind === 'learned-first') {
    const { id, before, after } = reason.learned;
    const told = { thing: calledOf(scenario, id), before: rangeWords(before), after: rangeWords(after) };
    return t('debrief:expertWhy.learned-first', { ...words, ...told });
  }
  if (reason.kind === 'order') {
    const { order, trust, low, high } = reason;
    const told = { trust: whole(trust), low: whole(low), high: whole(high) };
    return t(`debrief:expertWhy.order.${order}`, { ...words, ...told });
  }
  const count = reason.kind === 'step-by-step' ? reason.offers : 0;
  return t(`debrief:expertWhy.${reason.kind}`, reason.kind === 'step-by-step' ? { ...words, count } : words);
}
