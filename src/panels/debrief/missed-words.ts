/** A missed trade in words: what else, what it was worth, why it was possible, and what pointed to it. */
import type { MissedTrade } from '../../debrief/missed-trades';
import type { Change } from '../../debrief/paper-changes';
import { locale, t } from '../../i18n/messages';
import { points, whole } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { calledOf } from '../table/named-items';

const isPlain = (as: string): boolean => as === 'give' || as === 'pledge';
const placeWords = (as: string): string => t(`table:place.${as}`);
const together = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale(), { style: 'long', type: 'conjunction' }).format(parts);

function changeWords(scenario: Scenario, { id, from, to }: Change): string {
  const thing = calledOf(scenario, id);
  if (to === null) return t('debrief:change.dropped', { thing });
  if (from !== null) return t('debrief:change.changed', { thing, to: placeWords(to), from: placeWords(from) });
  return isPlain(to)
    ? t('debrief:change.added', { thing })
    : t('debrief:change.addedAs', { thing, to: placeWords(to) });
}

/** The trade in one sentence. */
export function tradeWords(scenario: Scenario, { near, changes, order }: MissedTrade): string {
  const words = caseWords(scenario);
  const parts = changes.map((change) => changeWords(scenario, change));
  if (order) parts.push(t(`debrief:change.order.${order.to}`, words));
  if (parts.length === 0) return t(`debrief:missedAsItLay.${near}`, words);
  const key = { signed: 'missedSigned', yours: 'missedYours', his: 'missedHis' }[near];
  return t(`debrief:${key}`, { ...words, changes: together(parts) });
}

export const gainWords = ({ near, gain }: MissedTrade): string =>
  t(near === 'signed' ? 'debrief:missedGainSigned' : 'debrief:missedGain', { gain: points(gain) });

/** People who come free; beside those of the deal that was signed, where one was. */
export function peopleWords({ near, people, peopleSigned }: MissedTrade): string {
  if (near !== 'signed') return t('debrief:missedFree', { count: people });
  if (people === peopleSigned) return t('debrief:missedSamePeople');
  return t('debrief:missedPeople', { count: people, signed: peopleSigned });
}

export const whyWords = (scenario: Scenario, { his, needed }: MissedTrade): string =>
  t('debrief:missedWhy', { ...caseWords(scenario), his: points(his), needed: points(needed) });

/** The strongest pointer alone: the rest stands in the notebook. */
export function pointerWords(scenario: Scenario, { pointers }: MissedTrade): string {
  const [pointer] = pointers;
  const words = caseWords(scenario);
  if (!pointer) return t('debrief:pointed.none');
  if (pointer.kind === 'word') {
    const { trust, low, high } = pointer;
    return t('debrief:pointed.word', { ...words, trust: whole(trust), low: whole(low), high: whole(high) });
  }
  const thing = calledOf(scenario, pointer.id);
  if (pointer.kind === 'answer') return t(`debrief:pointed.answer.${pointer.direction}`, { ...words, thing });
  if (pointer.kind === 'paper') {
    return t(`debrief:pointed.${pointer.as === null ? 'paperWithout' : 'paper'}`, { ...words, thing, k: pointer.k });
  }
  const range = { thing, low: points(pointer.low), high: points(pointer.high) };
  return t(`debrief:pointed.${pointer.held ? 'told' : 'misled'}`, range);
}
