/** Why a meter changed, in words: for the dossier, the talks and the front page. */
import { t } from '../../i18n/messages';
import type { Cause } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from './case-words';
import { labelOf } from './names';

/** A short phrase that can stand alone or after a number; says nothing about how much. */
export function causeWords(scenario: Scenario, cause: Cause): string {
  const words = caseWords(scenario);
  switch (cause.kind) {
    case 'toast':
      return t(`causes:toast.${cause.answer}`, words);
    case 'order':
      return t(`causes:order.${cause.order}`, words);
    case 'response':
      return t(`causes:response.${cause.response}`, words);
    case 'arrests':
      return t('causes:arrests', { ...words, count: cause.people });
    case 'pressure':
      return t(`causes:pressure.${cause.pressure}`, words);
    case 'preparation':
    case 'topic':
    case 'item':
    case 'event':
    case 'lapse':
    case 'pledge-broken':
      return t(`causes:${cause.kind}`, { ...words, label: labelOf(scenario, cause.id) });
    default:
      return t(`causes:${cause.kind}`, words);
  }
}
