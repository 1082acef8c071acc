/** What nobody tells the player, drawn once from the seed. */
import type { Model } from '../scenario/model';
import type { Scenario } from '../scenario/scenario';
import { draw, drawNormal } from './draw';
import { exp } from './exact';
import { nominalFigure, tradedIds } from './figure';
import { emptyRecord } from './own';
import { clamp, wholeCents } from './round';
import type { Truth } from './state';

const within = (factor: number, { leastFactor, mostFactor }: Model['truth']): number =>
  clamp(factor, leastFactor, mostFactor);

/** By what factor the town misstates an item: its true factor, blurred. 1 where `spread` is 0. */
export function rumourFactor(scenario: Scenario, truth: Pick<Truth, 'factor'>, seed: number, id: string): number {
  const model = scenario.rules.model.truth;
  const blur = exp(model.rumourError * scenario.rules.spread * drawNormal(seed, `rumour:${id}`, 0, 0));
  return within((truth.factor[id] ?? 1) * blur, model);
}

/** Truth of a game: same scenario and seed, same truth; no item's draw depends on another's. */
export function drawTruth(scenario: Scenario, seed: number): Truth {
  const { spread } = scenario.rules;
  const model = scenario.rules.model.truth;
  const { base, baseSpread, reliability } = scenario.counterpart;
  const factor: { [id: string]: number } = {};
  const rumoured: { [id: string]: number } = {};
  for (const id of tradedIds(scenario)) {
    factor[id] = within(exp(spread * drawNormal(seed, `factor:${id}`, 0, 0)), model);
    rumoured[id] = wholeCents((nominalFigure(scenario, id) ?? 0) * rumourFactor(scenario, { factor }, seed, id));
  }
  const reliabilityRange = (spread / model.reliabilitySpread) * model.reliabilityRange;
  const drawn = reliability + reliabilityRange * (2 * draw(seed, 'reliability', 0, 0) - 1);
  return {
    factor,
    rumoured,
    reliability: clamp(drawn, model.leastReliability, model.mostReliability),
    base: wholeCents(base + baseSpread * (2 * draw(seed, 'base', 0, 0) - 1)),
    worthShift: emptyRecord(),
    holdShift: emptyRecord(),
  };
}
