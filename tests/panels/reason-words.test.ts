import { describe, expect, it } from 'vitest';
import { hasWords } from '../../src/i18n/messages';
import type { Reason, SeenExchange } from '../../src/machine/views';
import {
  hintWords,
  type Moment,
  openingWords,
  reasonWords,
  tellingsOf,
  turnOf,
} from '../../src/panels/table/reason-words';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';

const scenario = aScenario();
const at = (visit: number, k: number, seed = 7): Moment => ({ seed, visit, k, exchanges: 4 });
const counter = offer({ relief: { airline: 'suspension' }, gestures: ['photograph'], groups: { writers: 'exile' } });
const answered = (reasons: readonly Reason[], parts: Partial<SeenExchange> = {}): SeenExchange => ({
  k: 1,
  offer: offer({ relief: { airline: 'licence' } }),
  answer: 'counters',
  counter,
  reasons,
  hint: null,
  asked: false,
  canAsk: true,
  ...parts,
});

const KINDS = [
  ...['too-little', 'insulting', 'over-appetite', 'never', 'wants', 'offers', 'spares', 'keeps', 'changed'],
  ...['order.together', 'order.they-first', 'order.we-first', 'grip', 'distrust', 'impatient', 'rises', 'accepts'],
  ...['nothing-to-offer', 'last-word', 'moved', 'hint-more', 'hint-less'],
  ...['accept', 'counter', 'insulted', 'rises', 'open', 'nothing'].map((occasion) => `voice.${occasion}`),
];

describe('reasons in words', () => {
  it.each(KINDS)('has at least four tellings of %s', (kind) => {
    expect(tellingsOf(kind)).toBeGreaterThanOrEqual(4);
    expect(hasWords(`reasons:${kind}.0`)).toBe(true);
  });

  it('goes through every telling before one comes again, across visits too', () => {
    const turns = [at(1, 1), at(1, 2), at(1, 3), at(1, 4), at(2, 1)].map((moment) => turnOf(moment, 'too-little', 5));
    expect(new Set(turns).size).toBe(5);
  });

  it('says the same at the same moment of the same seed', () => {
    const exchange = answered([{ kind: 'too-little' }, { kind: 'grip' }]);
    expect(reasonWords(scenario, at(1, 2), exchange)).toEqual(reasonWords(scenario, at(1, 2), exchange));
    expect(reasonWords(scenario, at(1, 2), exchange)).not.toEqual(reasonWords(scenario, at(1, 3), exchange));
  });

  it('tells what is wanted apart from what is offered besides', () => {
    const words = reasonWords(
      scenario,
      at(1, 1),
      answered([
        { kind: 'added', id: 'photograph' },
        { kind: 'added', id: 'writers' },
      ]),
    );
    expect(words).toHaveLength(2);
    expect(words[0]).toContain('A photograph');
    expect(words[1]).toContain('Writers (free, but expelled)');
  });

  it('names in one sentence all that is changed, with what it should become', () => {
    const words = reasonWords(scenario, at(1, 1), answered([{ kind: 'changed', id: 'airline' }]));
    expect(words).toHaveLength(1);
    expect(words[0]).toContain('National airline (suspended)');
  });

  it('leaves no placeholder open, whatever the reason', () => {
    const all: readonly Reason[] = [
      { kind: 'too-little' },
      { kind: 'insulting' },
      { kind: 'over-appetite' },
      { kind: 'never', id: 'rivals' },
      { kind: 'struck', id: 'writers' },
      { kind: 'order', order: 'we-first' },
      { kind: 'grip' },
      { kind: 'distrust' },
      { kind: 'impatient' },
      { kind: 'last-word' },
      { kind: 'moved' },
    ];
    for (let k = 1; k <= 4; k += 1) {
      const words = reasonWords(scenario, at(2, k), answered(all));
      expect(words).toHaveLength(all.length);
      for (const sentence of words) expect(sentence).not.toMatch(/\{\{|undefined|reasons:/);
    }
  });

  it('lets a line of the case’s own voice stand before the game’s', () => {
    const own = aScenario({
      counterpart: { ...scenario.counterpart, voice: { counter: ['So be it, with corrections.'] } },
    });
    expect(openingWords(own, at(1, 1), answered([]))).toBe('So be it, with corrections.');
    expect(openingWords(scenario, at(1, 1), answered([]))).toMatch(/\w/);
  });

  it('gives the hint its direction', () => {
    const more = hintWords(scenario, at(1, 1), { about: 'airline', direction: 'more' });
    const less = hintWords(scenario, at(1, 1), { about: 'airline', direction: 'less' });
    expect(more).toContain('National airline');
    expect(less).not.toBe(more);
  });
});
