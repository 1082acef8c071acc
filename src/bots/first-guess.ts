/**
 * What one takes his values for before a word is said: each rumour weighed against what such things cost us, or how much
 * our instructions stress them. A thing that looks far too good for its price is mostly told too well.
 */
import { exp, ln } from '../rules/exact';
import type { SeenGive, SeenGroup, SeenPledge, SeenRange } from '../rules/player-view';
import { Estimate, type Guess } from './estimate';
import type { Laid } from './evidence';

/** Sigma, in the logarithm, of worth about the usual worth for its cost, and of hold about the usual hold for its mandate. */
const COST_SIGMA = 0.9;
const MANDATE_SIGMA = 0.8;
/** A range is about so many sigmas wide; no news is surer than the least. */
const WIDTH_IN_SIGMAS = 1.75;
const LEAST_SIGMA = 0.12;
/** Rumours often begin at nothing: a range is taken from this share of its end. */
const LEAST_OF_RANGE = 0.1;
const BASE: Guess = { mean: 0, variance: 150 * 150 };
const GAP: Guess = { mean: 800, variance: 250 * 250 };
const APPETITE_SIGMA = 90;

type Lists = Pick<Laid, 'gives' | 'groups' | 'pledges'>;

/** What is told of one thing: its range, and what the whole of it costs us or is asked of us; 0 where unknown. */
interface Told {
  readonly range: SeenRange;
  readonly price: number;
}

const ofWhole = (figure: number, share: number): number => (share > 0 ? figure / share : 0);

function givingTold({ worth, options }: SeenGive): Told {
  const top = options.at(-1);
  return { range: worth, price: top ? ofWhole(top.cost, top.share) : 0 };
}

function groupTold({ hold, options }: SeenGroup): Told {
  const top = options.at(-1);
  return { range: hold, price: top ? ofWhole(top.mandate, top.share) : 0 };
}

const pledgeTold = ({ hold, mandate }: SeenPledge): Told => ({ range: hold, price: mandate });

/** Log of a range's middle, and its sigma. */
function byRumour({ low, high }: SeenRange): { readonly mean: number; readonly sigma: number } {
  const top = ln(Math.max(high, 1));
  const bottom = ln(Math.max(low, high * LEAST_OF_RANGE, 1));
  return { mean: (top + bottom) / 2, sigma: Math.max(LEAST_SIGMA, (top - bottom) / WIDTH_IN_SIGMAS) };
}

/** How far, in the logarithm, the rumours of things lie from their prices, each by how sure it is. */
function usualOf(told: readonly Told[], spread: number): number {
  let [sum, weights] = [0, 0];
  for (const { range, price } of told) {
    if (price <= 0) continue;
    const { mean, sigma } = byRumour(range);
    const weight = 1 / (sigma * sigma + spread * spread);
    sum += weight * (mean - ln(price));
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}

/** Rumour and usual price, each by how sure it is. */
function guess({ range, price }: Told, usual: number, spread: number): Guess {
  const { mean, sigma } = byRumour(range);
  const rumoured = 1 / (sigma * sigma);
  const priced = price > 0 ? 1 / (spread * spread) : 0;
  const all = rumoured + priced;
  const figure = exp((rumoured * mean + (priced > 0 ? priced * (usual + ln(price)) : 0)) / all);
  return { mean: figure, variance: (figure * figure) / all };
}

/** What his values usually are for their prices; taken once, from the first lists that one sees. */
export interface Usual {
  readonly worth: number;
  readonly hold: number;
}

export const usualIn = ({ gives, groups, pledges }: Lists): Usual => ({
  worth: usualOf(gives.map(givingTold), COST_SIGMA),
  hold: usualOf([...groups.map(groupTold), ...pledges.map(pledgeTold)], MANDATE_SIGMA),
});

/** Before any table. `appetite`: what he is taken to part with in a visit, in hundredths. */
export function firstGuess({ gives, groups, pledges }: Lists, appetite: number, { worth, hold }: Usual): Estimate {
  const guesses = [
    ...gives.map((give) => guess(givingTold(give), worth, COST_SIGMA)),
    ...groups.map((group) => guess(groupTold(group), hold, MANDATE_SIGMA)),
    ...pledges.map((pledge) => guess(pledgeTold(pledge), hold, MANDATE_SIGMA)),
  ];
  return new Estimate(
    { figures: guesses.map(({ mean }) => mean), variances: guesses.map(({ variance }) => variance) },
    BASE,
    { mean: appetite, variance: APPETITE_SIGMA * APPETITE_SIGMA },
    GAP,
  );
}

const isSame = (one: Told, other: Told): boolean =>
  one.price === other.price && one.range.low === other.range.low && one.range.high === other.range.high;

function retellList<T>(
  estimate: Estimate,
  from: number,
  before: readonly T[],
  now: readonly T[],
  told: (seen: T) => Told,
  usual: number,
  spread: number,
): void {
  if (before === now) return;
  for (let at = 0; at < now.length; at++) {
    const [was, is] = [before[at], now[at]];
    if (was === is || is === undefined) continue;
    const news = told(is);
    if (was === undefined || !isSame(told(was), news)) estimate.retell(from + at, guess(news, usual, spread));
  }
}

/** What the lists tell now goes in the place of what they told before. They name the same things in the same order. */
export function retell(estimate: Estimate, before: Lists, now: Lists, { worth, hold }: Usual): void {
  const { gives, groups, pledges } = now;
  retellList(estimate, 0, before.gives, gives, givingTold, worth, COST_SIGMA);
  retellList(estimate, gives.length, before.groups, groups, groupTold, hold, MANDATE_SIGMA);
  const toPledges = gives.length + groups.length;
  retellList(estimate, toPledges, before.pledges, pledges, pledgeTold, hold, MANDATE_SIGMA);
}
