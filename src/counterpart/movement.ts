/**
 * Concession, second half: movement for movement, how far our offers have come towards him at this table. A
 * behaviour-dependent tactic (akin to the averaged tit-for-tat of Faratin, Sierra and Jennings 1998): he answers the whole way we have
 * come, not the last step, so that one cannot go back and be paid for the same step twice.
 */
import type { CounterpartView } from '../rules/counterpart-view';
import type { TableState } from '../rules/state';
import type { Cents } from '../scenario/scenario';

/** Width of the band below the reservation: offers below it count as from its edge. */
export const insultBand = (view: CounterpartView): Cents => Math.round(100 * view.model.aspiration.insultBand);

export type Offers = Pick<TableState, 'first' | 'peak'>;

/**
 * The first and the best offer once one more is heard. An offer he could not take at any price (more people than his
 * appetite allows, or somebody he never releases) is no movement: else one could bluff, and then go back.
 */
export function withOffer(offers: Offers, value: Cents, admissible: boolean): Offers {
  if (!admissible) return offers;
  return {
    first: offers.first ?? value,
    peak: offers.peak === null ? value : Math.max(offers.peak, value),
  };
}

/**
 * m, 0–1: (best offer so far − first offer) / (opening − floor) in his value, the first counted from no lower than the
 * floor r − 1 (design.md §3). Going back earns nothing, and the first offer is no movement.
 */
export function movement(
  view: CounterpartView,
  table: Pick<TableState, 'reservation' | 'opening'>,
  offers: Offers,
): number {
  if (offers.first === null || offers.peak === null) return 0;
  const band = insultBand(view);
  const floor = table.reservation - band;
  const span = Math.max(band, table.opening - floor);
  return Math.min(1, Math.max(0, (offers.peak - Math.max(offers.first, floor)) / span));
}
