/** How far each side can go in one visit. */
import type { Cents, Scenario } from '../scenario/scenario';
import { wholeCents } from './round';
import type { GameState } from './state';

/** Most cost Washington signs for in this visit. Hundredths, ≥ 0. */
export function authorityNow(scenario: Scenario, game: GameState): Cents {
  const { thinSupport, thinShare } = scenario.rules.model.authority;
  const full = Math.max(0, scenario.you.authority + game.authorityBonus);
  return game.meters.support < thinSupport ? wholeCents(full * thinShare) : full;
}

/** Most hold he parts with in this visit. Hundredths, ≥ 0. Hidden from the player. */
export function appetiteNow(scenario: Scenario, game: GameState): Cents {
  return Math.max(0, scenario.counterpart.appetite + game.appetiteBonus);
}
