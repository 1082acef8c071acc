/** The belief sheets beside the truth: how one's picture of him came closer, or did not. */
import { trueFigure } from '../rules/figure';
import type { BeliefSheet } from '../rules/moves';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import type { TimelineVisit } from './timeline';

const MOST_WANTS = 3;

export interface JudgedSheet {
  readonly visit: number;
  readonly sheet: BeliefSheet;
  /** Each want, and whether it was among the three he truly values most. */
  readonly wants: readonly { readonly id: string; readonly hit: boolean }[];
  readonly neverHit: boolean;
  /** Where he would have walked away in this visit. */
  readonly reservation: Cents;
  /** Points between the guess and that; null where the guess was left open. */
  readonly distance: number | null;
}

export interface BeliefsBesideTruth {
  /** The three things he truly valued most, strongest first; as the campaign ended. */
  readonly wants: readonly { readonly id: string; readonly worth: Cents }[];
  /** Groups he would never have released. */
  readonly never: readonly string[];
  readonly sheets: readonly JudgedSheet[];
}

function strongest(scenario: Scenario, game: GameState): BeliefsBesideTruth['wants'] {
  return [...scenario.relief, ...scenario.gestures]
    .map(({ id }) => ({ id, worth: trueFigure(scenario, game, id) ?? 0 }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_WANTS);
}

export function beliefsBesideTruth(
  scenario: Scenario,
  game: GameState,
  visits: readonly TimelineVisit[],
): BeliefsBesideTruth {
  const wants = strongest(scenario, game);
  const never = scenario.groups.filter((group) => group.never).map((group) => group.id);
  const sheets = game.beliefs.map(({ visit, sheet }) => {
    const reservation = visits.find((one) => one.visit === visit)?.reservation ?? 0;
    return {
      visit,
      sheet,
      wants: sheet.wants.map((id) => ({ id, hit: wants.some((want) => want.id === id) })),
      neverHit: sheet.never === '' ? never.length === 0 : never.includes(sheet.never),
      reservation,
      distance: sheet.walkAway === null ? null : Math.abs(sheet.walkAway - reservation / 100),
    };
  });
  return { wants, never, sheets };
}
