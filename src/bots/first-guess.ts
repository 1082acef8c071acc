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

/** What is told of things of one kind: log of the range's middle, its sigma, log of what it costs us or is asked of us. */
class Told {
  readonly figures: Float64Array;
  readonly variances: Float64Array;
  readonly #means: Float64Array;
  readonly #sigmas: Float64Array;
  readonly #ours: Float64Array;
  #size = 0;

  constructor(room: number) {
    this.figures = new Float64Array(room);
    this.variances = new Float64Array(room);
    this.#means = new Float64Array(room);
    this.#sigmas = new Float64Array(room);
    this.#ours = new Float64Array(room);
  }

  /** `ours`: cost to us of the whole, or its mandate; 0 where unknown. */
  tell(range: SeenRange, ours: number): void {
    const high = ln(Math.max(range.high, 1));
    const low = ln(Math.max(range.low, range.high * LEAST_OF_RANGE, 1));
    const place = this.#size++;
    this.#means[place] = (high + low) / 2;
    this.#sigmas[place] = Math.max(LEAST_SIGMA, (high - low) / WIDTH_IN_SIGMAS);
    this.#ours[place] = ours > 0 ? ln(ours) : Number.NaN;
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
    return this;
  }
}

const ofWhole = (figure: number, share: number): number => (share > 0 ? figure / share : 0);

/** The lists looked at last, and the guesses from them: a list seen never changes, and at a table one mostly sees it again. */
let givings: { readonly gives: PlayerView['gives']; readonly told: Told } | null = null;
let gettings: Pick<PlayerView, 'groups' | 'pledges'> & { readonly told: Told } = {
  groups: [],
  pledges: [],
  told: new Told(0),
};

function guessGives(gives: PlayerView['gives']): Told {
  if (givings?.gives === gives) return givings.told;
  const told = new Told(gives.length);
  for (const { worth, options } of gives) {
    const top = options.at(-1);
    told.tell(worth, top ? ofWhole(top.cost, top.share) : 0);
  }
  givings = { gives, told: told.guess(COST_SIGMA) };
  return told;
}

function guessGots(groups: PlayerView['groups'], pledges: PlayerView['pledges']): Told {
  if (gettings.groups === groups && gettings.pledges === pledges) return gettings.told;
  const told = new Told(groups.length + pledges.length);
  for (const { hold, options } of groups) {
    const top = options.at(-1);
    told.tell(hold, top ? ofWhole(top.mandate, top.share) : 0);
  }
  for (const { hold, mandate } of pledges) told.tell(hold, mandate);
  gettings = { groups, pledges, told: told.guess(MANDATE_SIGMA) };
  return told;
}

function joined(first: Float64Array, second: Float64Array): Float64Array {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Before any table. `appetite`: what he is taken to part with in a visit, in hundredths. */
export function firstGuess({ gives, groups, pledges }: PlayerView, appetite: number): Estimate {
  const given = guessGives(gives);
  const got = guessGots(groups, pledges);
  return new Estimate(
    joined(given.figures, got.figures),
    joined(given.variances, got.variances),
    BASE,
    { mean: appetite, variance: APPETITE_SIGMA * APPETITE_SIGMA },
    GAP,
  );
}
