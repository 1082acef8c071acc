/** Who says so: the source of a range, in words. */
import { t } from '../../i18n/messages';
import type { SeenRange } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { labelOf } from './names';

/** The scenario's own source for a rumour; else the preparation, talk, news or answer that taught it. */
export function sourceWords(scenario: Scenario, { from, source }: Pick<SeenRange, 'from' | 'source'>): string {
  if (from.kind === 'rumour') return source || t('common:sourceUnknown');
  if (from.kind === 'answer') return t('dossier:from.answer');
  return t(`dossier:from.${from.kind}`, { label: labelOf(scenario, from.id) });
}
