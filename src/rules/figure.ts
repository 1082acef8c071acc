/** The one number a rumour is about: a ladder's last worth, a gesture's worth, what a group (to stay) or pledge holds. */
import type { Cents, Scenario } from '../scenario/scenario';
import { fullWorth } from './ladder';
import { premiumOf } from './memory';
import { own } from './own';
import { wholeCents } from './round';
import type { GameState } from './state';

/** Everything somebody may have a rumour about, in file order: relief, gestures, groups, pledges. */
export const tradedIds = (scenario: Scenario): readonly string[] =>
  [...scenario.relief, ...scenario.gestures, ...scenario.groups, ...scenario.pledges].map((item) => item.id);

/** Nominal figures by id, read once a scenario: every look at what is true or rumoured asks for them. */
const nominals = new WeakMap<Scenario, ReadonlyMap<string, Cents>>();

function nominalsOf(scenario: Scenario): ReadonlyMap<string, Cents> {
  let all = nominals.get(scenario);
  if (!all) {
    all = new Map([
      ...scenario.pledges.map(({ id, hold }) => [id, hold] as const),
      ...scenario.groups.map(({ id, hold }) => [id, hold.stay] as const),
      ...scenario.gestures.map(({ id, worth }) => [id, worth] as const),
      ...scenario.relief.map((relief) => [relief.id, fullWorth(relief)] as const),
    ]);
    nominals.set(scenario, all);
  }
  return all;
}

/** As the scenario states it, for the starting size; undefined for an unknown id. */
export const nominalFigure = (scenario: Scenario, id: string): Cents | undefined => nominalsOf(scenario).get(id);

/** As it really is in this game, lasting shifts and what he remembers included; undefined for an unknown id. */
export function trueFigure(
  scenario: Scenario,
  { truth, memory }: Pick<GameState, 'truth' | 'memory'>,
  id: string,
): Cents | undefined {
  const nominal = nominalFigure(scenario, id);
  return nominal === undefined ? undefined : figureNow(scenario, { truth, memory }, id, nominal);
}

/** The same for whoever has the nominal figure at hand. */
export function figureNow(
  scenario: Scenario,
  { truth, memory }: Pick<GameState, 'truth' | 'memory'>,
  id: string,
  nominal: Cents,
): Cents {
  const shift = (own(truth.worthShift, id) ?? 0) + (own(truth.holdShift, id) ?? 0);
  const figure = Math.max(0, wholeCents((own(truth.factor, id) ?? 1) * nominal + shift));
  return wholeCents(figure * premiumOf(scenario.rules.model, memory, id));
}
