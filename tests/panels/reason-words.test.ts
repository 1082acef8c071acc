// What he says: true causes in many forms, the same in the same game; own lines of a case before the game's.
import { beforeAll, describe, expect, it } from 'vitest';
import { reasons } from '../../src/i18n/en/reasons';
import { broker } from '../../src/i18n/en/reasons-broker';
import { gambler } from '../../src/i18n/en/reasons-gambler';
import { hardliner } from '../../src/i18n/en/reasons-hardliner';
import { statesman } from '../../src/i18n/en/reasons-statesman';
import { survivor } from '../../src/i18n/en/reasons-survivor';
import type { Reason, SeenExchange } from '../../src/machine/views';
import { loadVoice } from '../../src/panels/table/load-voice';
import { type Speech, speechesOf } from '../../src/panels/table/reason-words';
import { formsOf } from '../../src/panels/table/voice-lines';
import type { Manner, Scenario } from '../../src/scenario/scenario';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';

const MANNERS = ['broker', 'hardliner', 'gambler', 'statesman', 'survivor'] as const satisfies readonly Manner[];
beforeAll(async () => {
  for (const manner of MANNERS) await loadVoice(manner);
});

const scenario = aScenario();
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
const speeches = (of: Scenario, exchanges: readonly SeenExchange[], seed = 7): readonly Speech[] =>
  speechesOf(
    of,
    seed,
    exchanges.map((exchange, at) => ({ visit: at + 1, exchange })),
  );
function speech(reasons: readonly Reason[], parts: Partial<SeenExchange> = {}, of = scenario): Speech {
  const [first] = speeches(of, [answered(reasons, parts)]);
  if (!first) throw new Error('Nothing is said.');
  return first;
}
const withVoice = (voice: { readonly [kind: string]: readonly string[] }, ownLinesOnly = false) =>
  aScenario({ counterpart: { ...scenario.counterpart, voice, ownLinesOnly } });

const KINDS = [
  ...['open', 'counter', 'waited', 'accept', 'insulted', 'rises', 'nothing', 'silent'],
  ...['too-little', 'insulting', 'over-appetite', 'never', 'wants', 'offers', 'spares', 'keeps', 'changed'],
  ...['together', 'they-first', 'we-first', 'distrust', 'grip', 'hurts', 'holds-back', 'moved', 'impatient'],
  ...['remembers-insult', 'remembers-broken-word', 'last-word', 'worth-more', 'worth-less', 'hold-more', 'hold-less'],
];

describe('the many forms', () => {
  it.each(KINDS)('of %s are at least seven', (kind) => expect(formsOf(`any.${kind}`)).toBeGreaterThanOrEqual(7));

  it.each(MANNERS)('have a temper of their own for a %s', (manner) => {
    for (const kind of ['counter', 'waited', 'accept', 'insulted', 'rises', 'open', 'too-little', 'moved', 'wants'])
      expect(formsOf(`${manner}.${kind}`), kind).toBeGreaterThan(0);
  });

  it('take turns: none comes again before all have come', () => {
    const many = speeches(scenario, Array(60).fill(answered([{ kind: 'too-little' }])));
    const counters = many.flatMap(({ forms }) => forms.filter((form) => form.startsWith('counter:')));
    const all = formsOf('any.counter') + formsOf('broker.counter');
    expect(new Set(counters.slice(0, all)).size).toBe(all);
    expect(new Set(counters.slice(all, 2 * all)).size).toBe(all);
    expect(new Set(many.map(({ said, paper }) => said + paper)).size).toBe(60);
  });

  it('come in another order in another game, and in the same in the same', () => {
    const exchanges = Array(8).fill(answered([{ kind: 'grip' }, { kind: 'distrust' }]));
    expect(speeches(scenario, exchanges)).toEqual(speeches(scenario, exchanges));
    expect(speeches(scenario, exchanges, 8)).not.toEqual(speeches(scenario, exchanges));
  });
});

/** Every line of the game, by where it stands. */
function linesOf(part: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => linesOf(inner, `${path}.${key}`));
}
const WHOLE = /\.(?:counter|waited|accept|insulted|rises|open|nothing|silent)\./u;

describe('each line of the game', () => {
  const lines = linesOf({ ...reasons, broker, hardliner, gambler, statesman, survivor }, 'reasons');

  it('takes nobody for a man or a woman, and names no figure', () => {
    for (const [path, line] of lines) {
      expect(line, path).not.toMatch(/\b(he|she|him|his|hers?|himself|herself|man|woman)\b(?!\}\})/iu);
      expect(line, path).not.toMatch(/\d/u);
    }
  });

  it('has the title for its subject only, so that a pronoun can take its place', () => {
    for (const [path, line] of lines)
      expect(line, path).not.toMatch(
        /\b(to|of|for|with|from|by|at|on|before|behind|against|taught|tell|is) \{\{who\}\}/u,
      );
  });

  it('is a whole sentence where it stands alone, and a clause where it is joined to others', () => {
    for (const [path, line] of lines.filter(([, text]) => text !== '')) {
      if (WHOLE.test(path)) expect(line, path).toMatch(/^(?:\p{Lu}|\{\{Who).*[.?!]$/u);
      else expect(line, path).not.toMatch(/^\p{Lu}|[.?!]$|\{\{Who/u);
    }
  });

  it('names what it is about where that has to be named', () => {
    const naming = /\.(?:never|wants|offers|spares|keeps|changed|holds-back)\./u;
    const hinting = /\.(?:worth|hold)-(?:more|less)\./u;
    for (const [path, line] of lines) {
      expect(line.includes('{{items}}'), path).toBe(naming.test(path));
      if (hinting.test(path)) expect(line, path).toContain('{{item}}');
    }
  });

  it('stands there once', () => {
    const all = lines.map(([, line]) => line).filter((line) => line !== '');
    expect(all).toEqual([...new Set(all)]);
  });
});

describe('what is said', () => {
  it('tells what is wanted apart from what is offered besides, in one sentence', () => {
    const { paper } = speech([
      { kind: 'added', id: 'photograph' },
      { kind: 'added', id: 'writers' },
    ]);
    expect(paper).toMatch(/a photograph.*, and .*Writers \(free, but expelled\)/u);
    expect(paper.match(/\./gu)).toHaveLength(1);
  });

  it('names what is changed with what it should become', () => {
    expect(speech([{ kind: 'changed', id: 'airline' }]).paper).toContain('a suspension for National airline');
  });

  it('names a few of many, and leaves the rest to the paper', () => {
    const given = [...scenario.relief, ...scenario.gestures].slice(0, 5);
    const { paper } = speech(given.map(({ id }) => ({ kind: 'struck', id })));
    expect(paper).toContain('and more besides');
    expect(given.filter(({ label }) => paper.toLowerCase().includes(label.toLowerCase()))).toHaveLength(2);
  });

  it('does not put off of whom he has just said never', () => {
    const rivals = speech([
      { kind: 'never', id: 'rivals' },
      { kind: 'struck', id: 'rivals' },
    ]);
    expect(rivals.said).toContain('ivals');
    expect(rivals.paper).toBe('');
  });

  it('calls a thing as the case calls it within a sentence', () => {
    const relief = scenario.relief.map((item) => ({ ...item, called: item.id === 'airline' ? 'the airline' : '' }));
    const { paper } = speech([{ kind: 'changed', id: 'airline' }], {}, aScenario({ relief }));
    expect(paper).toContain('a suspension for the airline');
  });

  it('leaves no placeholder open and stops every sentence, whatever the reasons', () => {
    const all: readonly Reason[] = [
      { kind: 'never', id: 'rivals' },
      { kind: 'over-appetite' },
      { kind: 'insulting' },
      { kind: 'distrust' },
      { kind: 'grip' },
      { kind: 'order', order: 'we-first' },
      { kind: 'added', id: 'photograph' },
      { kind: 'changed', id: 'airline' },
      { kind: 'struck', id: 'writers' },
      { kind: 'moved' },
      { kind: 'impatient' },
      { kind: 'last-word' },
    ];
    for (const manner of MANNERS) {
      const of = aScenario({ counterpart: { ...scenario.counterpart, manner } });
      for (const { said, paper } of speeches(of, Array(30).fill(answered(all)))) {
        expect(`${said} ${paper}`).not.toMatch(/[{}\ue000\ue001]|undefined|reasons:|\.\.|,,| {2}/u);
        expect(`${said} ${paper}`).toMatch(/^\p{Lu}.*[.?!]$/u);
        expect(said).toContain('ivals');
      }
    }
  });

  it('says the title once in a paragraph, and then a pronoun; or the title again where there is none', () => {
    const reasons: readonly Reason[] = [{ kind: 'too-little' }, { kind: 'distrust' }, { kind: 'grip' }];
    const titled = { ...scenario.counterpart, title: 'Governor' };
    const often = (pronoun: 'she' | 'they') =>
      speeches(aScenario({ counterpart: { ...titled, pronoun } }), Array(20).fill(answered(reasons))).map(
        ({ said }) => said.match(/the governor/giu)?.length ?? 0,
      );
    expect(Math.max(...often('she'))).toBe(1);
    expect(Math.max(...often('they'))).toBeGreaterThan(1);
  });

  it('does not go on about what is true all evening', () => {
    const at = (k: number) => answered([{ kind: 'too-little' }, { kind: 'grip' }], { k });
    const table = [1, 2, 3].map((k) => ({ visit: 1, exchange: at(k) }));
    const told = speechesOf(scenario, 7, [...table, { visit: 2, exchange: at(1) }]);
    expect(told.map(({ forms }) => forms.some((form) => form.startsWith('grip')))).toEqual([true, false, false, true]);
  });

  it('does not speak of a paper of ours where there was none', () => {
    const forms = speech([], { k: 2, offer: null }).forms;
    expect(forms).toContainEqual(expect.stringMatching(/^waited/u));
    expect(speech([], { k: 1, offer: null }).forms).toContainEqual(expect.stringMatching(/^open/u));
  });
});

describe('asked why', () => {
  const asked = (about: string, direction: 'more' | 'less', of = scenario) =>
    speech([], { asked: true, hint: { about, direction } }, of);

  it('he gives the hint its direction and its kind', () => {
    const kinds = [
      asked('airline', 'more'),
      asked('airline', 'less'),
      asked('writers', 'more'),
      asked('writers', 'less'),
    ];
    expect(kinds.map(({ forms }) => forms.find((form) => /^(?:worth|hold)/u.test(form))?.split(':')[0])).toEqual([
      'worth-more',
      'worth-less',
      'hold-more',
      'hold-less',
    ]);
    for (const { hint } of kinds) expect(hint).toMatch(/National airline|Writers/u);
  });

  it('he says it when there is nothing to add, and nothing when nobody asked', () => {
    expect(speech([], { asked: true }).hint).toMatch(/\w\.$/u);
    expect(speech([]).hint).toBeNull();
  });

  it('own lines about the thing come first, each once', () => {
    const relief = scenario.relief.map((item) =>
      item.id === 'airline' ? { ...item, hint: { more: [], less: ['Do not overrate {item}.'] } } : item,
    );
    const of = aScenario({ relief });
    const hint = { about: 'airline', direction: 'less' } as const;
    const told = speeches(of, Array(2).fill(answered([], { asked: true, hint }))).map((one) => one.hint);
    expect(told[0]).toBe('Do not overrate National airline.');
    expect(told[1]).not.toBe(told[0]);
  });
});

describe('a case’s own lines', () => {
  const little = Array(12).fill(answered([{ kind: 'too-little' }]));

  it('come first, each once, whole, and then the game’s', () => {
    const own = ['Add to it.', 'And the rest?'];
    const told = speeches(withVoice({ 'too-little': own }), little).map(({ said }) =>
      own.find((line) => said.endsWith(line)),
    );
    expect(new Set(told.slice(0, 2))).toEqual(new Set(own));
    expect(told.slice(2)).toEqual(Array(10).fill(undefined));
  });

  it('stand alone where the author wants it', () => {
    const told = speeches(withVoice({ counter: ['So.'], 'too-little': ['More.'] }, true), little);
    expect(new Set(told.map(({ said }) => said))).toEqual(new Set(['So. More.']));
  });

  it('name what they are about', () => {
    const own = withVoice({ wants: ['One thing is missing: {items}.'] });
    expect(speech([{ kind: 'added', id: 'photograph' }], {}, own).paper).toBe('One thing is missing: a photograph.');
  });
});
