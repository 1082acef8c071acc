/** Things named within a sentence, by the case's own words, with what a paper makes of them. */
import { locale, t } from '../../i18n/messages';
import type { Package } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { labelOf } from '../parts/names';
import { placeOf } from './package-items';

/** How a thing is called within a sentence; English labels open with a capital article, which a sentence does not want. */
export function calledOf(scenario: Scenario, id: string): string {
  const items = [...scenario.relief, ...scenario.gestures, ...scenario.groups, ...scenario.pledges];
  const called = items.find((item) => item.id === id)?.called;
  if (called) return called;
  const label = labelOf(scenario, id);
  return locale().startsWith('en') ? label.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase()) : label;
}

/** With the rung or the terms that a paper gives it. */
export function calledIn(scenario: Scenario, paper: Package | null, id: string): string {
  const item = calledOf(scenario, id);
  const as = paper && placeOf(paper, id);
  return !as || as === 'give' || as === 'pledge' ? item : t(`reasons:as.${as}`, { item });
}

export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(locale(), { style: 'long', type: 'conjunction' }).format(names);

/** True of relief and gestures: what we give. */
export const isGiven = (scenario: Scenario, id: string): boolean =>
  [...scenario.relief, ...scenario.gestures].some((item) => item.id === id);
