/** Things named within a sentence, by the case's own words, with what a paper makes of them. */
import { hasWords, locale, t } from '../../i18n/messages';
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

export function listed(names: readonly string[]): string {
  const [a, b] = names;
  // “the six and the two, and the crew”
  if (names.length === 2 && names.some((name) => / and /u.test(name)))
    return t('reasons:andThen', { a: a ?? '', b: b ?? '' });
  return new Intl.ListFormat(locale(), { style: 'long', type: 'conjunction' }).format(names);
}

function together(as: string, names: readonly string[]): string {
  const item = listed(names);
  const all = `reasons:as.${as}All`;
  return t(names.length > 1 && hasWords(all) ? all : `reasons:as.${as}`, { item });
}

/** As many are named in one breath; of more, one less than that. The paper itself shows them all. */
const MOST_NAMED = 3;

const shownOf = (ids: readonly string[]): readonly string[] =>
  ids.length > MOST_NAMED ? ids.slice(0, MOST_NAMED - 1) : ids;

/** Several things with the rung or the terms that a paper gives them; those that share one are named together. */
export function calledIn(scenario: Scenario, paper: Package | null, ids: readonly string[]): string {
  const plain: string[] = [];
  const byPlace = new Map<string, string[]>();
  const shown = shownOf(ids);
  const rest = shown.length < ids.length ? [t('reasons:others')] : [];
  for (const id of shown) {
    const as = paper && placeOf(paper, id);
    const name = calledOf(scenario, id);
    if (!as || as === 'give' || as === 'pledge') plain.push(name);
    else byPlace.set(as, [...(byPlace.get(as) ?? []), name]);
  }
  const groups = [...byPlace].map(([as, names]) => together(as, names));
  return groups.length === 0 ? listed([...plain, ...rest]) : inTurn([...groups, ...plain, ...rest]);
}

/** One after the other, each perhaps with an “and” of its own. */
export function inTurn([a, b, ...more]: readonly string[]): string {
  if (a === undefined || b === undefined) return a ?? '';
  return more.length === 0 ? t('reasons:andThen', { a, b }) : listed([a, b, ...more]);
}

/** True of relief and gestures: what we give. */
export const isGiven = (scenario: Scenario, id: string): boolean =>
  [...scenario.relief, ...scenario.gestures].some((item) => item.id === id);
