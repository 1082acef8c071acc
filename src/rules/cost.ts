/** What a thing given costs us: Washington by the rung in force, the allies only by rungs never reached before. */
import type { Cents, Relief, Scenario } from '../scenario/scenario';
import { cumulative, rungOf } from './ladder';
import { own } from './own';
import type { ReliefChange } from './package';
import { wholeCents } from './round';
import type { GameState } from './state';

/** Cost to Washington of a rung given over the rung in force, or of the licence renewed. Hundredths, ≥ 0. */
export function costOfRelief(scenario: Scenario, game: GameState, relief: Relief, change: ReliefChange): Cents {
  if (change === 'renew') return wholeCents(scenario.rules.renewal * cumulative(relief, 1, 'cost'));
  const rung = own(game.relief, relief.id)?.rung ?? 0;
  return Math.max(0, cumulative(relief, rungOf(change), 'cost') - cumulative(relief, rung, 'cost'));
}

/** Cost to the allies, before any consultation. Hundredths, ≥ 0. */
export function alliesCostOfRelief(game: GameState, relief: Relief, change: ReliefChange): Cents {
  if (change === 'renew') return 0;
  const highest = own(game.relief, relief.id)?.highest ?? 0;
  if (rungOf(change) <= highest) return 0;
  return Math.max(0, cumulative(relief, rungOf(change), 'allies') - cumulative(relief, highest, 'allies'));
}
