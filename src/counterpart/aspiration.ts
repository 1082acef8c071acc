/**
 * Concession, the bidding part of the decoupled view (BOA), first half: what he aims for, where he starts, and how he comes
 * down. A time-dependent tactic (P. Faratin, C. Sierra and N. R. Jennings, "Negotiation decision functions for autonomous
 * agents", Robotics and Autonomous Systems 24, 1998: the polynomial family, β < 1 hard and β > 1 soft), fed for its small
 * part τ by time and for the rest by our movement (`movement.ts`): with time alone, who only waits would do best.
 */
import type { CounterpartView } from '../rules/counterpart-view';
import { pow } from '../rules/exact';
import { gripHurts } from '../rules/memory';
import type { TableState } from '../rules/state';
import type { Cents } from '../scenario/scenario';

/**
 * A₀ = r + (ambition + slip + grudge)·(best − r), never above best: past some glasses one lets slip what one would settle
 * for, and insults that he remembers make him ask for more.
 */
export function openingAspiration(view: CounterpartView, reservation: Cents, best: Cents): Cents {
  const { slipPerGlass, sober } = view.model.aspiration;
  const { insultAmbition, mostInsultAmbition } = view.model.memory;
  const slip = slipPerGlass * Math.max(0, view.glasses - sober);
  const grudge = Math.min(mostInsultAmbition, insultAmbition * view.memory.insults);
  return Math.min(best, reservation + Math.round((view.persona.ambition + slip + grudge) * (best - reservation)));
}

/** What he concedes to time on top of τ while his patron's grip hurts: a share of the whole way, 0–1. He sells sooner. */
export function hurry({ model, grip }: CounterpartView): number {
  if (!gripHurts(model, grip)) return 0;
  const { gripHurts: from, hurryPerGrip, mostHurry } = model.memory;
  return Math.min(mostHurry, hurryPerGrip * (grip - from));
}

/** A_k = r + (A₀ − r)(1 − s^(1/β)) with s = (τ + hurry)·k/K + (1 − τ)·m at exchange k, movement m 0–1; s at most 1. */
export function aspiration(
  view: CounterpartView,
  table: Pick<TableState, 'reservation' | 'opening'>,
  k: number,
  moved: number,
): Cents {
  const { tau, beta } = view.persona;
  const time = ((tau + hurry(view)) * k) / view.exchanges;
  const s = Math.min(1, Math.max(0, time + (1 - tau) * moved));
  return table.reservation + Math.round((table.opening - table.reservation) * (1 - pow(s, 1 / beta)));
}

/** Until our first offer he asks for his own best, easing only with time: best − (best − A)·k/K. */
export function openingLine(view: CounterpartView, best: Cents, aspired: Cents, k: number): Cents {
  return best - Math.round(((best - aspired) * k) / view.exchanges);
}
