/**
 * What one takes his values for before a word is said: each rumour weighed against what such things cost us, or how much
 * our instructions stress them. A thing that looks far too good for its price is mostly told too well.
 */
import { exp, ln } from '../rules/exact';
import type { PlayerView, SeenRange } from '../rules/player-view';
import { Estimate, type Guess } from './estimate';

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

/**
 * What is told of things of one kind: log of the range's middle, its sigma, log of what it costs us or is asked of us.
 * It remembers what it was told last: of a list looked at again, mostly a thing or two is told anew.
 */
class Told {
  readonly figures: number[] = [];
  readonly variances: number[] = [];
  readonly #lows: number[] = [];
  readonly #highs: number[] = [];
  readonly #prices: number[] = [];
  readonly #means: number[] = [];
  readonly #sigmas: number[] = [];
  readonly #ours: number[] = [];
  #size = 0;

  begin(): this {
    this.#size = 0;
    return this;
  }

  /** `price`: cost to us of the whole, or its mandate; 0 where unknown. */
  tell({ low, high }: SeenRange, price: number): void {
    const place = this.#size++;
    if (this.#lows[place] !== low || this.#highs[place] !== high) {
      this.#lows[place] = low;
      this.#highs[place] = high;
      const top = ln(Math.max(high, 1));
      const bottom = ln(Math.max(low, high * LEAST_OF_RANGE, 1));
      this.#means[place] = (top + bottom) / 2;
      this.#sigmas[place] = Math.max(LEAST_SIGMA, (top - bottom) / WIDTH_IN_SIGMAS);
    }
    if (this.#prices[place] !== price) {
      this.#prices[place] = price;
      this.#ours[place] = price > 0 ? ln(price) : Number.NaN;
    }
  }

  /** Figures and variances of all that was told: rumour and usual price, each by how sure it is. */
  guess(spread: number): this {
    let [sum, weights] = [0, 0];
    for (let place = 0; place < this.#size; place++) {
      const ours = this.#ours[place] ?? 0;
      if (Number.isNaN(ours)) continue;
      const sigma = this.#sigmas[place] ?? 0;
      const weight = 1 / (sigma * sigma + spread * spread);
      sum += weight * ((this.#means[place] ?? 0) - ours);
      weights += weight;
    }
    const usual = weights > 0 ? sum / weights : 0;
    for (let place = 0; place < this.#size; place++) {
      const ours = this.#ours[place] ?? 0;
      const sigma = this.#sigmas[place] ?? 0;
      const byRumour = 1 / (sigma * sigma);
      const byPrice = Number.isNaN(ours) ? 0 : 1 / (spread * spread);
      const all = byRumour + byPrice;
      const figure = exp((byRumour * (this.#means[place] ?? 0) + (byPrice > 0 ? byPrice * (usual + ours) : 0)) / all);
      this.figures[place] = figure;
      this.variances[place] = (figure * figure) / all;
    }
    this.figures.length = this.#size;
    this.variances.length = this.#size;
    return this;
  }
}

const ofWhole = (figure: number, share: number): number => (share > 0 ? figure / share : 0);

/** The lists looked at last, and the guesses from them: a list seen never changes, and at a table one mostly sees it again. */
const givings = new Told();
const gettings = new Told();
let seenLast: Partial<Pick<PlayerView, 'gives' | 'groups' | 'pledges'>> = {};

function guessGives(gives: PlayerView['gives']): Told {
  if (seenLast.gives === gives) return givings;
  const told = givings.begin();
  for (const { worth, options } of gives) {
    const top = options.at(-1);
    told.tell(worth, top ? ofWhole(top.cost, top.share) : 0);
  }
  return told.guess(COST_SIGMA);
}

function guessGots(groups: PlayerView['groups'], pledges: PlayerView['pledges']): Told {
  if (seenLast.groups === groups && seenLast.pledges === pledges) return gettings;
  const told = gettings.begin();
  for (const { hold, options } of groups) {
    const top = options.at(-1);
    told.tell(hold, top ? ofWhole(top.mandate, top.share) : 0);
  }
  for (const { hold, mandate } of pledges) told.tell(hold, mandate);
  return told.guess(MANDATE_SIGMA);
}

/** Before any table. `appetite`: what he is taken to part with in a visit, in hundredths. */
export function firstGuess({ gives, groups, pledges }: PlayerView, appetite: number): Estimate {
  const given = guessGives(gives);
  const got = guessGots(groups, pledges);
  seenLast = { gives, groups, pledges };
  return new Estimate(
    given.figures.concat(got.figures),
    given.variances.concat(got.variances),
    BASE,
    { mean: appetite, variance: APPETITE_SIGMA * APPETITE_SIGMA },
    GAP,
  );
}
