/** What a thing given is worth to him now, truly; and what share of its full figure that is by public numbers. */
import type { Model } from '../scenario/model';
import type { Cents, Gesture, Relief, Scenario } from '../scenario/scenario';
import { cumulative, fullWorth, rungOf } from './ladder';
import { own } from './own';
import type { ReliefChange } from './package';
import { wholeCents, wholeTenths } from './round';
import type { GameState, ReliefState, Rung } from './state';

/** Factor on worth that everybody can read off: allies' transit, relief once lapsed. */
function publicFactor(
  { worth: model }: Model,
  { meters }: GameState,
  { transit }: Relief,
  state: ReliefState | undefined,
): number {
  const helped = model.transitFloor + (1 - model.transitFloor) * Math.min(1, meters.allies / model.transitAllies);
  const tarnished = state?.tarnished && state.rung === 0 ? model.tarnished : 1;
  return (transit ? helped : 1) * tarnished;
}

/** Worth at a rung: nominal where `scale` is null, else scaled and in whole hundredths. */
function worthAt(relief: Relief, rung: Rung, scale: number | null): number {
  const nominal = cumulative(relief, rung, 'worth');
  return scale === null ? nominal : wholeCents(scale * nominal);
}

/** Worth of a change from the rung in force. */
function gain(scenario: Scenario, game: GameState, relief: Relief, change: ReliefChange, scale: number | null): number {
  const state = own(game.relief, relief.id);
  const rung = state?.rung ?? 0;
  const face =
    change === 'renew'
      ? scenario.rules.renewal * worthAt(relief, 1, scale)
      : worthAt(relief, rungOf(change), scale) - worthAt(relief, rung, scale);
  return Math.max(0, face * publicFactor(scenario.rules.model, game, relief, state));
}

/** True worth of a rung given, or of the licence renewed, over the rung in force. Whole tenths of a point in hundredths, ≥ 0. Hidden. */
export function worthOfRelief(scenario: Scenario, game: GameState, relief: Relief, change: ReliefChange): Cents {
  const factor = own(game.truth.factor, relief.id) ?? 1;
  const top = factor * fullWorth(relief);
  const scale = top > 0 ? Math.max(0, 1 + (own(game.truth.worthShift, relief.id) ?? 0) / top) : 1;
  return wholeTenths(gain(scenario, game, relief, change, factor * scale));
}

/** True worth of a gesture. Whole tenths of a point in hundredths, ≥ 0. Hidden. */
export function worthOfGesture(game: GameState, gesture: Gesture): Cents {
  const factor = own(game.truth.factor, gesture.id) ?? 1;
  return wholeTenths(Math.max(0, factor * gesture.worth + (own(game.truth.worthShift, gesture.id) ?? 0)));
}

/** Share of the ladder's full worth that a change brings, by nominal numbers alone: 0–1. Public. */
export function shareOfRelief(scenario: Scenario, game: GameState, relief: Relief, change: ReliefChange): number {
  const full = fullWorth(relief);
  return full > 0 ? gain(scenario, game, relief, change, null) / full : 0;
}
