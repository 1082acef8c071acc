/** The one number a rumour is about: a ladder's last worth, a gesture's worth, what a group (to stay) or pledge holds. */
import type { Cents, Scenario } from '../scenario/scenario';
import { findGesture, findGroup, findPledge, findRelief } from './find-item';
import { fullWorth } from './ladder';
import { premiumOf } from './memory';
import { own } from './own';
import { wholeCents } from './round';
import type { GameState } from './state';

/** Everything somebody may have a rumour about, in file order: relief, gestures, groups, pledges. */
export const tradedIds = (scenario: Scenario): readonly string[] =>
  [...scenario.relief, ...scenario.gestures, ...scenario.groups, ...scenario.pledges].map((item) => item.id);

/** As the scenario states it, for the starting size; undefined for an unknown id. */
export function nominalFigure(scenario: Scenario, id: string): Cents | undefined {
  const relief = findRelief(scenario, id);
  if (relief) return fullWorth(relief);
  return findGesture(scenario, id)?.worth ?? findGroup(scenario, id)?.hold.stay ?? findPledge(scenario, id)?.hold;
}

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
