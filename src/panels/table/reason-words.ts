/**
 * Why the counterpart answered so, in words. Every kind of reason has several tellings; which one comes is settled by
 * seed, visit and exchange alone, and a kind goes through all its tellings before one comes again.
 */
import { hasWords, locale, t, type Words } from '../../i18n/messages';
import type { Hint, Reason, SeenExchange } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { placeOf } from './package-items';

/** When in a campaign something is said. */
export interface Moment {
  readonly seed: number;
  readonly visit: number;
  readonly k: number;
  /** Exchanges of one table. */
  readonly exchanges: number;
}

export type Occasion = 'accept' | 'counter' | 'insulted' | 'rises' | 'open' | 'nothing';

function hash(seed: number, text: string): number {
  let h = seed >>> 0;
  for (const letter of text) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return h;
}

/** Which of so many tellings: consecutive moments take consecutive ones, from a start of the seed's. */
export function turnOf(moment: Moment, kind: string, tellings: number): number {
  const step = (moment.visit - 1) * moment.exchanges + moment.k - 1;
  return tellings > 0 ? ((hash(moment.seed, kind) % tellings) + step) % tellings : 0;
}

/** How many tellings the game has for a key. */
export function tellingsOf(key: string): number {
  let n = 0;
  while (hasWords(`reasons:${key}.${n}`)) n += 1;
  return n;
}

const tell = (moment: Moment, key: string, words: Words): string =>
  t(`reasons:${key}.${turnOf(moment, key, tellingsOf(key))}`, words);

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(locale(), { style: 'long', type: 'conjunction' }).format(names);

export function occasionOf(exchange: SeenExchange): Occasion {
  if (exchange.answer === 'accepts') return 'accept';
  if (exchange.answer === 'rises') return 'rises';
  if (exchange.answer === 'has-nothing') return 'nothing';
  if (exchange.reasons.some(({ kind }) => kind === 'insulting')) return 'insulted';
  return exchange.offer === null && exchange.k === 1 ? 'open' : 'counter';
}

/** What is said first: a line of the scenario's own where it has one for the occasion. */
export function openingWords(scenario: Scenario, moment: Moment, exchange: SeenExchange): string {
  const occasion = occasionOf(exchange);
  const lines = scenario.counterpart.voice[occasion] ?? [];
  const own = lines[turnOf(moment, occasion, lines.length)];
  return own ?? tell(moment, `voice.${occasion}`, caseWords(scenario));
}

const LISTED = ['never', 'added', 'struck', 'changed'] as const;
type Listed = (typeof LISTED)[number];
const isListed = (kind: Reason['kind']): kind is Listed => LISTED.some((one) => one === kind);
/** Said by the opening line already. */
const OPENING: readonly Reason['kind'][] = ['accepts', 'rises', 'nothing-to-offer'];

/** What is told of a thing named: asked for or offered besides, spared or kept back, wanted otherwise. */
function tellingOf(scenario: Scenario, kind: Listed, id: string): string {
  const given = [...scenario.relief, ...scenario.gestures].some((item) => item.id === id);
  if (kind === 'added') return given ? 'wants' : 'offers';
  if (kind === 'struck') return given ? 'spares' : 'keeps';
  return kind;
}

function named(scenario: Scenario, exchange: SeenExchange, kind: Listed, id: string): string {
  const place = exchange.counter && (kind === 'added' || kind === 'changed') ? placeOf(exchange.counter, id) : null;
  const label = labelOf(scenario, id);
  return place === null || place === 'give' || place === 'pledge'
    ? t('reasons:named', { label })
    : t('reasons:namedAs', { label, as: t(`table:place.${place}`) });
}

/** Every cause in words, the weightiest first, each telling once; without those that the opening line has said. */
export function reasonWords(scenario: Scenario, moment: Moment, exchange: SeenExchange): readonly string[] {
  const said = new Map<string, string[]>();
  for (const reason of exchange.reasons) {
    if (OPENING.includes(reason.kind)) continue;
    const listing = isListed(reason.kind) && 'id' in reason;
    const key = listing
      ? tellingOf(scenario, reason.kind, reason.id)
      : reason.kind === 'order'
        ? `order.${reason.order}`
        : reason.kind;
    const names = said.get(key) ?? [];
    if (listing) names.push(named(scenario, exchange, reason.kind, reason.id));
    said.set(key, names);
  }
  const words: Words = caseWords(scenario);
  return [...said].map(([key, names]) => tell(moment, key, { ...words, list: listed(names) }));
}

/** The one true thing said when asked why. */
export const hintWords = (scenario: Scenario, moment: Moment, hint: Hint): string =>
  tell(moment, hint.direction === 'more' ? 'hint-more' : 'hint-less', {
    ...caseWords(scenario),
    label: labelOf(scenario, hint.about),
  });
