/** BELIEVE: filling the belief sheet before a visit. The last sheet of a visit counts. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { findGesture, findGroup, findRelief } from './find-item';
import type { BeliefSheet } from './moves';
import type { Refusal } from './refusal';
import { refusal, refuseOutside } from './refuse-phase';
import type { GameState } from './state';

const MOST_WANTS = 3;
/** Points; a walk-away value further out says nothing. */
const FARTHEST_WALK_AWAY = 1000;

function badField(scenario: Scenario, sheet: BeliefSheet): string | null {
  const isGiven = (id: string) => Boolean(findRelief(scenario, id) ?? findGesture(scenario, id));
  const distinct = new Set(sheet.wants).size === sheet.wants.length;
  if (sheet.wants.length > MOST_WANTS || !distinct || !sheet.wants.every(isGiven)) return 'wants';
  if (sheet.never !== '' && !findGroup(scenario, sheet.never)) return 'never';
  if (sheet.walkAway !== null && !(Math.abs(sheet.walkAway) <= FARTHEST_WALK_AWAY)) return 'walkAway';
  return sheet.confidence >= 0 && sheet.confidence <= 100 ? null : 'confidence';
}

export function refuseBelieve(scenario: Scenario, game: GameState, sheet: BeliefSheet): Refusal | null {
  const bad = badField(scenario, sheet);
  return refuseOutside(game, 'briefing') ?? (bad === null ? null : refusal('bad-sheet', bad));
}

export function believe(draft: Draft<GameState>, _scenario: Scenario, sheet: BeliefSheet): void {
  draft.beliefs = draft.beliefs.filter((entry) => entry.visit !== draft.visit);
  draft.beliefs.push({ visit: draft.visit, sheet: { ...sheet, wants: [...sheet.wants] } });
}
