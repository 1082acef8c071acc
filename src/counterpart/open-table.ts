/** Sitting down: what he will not go below, what he believes within reach, and where he starts. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { TableState } from '../rules/state';
import { openingAspiration } from './aspiration';
import { bestWithinReach } from './offering';
import { UNHEARD } from './opponent-model';
import { startingPatience } from './patience';
import { reservation } from './reservation';

/** The table as it opens; `view.table` is not read. */
export function openTable(view: CounterpartView): TableState {
  const least = reservation(view);
  const best = bestWithinReach(view, least);
  return {
    reservation: least,
    best,
    opening: openingAspiration(view, least, best),
    k: 0,
    patience: startingPatience(view),
    first: null,
    peak: null,
    ...UNHEARD,
    exchanges: [],
    outcome: 'open',
    agreed: null,
  };
}
