/** How the counterpart is spoken of: by title, which fits anyone. */
import { t } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';

/** `Who` opens a sentence, `who` stands within one. */
export function whoWords(scenario: Scenario): { readonly Who: string; readonly who: string } {
  const { title, name } = scenario.counterpart;
  return title ? { Who: t('table:Who', { title }), who: t('table:who', { title }) } : { Who: name, who: name };
}
