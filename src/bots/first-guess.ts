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

interface Told {
  readonly range: SeenRange;
  /** Cost to us of the whole, or its mandate; 0 where unknown. */
  readonly ours: number;
}

interface Logs {
  readonly mean: number;
  readonly sigma: number;
  readonly ours: number;
}

function logsOf({ range, ours }: Told): Logs {
  const high = ln(Math.max(range.high, 1));
  const low = ln(Math.max(range.low, range.high * LEAST_OF_RANGE, 1));
  return {
    mean: (high + low) / 2,
    sigma: Math.max(LEAST_SIGMA, (high - low) / WIDTH_IN_SIGMAS),
    ours: ours > 0 ? ln(ours) : Number.NaN,
  };
}

/** Writes means and variances from `from` on: rumour and usual price, each by how sure it is. */
function guess(told: readonly Told[], spread: number, figures: Float64Array, variances: Float64Array, from: number) {
  const logs = told.map(logsOf);
  let [sum, weights] = [0, 0];
  for (const { mean, sigma, ours } of logs) {
    if (Number.isNaN(ours)) continue;
    const weight = 1 / (sigma * sigma + spread * spread);
    sum += weight * (mean - ours);
    weights += weight;
  }
  const usual = weights > 0 ? sum / weights : 0;
  for (const [at, { mean, sigma, ours }] of logs.entries()) {
    const byRumour = 1 / (sigma * sigma);
    const byPrice = Number.isNaN(ours) ? 0 : 1 / (spread * spread);
    const all = byRumour + byPrice;
    const figure = exp((byRumour * mean + (byPrice > 0 ? byPrice * (usual + ours) : 0)) / all);
    figures[from + at] = figure;
    variances[from + at] = (figure * figure) / all;
  }
}

const ofWhole = (figure: number | undefined, share: number | undefined): number =>
  figure !== undefined && share !== undefined && share > 0 ? figure / share : 0;

/** Before any table. `appetite`: what he is taken to part with in a visit, in hundredths. */
export function firstGuess({ gives, groups, pledges }: PlayerView, appetite: number): Estimate {
  const givings = gives.map(({ worth, options }) => {
    const top = options.at(-1);
    return { range: worth, ours: ofWhole(top?.cost, top?.share) };
  });
  const gettings = groups.map(({ hold, options }) => {
    const top = options.at(-1);
    return { range: hold, ours: ofWhole(top?.mandate, top?.share) };
  });
  const promises = pledges.map(({ hold, mandate }) => ({ range: hold, ours: mandate }));
  const size = givings.length + gettings.length + promises.length;
  const figures = new Float64Array(size);
  const variances = new Float64Array(size);
  guess(givings, COST_SIGMA, figures, variances, 0);
  guess([...gettings, ...promises], MANDATE_SIGMA, figures, variances, givings.length);
  return new Estimate(figures, variances, BASE, { mean: appetite, variance: APPETITE_SIGMA * APPETITE_SIGMA }, GAP);
}
