/**
 * What the counterpart says, in words: composed from the true causes of each answer, out of many forms that take turns over the
 * whole campaign. Pure: the same scenario, seed and answers give the same words, in play, on replay and after a fork.
 */
import type { SeenExchange } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { calledIn, inTurn, isGiven } from './named-items';
import { paragraph, sentence, WHO } from './sentences';
import { type Part, Speaker } from './speaker';
import { occasionOf, type Spoken, spokenReasons } from './spoken-reasons';

/** One answer of a campaign. */
export interface Answered {
  readonly visit: number;
  readonly exchange: SeenExchange;
}

export interface Speech {
  readonly visit: number;
  readonly k: number;
  /** How the answer is met, and why. */
  readonly said: string;
  /** What is asked and offered instead, and the last remark; empty where there is none. */
  readonly paper: string;
  /** What was said when asked why; null where nobody asked. */
  readonly hint: string | null;
  /** The forms that were used, in order: name of the pool and the line. */
  readonly forms: readonly string[];
}

const isPart = (part: Part | null): part is Part => part !== null;

/** Clauses two by two, own sentences each by itself. */
function joined(speaker: Speaker, parts: readonly Part[], kind: string): readonly string[] {
  const sentences: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [one, two] = [parts[at], parts[at + 1]];
    if (!one) continue;
    if (!two || one.whole || two.whole) {
      sentences.push(sentence(one.text));
      continue;
    }
    sentences.push(sentence(speaker.join(kind, one.text, two.text)));
    at += 1;
  }
  return sentences;
}

/** More whole sentences of the author's in a row would read like a list. */
const MOST_OWN = 2;

function whyOf(speaker: Speaker, { why }: Spoken): readonly string[] {
  let own = 0;
  const parts = why.map(({ kind, ids }) => {
    const items = calledIn(speaker.scenario, null, ids);
    const part = speaker.say(kind, { items }, own < MOST_OWN);
    if (part?.whole) own += 1;
    return part;
  });
  return joined(speaker, parts.filter(isPart), 'also');
}

const SIDES = [
  { side: 'given', tells: { added: 'wants', changed: 'changed', struck: 'spares' } },
  { side: 'got', tells: { added: 'offers', changed: 'changed', struck: 'keeps' } },
] as const;
const MARKS = ['added', 'changed', 'struck'] as const;
/** More than this is told in two sentences. */
const ONE_BREATH = 2;

/** What the paper makes of both sides, in one sentence or two. */
function termsOf(speaker: Speaker, { paper }: Spoken, exchange: SeenExchange): readonly string[] {
  const { scenario } = speaker;
  let own = true;
  const parts = SIDES.flatMap(({ side, tells }) =>
    MARKS.flatMap((mark) => {
      const ids = paper.filter(({ kind, id }) => kind === mark && isGiven(scenario, id) === (side === 'given'));
      if (ids.length === 0) return [];
      const counter = mark === 'struck' ? null : exchange.counter;
      const items = calledIn(
        scenario,
        counter,
        ids.map(({ id }) => id),
      );
      const part = speaker.say(tells[mark], { items }, own);
      if (part?.whole) own = false;
      return part ? [{ ...part, side }] : [];
    }),
  );
  const predicates = parts.filter(({ whole }) => !whole);
  const sentences = parts.filter(({ whole }) => whole).map(({ text }) => sentence(text));
  const tell = (lead: string, some: readonly Part[]): readonly string[] =>
    some.length === 0 ? [] : [sentence(`${speaker.say(lead)?.text ?? WHO} ${inTurn(some.map(({ text }) => text))}`)];
  const sided = (side: string) => predicates.filter((part) => part.side === side);
  const isShort = predicates.length <= ONE_BREATH;
  return isShort
    ? [...tell('plain', predicates), ...sentences]
    : [...tell('given', sided('given')), ...tell('got', sided('got')), ...sentences];
}

function lastOf(speaker: Speaker, { order, last }: Spoken): readonly string[] {
  const orders = (order ? [speaker.say(order)] : []).filter(isPart).map(({ text }) => sentence(text));
  const parts = last.map((kind) => speaker.say(kind)).filter(isPart);
  return [...orders, ...joined(speaker, parts, 'but')];
}

function hintOf(speaker: Speaker, exchange: SeenExchange, said: ReadonlySet<string>): string | null {
  if (!exchange.asked) return null;
  const part = exchange.hint ? speaker.hint(exchange.hint) : speaker.say('silent');
  if (!part) return '';
  const isLed = exchange.hint !== null && !part.whole;
  return firstUnheard(said, isLed ? speaker.waysOf('asked') : 0, () => {
    const lead = isLed ? (speaker.say('asked')?.text ?? '') : '';
    return paragraph([sentence(`${lead} ${part.text}`.trim())], speaker.subject);
  });
}

/** Of the many ways to begin, the next with which it has not been heard before; any, once all have been. */
function firstUnheard(said: ReadonlySet<string>, ways: number, tell: () => string): string {
  let told = tell();
  for (let left = ways; left > 0 && said.has(told); left -= 1) told = tell();
  return told;
}

function speechOf(
  speaker: Speaker,
  { visit, exchange }: Answered,
  before: readonly SeenExchange[],
  said: Set<string>,
): Speech {
  speaker.forms = [];
  const spoken = spokenReasons(exchange, before);
  const occasion = occasionOf(exchange);
  const why = whyOf(speaker, spoken);
  const paper = paragraph([...termsOf(speaker, spoken, exchange), ...lastOf(speaker, spoken)], speaker.subject);
  let met = '';
  const whole = firstUnheard(said, speaker.waysOf(occasion), () => {
    const opening = speaker.say(occasion);
    met = paragraph([...(opening ? [sentence(opening.text)] : []), ...why], speaker.subject);
    return `${met} ${paper}`;
  });
  const hint = hintOf(speaker, exchange, said);
  said.add(whole);
  if (hint) said.add(hint);
  return { visit, k: exchange.k, said: met, paper, hint, forms: speaker.forms };
}

/** What was said at every table of a campaign so far, answer by answer. `answered` holds all answers since it opened, in order. */
export function speechesOf(scenario: Scenario, seed: number, answered: readonly Answered[]): readonly Speech[] {
  const speaker = new Speaker(scenario, seed);
  const said = new Set<string>();
  return answered.map((answer, at) => {
    const before = answered.slice(0, at).filter(({ visit }) => visit === answer.visit);
    return speechOf(
      speaker,
      answer,
      before.map(({ exchange }) => exchange),
      said,
    );
  });
}
