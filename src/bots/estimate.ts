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

export class Estimate {
  /** Full figures by place, and their variances. */
  readonly figures: number[];
  readonly variances: number[];
  readonly #least: readonly number[];
  /** What he adds to the reservation that one would expect. */
  readonly base: Guess;
  /** The most hold he parts with in a visit. */
  readonly appetite: Guess;
  /** From his reservation up to where he opens. */
  readonly gap: Guess;

  /** Figures and variances are changed in place: nobody else may hold them. */
  constructor(figures: number[], variances: number[], base: Guess, appetite: Guess, gap: Guess) {
    this.figures = figures;
    this.variances = variances;
    this.#least = figures.map((figure) => figure * LEAST_LEFT);
    this.base = { ...base };
    this.appetite = { ...appetite };
    this.gap = { ...gap };
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
      this.figures[place] = Math.max(this.#least[place] ?? 0, (this.figures[place] ?? 0) + (pull * miss) / all);
      this.variances[place] = variance - (pull * pull) / all;
    }
  }
}

function shiftGuess(guess: Guess, factor: number, miss: number, all: number, least: number): void {
  const pull = guess.variance * factor;
  guess.mean = Math.max(least, guess.mean + (pull * miss) / all);
  guess.variance -= (pull * pull) / all;
}
