/** Where he would rather rise than sign. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Cents } from '../scenario/scenario';

/** What his patron's hold adds to the reservation: γ·(grip − 50)/50 points, unrounded, either sign. */
export function gripShare(view: CounterpartView): number {
  return (view.persona.gamma * 100 * (view.grip - 50)) / 50;
}

/**
 * r = base + γ(grip − 50)/50 − ρ(rapport − 50)/50 in hundredths (design.md §3). Never below 0: however warm the talks,
 * he does not give people away (model/README.md, weak spot 9).
 */
export function reservation(view: CounterpartView): Cents {
  const warmth = (view.persona.rho * 100 * (view.rapport - 50)) / 50;
  return Math.max(0, Math.round(view.base + gripShare(view) - warmth));
}
