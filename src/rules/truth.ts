/** What nobody tells the player, drawn once from the seed. */
import type { Scenario } from '../scenario/scenario';
import { draw, drawNormal } from './draw';
import { exp } from './exact';
import { nominalFigure, tradedIds } from './figure';
import { clamp, wholeCents } from './round';
import type { Truth } from './state';

/** A hidden value lies within these factors of its nominal one (model/README.md, Setup). */
export const LEAST_FACTOR = 0.35;
export const MOST_FACTOR = 2.6;
/** Rumours stray further than values do: sigma of their error, as a multiple of `rules.spread`. */
const RUMOUR_ERROR = 1.4;
/** The study's spread, at which reliability varies by ±0.275. */
const STUDY_SPREAD = 0.65;
const STUDY_RELIABILITY_RANGE = 0.275;

const within = (factor: number): number => clamp(factor, LEAST_FACTOR, MOST_FACTOR);

/** By what factor the town misstates an item: its true factor, blurred. 1 where `spread` is 0. */
export function rumourFactor(scenario: Scenario, truth: Pick<Truth, 'factor'>, seed: number, id: string): number {
  const blur = exp(RUMOUR_ERROR * scenario.rules.spread * drawNormal(seed, `rumour:${id}`, 0, 0));
  return within((truth.factor[id] ?? 1) * blur);
}

/** Truth of a game: same scenario and seed, same truth; no item's draw depends on another's. */
export function drawTruth(scenario: Scenario, seed: number): Truth {
  const { spread } = scenario.rules;
  const { base, baseSpread, reliability } = scenario.counterpart;
  const factor: { [id: string]: number } = {};
  const rumoured: { [id: string]: number } = {};
  for (const id of tradedIds(scenario)) {
    factor[id] = within(exp(spread * drawNormal(seed, `factor:${id}`, 0, 0)));
    rumoured[id] = wholeCents((nominalFigure(scenario, id) ?? 0) * rumourFactor(scenario, { factor }, seed, id));
  }
  const reliabilityRange = (spread / STUDY_SPREAD) * STUDY_RELIABILITY_RANGE;
  return {
    factor,
    rumoured,
    reliability: clamp(reliability + reliabilityRange * (2 * draw(seed, 'reliability', 0, 0) - 1), 0.15, 0.95),
    base: wholeCents(base + baseSpread * (2 * draw(seed, 'base', 0, 0) - 1)),
    worthShift: {},
    holdShift: {},
  };
}
