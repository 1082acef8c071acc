/**
 * Questions for the talk afterwards, each drawn from a pattern that is really there in this class. A rule looks at all campaigns and
 * says how strong its pattern is (0–1, under 0 where it is not there); the strongest three are asked.
 */
import { DIMENSIONS, type Dimension } from '../debrief/verdict';
import { commonMisbeliefs } from './beliefs';
import type { DealFacts, Facts } from './facts';
import { quantile, spreadOf } from './spread';

export type PromptKind =
  | 'together'
  | 'they-first'
  | 'we-first'
  | 'exile'
  | 'stay'
  | 'glasses'
  | 'arrests'
  | 'disavowed'
  | 'no-deal'
  | 'walkouts'
  | 'never-asked'
  | 'line-high'
  | 'line-low'
  | 'trade-off'
  | 'spread';

export interface Prompt {
  readonly kind: PromptKind;
  readonly strength: number;
  /** Of so many (`of`), so many (`count`); what is counted depends on the kind. */
  readonly count: number;
  readonly of: number;
  /** Further figures for the words: tenths where they are means. */
  readonly low: number;
  readonly high: number;
  /** The dimensions it speaks of. */
  readonly about: readonly Dimension[];
}

const MOST_PROMPTS = 3;

type Told = Partial<Omit<Prompt, 'kind' | 'strength'>>;

const prompt = (kind: PromptKind, strength: number, told: Told): Prompt => ({
  ...{ kind, strength: Math.round(1000 * strength) / 1000, count: 0, of: 0, low: 0, high: 0, about: [] },
  ...told,
});

/** Strong from a share on, and fully so at 1. */
const beyond = (count: number, of: number, from: number): number => (of === 0 ? -1 : (count / of - from) / (1 - from));

const among = (kind: PromptKind, count: number, of: number, from: number): Prompt =>
  prompt(kind, beyond(count, of, from), { count, of });

const people = (deals: readonly DealFacts[], what: 'freed' | 'stayed' | 'arrested'): number =>
  deals.reduce((sum, deal) => sum + deal[what], 0);

const tenths = (value: number): number => Math.round(10 * value) / 10;

function orders(deals: readonly DealFacts[]): readonly Prompt[] {
  return (['together', 'they-first', 'we-first'] as const).map((order) =>
    among(order, deals.filter((deal) => deal.order === order).length, deals.length, 0.55),
  );
}

/** New arrests after the dearer half of the sales, beside those after the cheaper half. */
function arrests(deals: readonly DealFacts[]): Prompt {
  const middle = quantile(
    deals.map(({ worth }) => worth).sort((a, b) => a - b),
    0.5,
  );
  const mean = (some: readonly DealFacts[]) => people(some, 'arrested') / Math.max(1, some.length);
  const low = mean(deals.filter(({ worth }) => worth <= middle));
  const high = mean(deals.filter(({ worth }) => worth > middle));
  const strength = deals.length < 6 || high <= 0 ? -1 : (high - 1.25 * low) / high;
  return prompt('arrests', strength, { low: tenths(low), high: tenths(high), of: deals.length });
}

const scoreOf = ({ claim }: Facts, dimension: Dimension): number =>
  claim.dimensions[DIMENSIONS.indexOf(dimension)] ?? 0;

/** Pearson's r; 0 where either does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / Math.max(1, n);
  const [a, b] = [mean(0), mean(1)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [x, y] of pairs) {
    ab += (x - a) * (y - b);
    aa += (x - a) * (x - a);
    bb += (y - b) * (y - b);
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

/** The two dimensions of which more of one went most with less of the other. */
function tradeOff(facts: readonly Facts[]): Prompt {
  const pairs = DIMENSIONS.flatMap((a, at) => DIMENSIONS.slice(at + 1).map((b) => [a, b] as const));
  const found = pairs.map(([a, b]) => ({
    about: [a, b],
    r: correlation(facts.map((one) => [scoreOf(one, a), scoreOf(one, b)] as const)),
  }));
  const [worst] = found.sort((a, b) => a.r - b.r);
  const strength = facts.length < 8 || !worst ? -1 : (-worst.r - 0.25) / 0.75;
  return prompt('trade-off', strength, { about: worst?.about ?? [], of: facts.length });
}

/** How far apart the class lies in each dimension: there is always something to ask of it, so it asks last. */
const spread = (facts: readonly Facts[]): readonly Prompt[] =>
  DIMENSIONS.flatMap((dimension) => {
    const told = spreadOf(facts.map((one) => scoreOf(one, dimension)));
    if (!told) return [];
    const [low, high] = [Math.round(told.lower), Math.round(told.upper)];
    return prompt('spread', 0.01 + (high - low) / 2000, { low, high, about: [dimension], of: facts.length });
  });

function lines(facts: readonly Facts[]): readonly Prompt[] {
  const wrong = commonMisbeliefs(facts);
  return (['line-high', 'line-low'] as const).map((kind) => {
    const one = wrong.find((misbelief) => misbelief.kind === kind);
    return among(kind, one?.count ?? 0, one?.of ?? 0, 0.4);
  });
}

/** Three, the strongest first; the order of the campaigns does not matter. Fewer than two campaigns give none. */
export function promptsOf(facts: readonly Facts[]): readonly Prompt[] {
  if (facts.length < 2) return [];
  const deals = facts.flatMap((one) => one.deals);
  const freed = people(deals, 'freed');
  const stayed = people(deals, 'stayed');
  const having = (kind: PromptKind, is: (one: Facts) => boolean, from: number) =>
    among(kind, facts.filter(is).length, facts.length, from);
  const all = [
    ...orders(deals),
    among('exile', freed - stayed, freed, 0.5),
    among('stay', stayed, freed, 0.75),
    having('glasses', ({ glasses }) => glasses > 2, 0.12),
    arrests(deals),
    having('disavowed', (one) => one.deals.some(({ disavowed }) => disavowed), 0.15),
    having('no-deal', (one) => one.deals.length === 0, 0.1),
    having('walkouts', ({ walkouts }) => walkouts > 0, 0.25),
    having('never-asked', ({ asked }) => asked === 0, 0.5),
    ...lines(facts),
    tradeOff(facts),
    ...spread(facts),
  ];
  return all
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.kind < b.kind ? -1 : 1))
    .slice(0, MOST_PROMPTS);
}
