/** What a thing given is worth to him now, truly; and what share of its full figure that is by public numbers. */
import type { Model } from '../scenario/model';
import type { Cents, Gesture, Relief, Scenario } from '../scenario/scenario';
import { figuresOf, fullWorth, rungOf } from './ladder';
import { own } from './own';
import type { ReliefChange } from './package';
import { wholeCents, wholeTenths } from './round';
import type { GameState, ReliefState } from './state';

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
const scaled = (nominal: number, scale: number | null): number =>
  scale === null ? nominal : wholeCents(scale * nominal);

/** Worth of each change from the rung in force. */
function gains(
  scenario: Scenario,
  game: GameState,
  relief: Relief,
  changes: readonly ReliefChange[],
  scale: number | null,
): readonly number[] {
  const state = own(game.relief, relief.id);
  const { worth } = figuresOf(relief);
  const inForce = scaled(worth[state?.rung ?? 0] ?? 0, scale);
  const factor = publicFactor(scenario.rules.model, game, relief, state);
  return changes.map((change) => {
    const face =
      change === 'renew'
        ? scenario.rules.renewal * scaled(worth[1] ?? 0, scale)
        : scaled(worth[rungOf(change)] ?? 0, scale) - inForce;
    return Math.max(0, face * factor);
  });
}

/** True worth of rungs given, or of the licence renewed, over the rung in force. Whole tenths of a point in hundredths, ≥ 0. Hidden. */
export function worthsOfRelief(
  scenario: Scenario,
  game: GameState,
  relief: Relief,
  changes: readonly ReliefChange[],
): readonly Cents[] {
  const factor = own(game.truth.factor, relief.id) ?? 1;
  const top = factor * fullWorth(relief);
  const scale = top > 0 ? Math.max(0, 1 + (own(game.truth.worthShift, relief.id) ?? 0) / top) : 1;
  return gains(scenario, game, relief, changes, factor * scale).map(wholeTenths);
}

/** The same of one change. */
export const worthOfRelief = (scenario: Scenario, game: GameState, relief: Relief, change: ReliefChange): Cents =>
  worthsOfRelief(scenario, game, relief, [change])[0] ?? 0;

/** True worth of a gesture. Whole tenths of a point in hundredths, ≥ 0. Hidden. */
export function worthOfGesture(game: GameState, gesture: Gesture): Cents {
  const factor = own(game.truth.factor, gesture.id) ?? 1;
  return wholeTenths(Math.max(0, factor * gesture.worth + (own(game.truth.worthShift, gesture.id) ?? 0)));
}

/** Share of the ladder's full worth that each change brings, by nominal numbers alone: 0–1. Public. */
export function sharesOfRelief(
  scenario: Scenario,
  game: GameState,
  relief: Relief,
  changes: readonly ReliefChange[],
): readonly number[] {
  const full = fullWorth(relief);
  return gains(scenario, game, relief, changes, null).map((gain) => (full > 0 ? gain / full : 0));
}
