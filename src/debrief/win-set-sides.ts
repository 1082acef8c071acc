/**
 * How each of the four sides takes one paper. `reach` says how far the paper goes towards the point from which that side
 * blocks it: at most 1 where it carries it. All by the true figures of the moment.
 */
import { weigh } from '../counterpart/value';
import type { CounterpartView } from '../rules/counterpart-view';
import { disavowalRisk } from '../rules/disavowal';
import type { Package } from '../rules/package';
import { clamp, points } from '../rules/round';
import type { GameState } from '../rules/state';
import type { PackageTotals } from '../rules/totals';
import type { Cents, Scenario } from '../scenario/scenario';

export type RulingReason =
  | 'carries'
  /** The counterpart: somebody never released, too many at once, worth less than no deal, worth less than he held out for. */
  | 'never'
  | 'over-appetite'
  | 'below-reservation'
  | 'below-line'
  /** Washington: dearer than what it signs for. */
  | 'past-authority'
  /** The allies: they stand lower than the line below which it costs, by this paper or already. */
  | 'costs-allies'
  | 'allies-thin'
  /** The patron: much worth at once, or its hold grown thin. */
  | 'large-relief'
  | 'thin-grip';

export interface Ruling {
  readonly side: 'counterpart' | 'washington' | 'allies' | 'moscow';
  readonly carries: boolean;
  readonly reason: RulingReason;
  /** ≥ 0; up to 1 it carries, 2 at the most. */
  readonly reach: number;
  /** What it was measured by, and against what. */
  readonly measured: number;
  readonly against: number;
  /** Unit of both: hundredths of a point, or a meter (0–100). */
  readonly by: 'points' | 'meter';
}

const MOST_REACH = 2;
const reachOf = (reach: number): number => clamp(reach, 0, MOST_REACH);
const LEAST_SCALE: Cents = 100;

export interface HisLine {
  /** What he held out for, where he would have risen, and how far apart this and his best lay. */
  readonly line: Cents;
  readonly reservation: Cents;
  readonly scale: Cents;
}

/** V ≥ line, within his appetite, nobody he never releases. */
export function heCarries(view: CounterpartView, paper: Package, { line, reservation, scale }: HisLine): Ruling {
  const side = 'counterpart' as const;
  const weighed = weigh(view, paper);
  if (!weighed || weighed.never.length > 0) {
    return {
      side,
      carries: false,
      reason: 'never',
      reach: MOST_REACH,
      measured: weighed?.never.length ?? 0,
      against: 0,
      by: 'points',
    };
  }
  const { hold, value } = weighed;
  if (hold > view.appetite) {
    const reach = view.appetite > 0 ? reachOf(hold / view.appetite) : MOST_REACH;
    return {
      side,
      carries: false,
      reason: 'over-appetite',
      reach,
      measured: hold,
      against: view.appetite,
      by: 'points',
    };
  }
  const reach = reachOf(1 + (line - value) / Math.max(LEAST_SCALE, scale));
  const reason = value >= line ? 'carries' : value < reservation ? 'below-reservation' : 'below-line';
  return { side, carries: value >= line, reason, reach, measured: value, against: line, by: 'points' };
}

/** No chance of being disavowed: cost ≤ authority. */
export function washingtonCarries(scenario: Scenario, game: GameState, authority: Cents, cost: Cents): Ruling {
  const carries = disavowalRisk(scenario, cost, authority, game.meters.support) === 0;
  const reach = authority > 0 ? reachOf(cost / authority) : cost > 0 ? MOST_REACH : 0;
  const reason = carries ? 'carries' : 'past-authority';
  // Past authority by a hair, a warm Washington still signs.
  return {
    side: 'washington',
    carries,
    reason,
    reach: carries ? Math.min(1, reach) : reach,
    measured: cost,
    against: authority,
    by: 'points',
  };
}

/** Their meter, once all is delivered, at their line or no lower than it stood. */
export function alliesCarry({ rules }: Scenario, game: GameState, sums: PackageTotals): Ruling {
  const { alliesPerCost, consultedShare, alliesForStaying } = rules.model.delivery;
  const line = rules.model.drift.alliesEnough;
  const now = game.meters.allies;
  const cost = alliesPerCost * (game.consulted ? consultedShare : 1) * points(sums.alliesCost);
  const stay = sums.people > 0 ? (alliesForStaying * sums.stay) / sums.people : 0;
  const after = clamp(now + cost + stay, 0, 100);
  const carries = after >= Math.min(line, now);
  const strain = (100 - after) / (100 - line);
  return {
    side: 'allies',
    carries,
    reason: carries ? 'carries' : now < line ? 'allies-thin' : 'costs-allies',
    reach: carries ? Math.min(1, strain) : reachOf(Math.max(1, strain)),
    measured: after,
    against: Math.min(line, now),
    by: 'meter',
  };
}

/** No cause to answer: neither much worth in one visit, nor a hold below its line; always where the case knows no pressure. */
export function moscowCarries({ rules }: Scenario, game: GameState, worth: Cents): Ruling {
  const { uneasyRelief, uneasyGrip } = rules.model.pressure;
  const grip = clamp(game.meters.grip + rules.model.delivery.gripPerWorth * points(worth), 0, 100);
  const idle = rules.pressure === 0;
  const large = points(worth) > uneasyRelief;
  const thin = grip < uneasyGrip;
  const carries = idle || !(large || thin);
  const byGrip = !large && (thin || uneasyGrip / Math.max(1, grip) > points(worth) / uneasyRelief);
  const reach = Math.max(points(worth) / uneasyRelief, uneasyGrip / Math.max(1, grip));
  return {
    side: 'moscow',
    carries,
    reason: carries ? 'carries' : large ? 'large-relief' : 'thin-grip',
    reach: idle ? 0 : reachOf(reach),
    measured: byGrip ? grip : worth,
    against: byGrip ? uneasyGrip : 100 * uneasyRelief,
    by: byGrip ? 'meter' : 'points',
  };
}
