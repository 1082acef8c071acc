// Every cause, refusal and notice has words: no key is ever shown to a player.
import '../../src/i18n/debrief-words';
import { describe, expect, test } from 'vitest';
import { hasWords } from '../../src/i18n/messages';
import type { Cause, Refusal } from '../../src/machine/views';
import { causeWords } from '../../src/panels/parts/cause-words';
import { noteWords } from '../../src/panels/parts/learned';
import { refusalWords } from '../../src/panels/refusals';
import { aScenario } from '../builders/a-scenario';

const scenario = aScenario();
const id = scenario.relief[0]?.id ?? '';
const label = scenario.relief[0]?.label ?? '';

const causes: readonly Cause[] = [
  { kind: 'preparation', id },
  { kind: 'topic', id, reply: 0 },
  { kind: 'toast', answer: 'drink' },
  { kind: 'toast', answer: 'sip' },
  { kind: 'toast', answer: 'decline' },
  { kind: 'item', id },
  { kind: 'rose' },
  { kind: 'deal' },
  { kind: 'order', order: 'together' },
  { kind: 'order', order: 'they-first' },
  { kind: 'order', order: 'we-first' },
  { kind: 'mandate' },
  { kind: 'cost' },
  { kind: 'allies-cost' },
  { kind: 'stay' },
  { kind: 'relief' },
  { kind: 'disavowal' },
  { kind: 'shortfall' },
  { kind: 'response', response: 'protest' },
  { kind: 'response', response: 'snap-back' },
  { kind: 'response', response: 'let-pass' },
  { kind: 'breach' },
  { kind: 'pledge-broken', id },
  { kind: 'arrests', people: 1 },
  { kind: 'arrests', people: 3 },
  { kind: 'pressure', pressure: 'border' },
  { kind: 'pressure', pressure: 'summons' },
  { kind: 'pressure', pressure: 'arrests' },
  { kind: 'drift' },
  { kind: 'nobody-freed' },
  { kind: 'allies-thin' },
  { kind: 'event', id },
  { kind: 'lapse', id },
];

const refusals: readonly Refusal['refused'][] = [
  'wrong-phase',
  'unknown-id',
  'no-preparations-left',
  'already-done',
  'not-available',
  'not-enough-hours',
  'no-toast-offered',
  'empty-package',
  'not-on-offer',
  'no-exchanges-left',
  'no-counter-offer',
  'already-asked',
  'nothing-to-ask',
  'nothing-short',
  'already-answered',
  'bad-sheet',
  'campaign-over',
];

const isFilledIn = (words: string) => words !== '' && !/\{\{|causes:|refusals:|undefined/.test(words);

describe('words', () => {
  test.each(causes)('cause $kind is said without a key or a gap', (cause) => {
    const words = causeWords(scenario, cause);
    expect(words).toSatisfy(isFilledIn);
    expect(words).not.toContain('.');
    if ('id' in cause) expect(words).toContain(label);
  });

  test('counts the arrested in words', () => {
    expect(causeWords(scenario, { kind: 'arrests', people: 1 })).toBe('1 more person arrested');
    expect(causeWords(scenario, { kind: 'arrests', people: 3 })).toBe('3 more people arrested');
  });

  test.each(refusals)('refusal %s says why and names a way out', (refused) => {
    expect(hasWords(`refusals:${refused}`)).toBe(true);
    const words = refusalWords(scenario, { refused, about: `${id}/0` });
    expect(words).toSatisfy(isFilledIn);
    expect(words.split(/[.:] /).length).toBeGreaterThan(1);
  });

  test('a note says in points what was learned, and of reliability how often he keeps his word', () => {
    const range = { low: 250, high: 900, from: { kind: 'answer' }, visit: 1, source: '' } as const;
    expect(noteWords(scenario, { visit: 1, about: id, range, hint: 'none' })).toBe(
      `${label}: worth 2.5 to 9 points to him`,
    );
    const often = { ...range, low: 40, high: 70 };
    expect(noteWords(scenario, { visit: 1, about: 'reliability', range: often, hint: 'none' })).toContain('40 to 70');
  });
});
