/**
 * Uncertain figures and how a paper corrects them: a linear filter with independent errors (Kalman). What is said of a
 * sum moves each of its parts by as much as that part was uncertain, and leaves it a little surer.
 */
import type { Paper, Parts } from './evidence';

/** No figure falls below this share of what it was first taken for. */
const LEAST_LEFT = 0.15;
const LEAST_GAP = 150;
const LEAST_APPETITE = 50;

/** An uncertain number, in hundredths. */
export interface Guess {
  mean: number;
  variance: number;
}

/** What a correction is about: V = d·worth − hold against base and gap, or hold against appetite. */
export interface About {
  readonly paper: Paper;
  /** Factors of the sum: on worth, hold, base, gap, appetite. */
  readonly worth: number;
  readonly hold: number;
  readonly base: number;
  readonly gap: number;
  readonly appetite: number;
}

/** Figures by place, and their variances. */
export interface Guesses {
  readonly figures: readonly number[];
  readonly variances: readonly number[];
}

export class Estimate {
  /** Full figures by place, and their variances. */
  readonly figures: number[];
  readonly variances: number[];
  /** What they were taken for before a word was said at a table. */
  #priors: readonly number[];
  #spreads: readonly number[];
  /** What he adds to the reservation that one would expect. */
  readonly base: Guess;
  /** The most hold he parts with in a visit. */
  readonly appetite: Guess;
  /** From his reservation up to where he opens. */
  readonly gap: Guess;

  /** `priors`: what the figures were taken for before they were corrected; they themselves, where nothing was. */
  constructor(now: Guesses, base: Guess, appetite: Guess, gap: Guess, priors: Guesses = now) {
    this.figures = now.figures.slice();
    this.variances = now.variances.slice();
    this.#priors = priors.figures;
    this.#spreads = priors.variances;
    this.base = { ...base };
    this.appetite = { ...appetite };
    this.gap = { ...gap };
  }

  copy(): Estimate {
    return new Estimate(this, this.base, this.appetite, this.gap, { figures: this.#priors, variances: this.#spreads });
  }

  /**
   * Takes a thing for something else before any word, and keeps what was learned of it at the tables: as prior times
   * likelihood, the old prior is divided out and the new one put in its place. Corrections only ever make surer, so that
   * the variance stays positive and at most the new one.
   */
  retell(place: number, { mean, variance }: Guess): void {
    const before = this.#priors[place] ?? mean;
    const spread = this.#spreads[place] ?? variance;
    const was = this.variances[place] ?? variance;
    const precision = 1 / was - 1 / spread + 1 / variance;
    const figure = ((this.figures[place] ?? mean) / was - before / spread + mean / variance) / precision;
    // Copies share them until one is told otherwise.
    this.#priors = this.#priors.with(place, mean);
    this.#spreads = this.#spreads.with(place, variance);
    this.figures[place] = Math.max(LEAST_LEFT * mean, figure);
    this.variances[place] = 1 / precision;
  }

  sum({ places, shares }: Parts): number {
    let sum = 0;
    for (let at = 0; at < places.length; at++) sum += (this.figures[places[at] ?? 0] ?? 0) * (shares[at] ?? 0);
    return sum;
  }

  valueOf({ given, got, counted }: Paper): number {
    return counted * this.sum(given) - this.sum(got);
  }

  /** Variance of the sum that a correction would be about, without what a saying itself errs by. */
  varianceOf({ paper, worth, hold, base, gap, appetite }: About): number {
    return (
      this.#varianceOf(paper.given, worth) +
      this.#varianceOf(paper.got, hold) +
      base * base * this.base.variance +
      gap * gap * this.gap.variance +
      appetite * appetite * this.appetite.variance
    );
  }

  /** Moves everything that the sum is made of, so that it changes by about `miss`; `noise` is what the saying itself errs by. */
  correct(about: About, miss: number, noise: number): void {
    const { paper, worth, hold, base, gap, appetite } = about;
    const all = this.varianceOf(about) + noise * noise;
    this.#shift(paper.given, worth, miss, all);
    this.#shift(paper.got, hold, miss, all);
    shiftGuess(this.base, base, miss, all, Number.NEGATIVE_INFINITY);
    shiftGuess(this.gap, gap, miss, all, LEAST_GAP);
    shiftGuess(this.appetite, appetite, miss, all, LEAST_APPETITE);
  }

  #varianceOf({ places, shares }: Parts, factor: number): number {
    if (factor === 0) return 0;
    let sum = 0;
    for (let at = 0; at < places.length; at++) {
      const weight = factor * (shares[at] ?? 0);
      sum += (this.variances[places[at] ?? 0] ?? 0) * weight * weight;
    }
    return sum;
  }

  #shift({ places, shares }: Parts, factor: number, miss: number, all: number): void {
    if (factor === 0) return;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      const variance = this.variances[place] ?? 0;
      const pull = variance * factor * (shares[at] ?? 0);
      this.figures[place] = Math.max(
        LEAST_LEFT * (this.#priors[place] ?? 0),
        (this.figures[place] ?? 0) + (pull * miss) / all,
      );
      this.variances[place] = variance - (pull * pull) / all;
    }
  }
}

function shiftGuess(guess: Guess, factor: number, miss: number, all: number, least: number): void {
  const pull = guess.variance * factor;
  guess.mean = Math.max(least, guess.mean + (pull * miss) / all);
  guess.variance -= (pull * pull) / all;
}
