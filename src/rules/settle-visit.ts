/** CONTINUE, out of a visit: its aftermath, in a fixed order. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { makeArrests } from './arrests';
import { fellShort } from './condition-holds';
import { drift } from './drift';
import { settleEnding } from './find-ending';
import { fireEvents } from './fire-events';
import { lapseLicences } from './lapse';
import { remember } from './memory';
import { press } from './press';
import type { Refusal } from './refusal';
import { refusal, refuseOutside } from './refuse-phase';
import type { GameState } from './state';

/** Out of a delivery a shortfall must be answered first; out of a table it must be over. From an aftermath, always. */
export function refuseContinue(_scenario: Scenario, game: GameState): Refusal | null {
  const elsewhere = refuseOutside(game, 'table', 'delivery', 'aftermath');
  if (elsewhere) return elsewhere;
  if (game.phase === 'delivery' && fellShort(game) && game.delivery?.response === null) {
    return refusal('not-available', 'response');
  }
  return game.phase === 'table' && game.table?.outcome === 'open' ? refusal('wrong-phase', 'table') : null;
}

/** What he remembers, reactions, arrests, his own move, events, lapses, endings. */
export function settleVisit(draft: Draft<GameState>, scenario: Scenario): void {
  draft.phase = 'aftermath';
  remember(draft, scenario);
  drift(draft, scenario);
  makeArrests(draft, scenario);
  press(draft, scenario);
  fireEvents(draft, scenario, 'aftermath');
  lapseLicences(draft, scenario);
  settleEnding(draft, scenario);
}
