/** The belief sheet in words: what it says, what it may say, and something known to hold a guess against. */
import { t } from '../../i18n/messages';
import { points, whole } from '../../i18n/numbers';
import type { BeliefSheet, PlayerView } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';

export const EMPTY_SHEET: BeliefSheet = { wants: [], never: '', walkAway: null, confidence: 50 };

/** Per cent, one of which a sheet carries. */
export const SURENESS = [10, 30, 50, 70, 90] as const;

/** The offered sureness nearest to a number: sheets of older games may carry any. */
export const nearestSureness = (confidence: number): number =>
  SURENESS.reduce((best, one) => (Math.abs(one - confidence) < Math.abs(best - confidence) ? one : best), SURENESS[0]);

const FARTHEST = 1000;

/** Points from what was typed, held within what a sheet takes; null for nothing or no number. */
export function pointsTyped(text: string): number | null {
  const number = Number(text.trim().replace(',', '.').replace('−', '-'));
  if (text.trim() === '' || !Number.isFinite(number)) return null;
  return Math.min(FARTHEST, Math.max(-FARTHEST, number));
}

/** Three places with `id` put at one of them: where it stood already, the two change places. */
export function wantAt(wants: readonly string[], place: number, id: string): readonly string[] {
  const left = wants[place] ?? '';
  return wants.map((want, at) => (at === place ? id : id !== '' && want === id ? left : want));
}

/** A filled sheet in one paragraph. */
export function sheetWords(scenario: Scenario, { wants, never, walkAway, confidence }: BeliefSheet): string {
  const words = caseWords(scenario);
  return [
    wants.length > 0
      ? t('briefing:saysWants', { ...words, list: wants.map((id) => labelOf(scenario, id)).join('; ') })
      : t('briefing:saysNoWants', words),
    never === '' ? t('briefing:saysNobody', words) : t('briefing:saysNever', { label: labelOf(scenario, never) }),
    walkAway === null ? '' : t('briefing:saysWalkAway', { ...words, points: points(walkAway * 100) }),
    t('briefing:saysSure', { percent: whole(confidence) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The dearest thing one has heard of, to measure a number of points against; empty where nothing is told. */
export function yardstick(scenario: Scenario, view: PlayerView): string {
  const [dearest] = view.gives
    .filter(({ given, available }) => available && !given)
    .sort((a, b) => b.worth.low + b.worth.high - a.worth.low - a.worth.high);
  if (!dearest) return '';
  const { low, high } = dearest.worth;
  const words = { ...caseWords(scenario), label: labelOf(scenario, dearest.id), low: points(low), high: points(high) };
  return t('briefing:yardstick', words);
}
