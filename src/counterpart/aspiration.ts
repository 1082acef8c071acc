/** What he aims for: where he starts, and how he comes down. */
import type { CounterpartView } from '../rules/counterpart-view';
import { pow } from '../rules/exact';
import type { TableState } from '../rules/state';
import type { Cents } from '../scenario/scenario';

/** A₀ = r + (ambition + slip)·(best − r), never above best: past some glasses one lets slip what one would settle for. */
export function openingAspiration(view: CounterpartView, reservation: Cents, best: Cents): Cents {
  const { slipPerGlass, sober } = view.model.aspiration;
  const slip = slipPerGlass * Math.max(0, view.glasses - sober);
  return Math.min(best, reservation + Math.round((view.persona.ambition + slip) * (best - reservation)));
}

/** A_k = r + (A₀ − r)(1 − s^(1/β)) with s = τ·k/K + (1 − τ)·m at exchange k, movement m 0–1. */
export function aspiration(
  view: CounterpartView,
  table: Pick<TableState, 'reservation' | 'opening'>,
  k: number,
  moved: number,
): Cents {
  const { tau, beta } = view.persona;
  const s = Math.min(1, Math.max(0, (tau * k) / view.exchanges + (1 - tau) * moved));
  return table.reservation + Math.round((table.opening - table.reservation) * (1 - pow(s, 1 / beta)));
}

/** Until our first offer he asks for his own best, easing only with time: best − (best − A)·k/K. */
export function openingLine(view: CounterpartView, best: Cents, aspired: Cents, k: number): Cents {
  return best - Math.round(((best - aspired) * k) / view.exchanges);
}
