/** Where the meters have been going. */
import type { LedgerEntry, PlayerView } from '../machine/views';

/** Sum of a meter's changes in the visit under way, in points. */
export const changeThisVisit = (view: PlayerView, meter: LedgerEntry['meter']): number =>
  view.ledger
    .filter((entry) => entry.visit === view.visit && entry.meter === meter)
    .reduce((sum, entry) => sum + entry.amount, 0);
