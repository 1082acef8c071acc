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

/** A rumour in logarithms: its middle, its sigma, and what the whole costs us or is asked of us; null where unknown. */
export interface Rumour {
  readonly mean: number;
  readonly sigma: number;
  readonly price: number | null;
}

interface Read {
  readonly low: number;
  readonly high: number;
  readonly price: number;
  readonly rumour: Rumour;
}

/** What was read last of the thing at each place: most rumours stay the same from table to table. */
const readLast: Read[] = [];

function rumourOf({ range: { low, high }, price }: Told, place: number): Rumour {
  const last = readLast[place];
  if (last && last.low === low && last.high === high && last.price === price) return last.rumour;
  const top = ln(Math.max(high, 1));
  const bottom = ln(Math.max(low, high * LEAST_OF_RANGE, 1));
  const rumour = {
    mean: (top + bottom) / 2,
    sigma: Math.max(LEAST_SIGMA, (top - bottom) / WIDTH_IN_SIGMAS),
    price: price > 0 ? ln(price) : null,
  };
  readLast[place] = { low, high, price, rumour };
  return rumour;
}

/** How far, in the logarithm, the rumours of things lie from their prices, each by how sure it is. */
function usualOf(rumours: readonly Rumour[], spread: number): number {
  let [sum, weights] = [0, 0];
  for (const { mean, sigma, price } of rumours) {
    if (price === null) continue;
    const weight = 1 / (sigma * sigma + spread * spread);
    sum += weight * (mean - price);
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}

/** Rumour and usual price, each by how sure it is. */
function guess({ mean, sigma, price }: Rumour, usual: number, spread: number): Guess {
  const rumoured = 1 / (sigma * sigma);
  const priced = price === null ? 0 : 1 / (spread * spread);
  const all = rumoured + priced;
  const figure = exp((rumoured * mean + (price === null ? 0 : priced * (usual + price))) / all);
  return { mean: figure, variance: (figure * figure) / all };
}

/** What is told of the things on the table: of those given, and of those got, in the order of places. */
export interface Rumours {
  readonly given: readonly Rumour[];
  readonly got: readonly Rumour[];
}

export function rumoursOf({ gives, groups, pledges }: Lists): Rumours {
  const toGroups = gives.length;
  const toPledges = toGroups + groups.length;
  return {
    given: gives.map((give, at) => rumourOf(givingTold(give), at)),
    got: [
      ...groups.map((group, at) => rumourOf(groupTold(group), toGroups + at)),
      ...pledges.map((pledge, at) => rumourOf(pledgeTold(pledge), toPledges + at)),
    ],
  };
}

/** What his values usually are for their prices; taken once, from the first lists that one sees. */
export interface Usual {
  readonly worth: number;
  readonly hold: number;
}

export function usualIn({ given, got }: Rumours): Usual {
  return { worth: usualOf(given, COST_SIGMA), hold: usualOf(got, MANDATE_SIGMA) };
}

/** Before any table. `appetite`: what he is taken to part with in a visit, in hundredths. */
export function firstGuess({ given, got }: Rumours, appetite: number, { worth, hold }: Usual): Estimate {
  const figures: number[] = [];
  const variances: number[] = [];
  const take = ({ mean, variance }: Guess): void => {
    figures.push(mean);
    variances.push(variance);
  };
  for (const rumour of given) take(guess(rumour, worth, COST_SIGMA));
  for (const rumour of got) take(guess(rumour, hold, MANDATE_SIGMA));
  return new Estimate({ figures, variances }, BASE, { mean: appetite, variance: APPETITE_SIGMA * APPETITE_SIGMA }, GAP);
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
    if (was !== undefined && isSame(told(was), news)) continue;
    estimate.retell(from + at, guess(rumourOf(news, from + at), usual, spread));
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
