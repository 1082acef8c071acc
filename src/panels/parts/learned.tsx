/** What was learned, as a line a player can remember. */
import { t } from '../../i18n/messages';
import { points, whole } from '../../i18n/numbers';
import type { PlayerView } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from './case-words';
import { labelOf } from './names';

export type Note = PlayerView['notebook'][number];

/** One note in words: whose worth, how much, or how reliable he is. */
export function noteWords(scenario: Scenario, note: Note): string {
  const { low, high } = note.range;
  if (note.about === 'reliability')
    return t('talks:learnedReliability', { ...caseWords(scenario), low: whole(low), high: whole(high) });
  const held = [...scenario.groups, ...scenario.pledges].some(({ id }) => id === note.about);
  const words = { ...caseWords(scenario), label: labelOf(scenario, note.about), low: points(low), high: points(high) };
  return t(held ? 'talks:learnedHold' : 'talks:learnedRange', words);
}
