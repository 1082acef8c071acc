/** A move in a few words, as one looks back on it. */
import { t } from '../../../i18n/messages';
import type { Move } from '../../../machine/views';
import type { Scenario } from '../../../scenario/scenario';
import { caseWords } from '../../parts/case-words';
import { labelOf } from '../../parts/names';

export function moveWords(scenario: Scenario, move: Move | null): string {
  const words = caseWords(scenario);
  switch (move?.type) {
    case undefined:
      return t('debrief-time:move.opening');
    case 'PREPARE':
      return t('debrief-time:move.PREPARE', { what: labelOf(scenario, move.preparation) });
    case 'RAISE': {
      const reply = scenario.topics.find(({ id }) => id === move.topic)?.replies[move.reply]?.say ?? '';
      return t('debrief-time:move.RAISE', { topic: labelOf(scenario, move.topic), reply });
    }
    case 'TOAST':
      return t(`debrief-time:move.TOAST.${move.answer}`, words);
    case 'RESPOND':
      return t(`debrief-time:move.RESPOND.${move.response}`, words);
    default:
      return t(`debrief-time:move.${move?.type}`, words);
  }
}
