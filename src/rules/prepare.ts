/** PREPARE: one of the few things there is time for before a visit. */
import type { Draft } from 'immer';
import type { Preparation, Scenario } from '../scenario/scenario';
import { applyEffects } from './apply-effects';
import { conditionHolds } from './condition-holds';
import type { Refusal } from './refusal';
import { refusal, refuseOutside } from './refuse-phase';
import type { GameState } from './state';

const find = (scenario: Scenario, id: string): Preparation | undefined =>
  scenario.preparations.find((preparation) => preparation.id === id);

/** Done already: in this visit, or ever where it can be done but once. */
export function isPrepared(game: GameState, { id, once }: Preparation): boolean {
  for (const past of game.prepared) if (past.id === id && (once || past.visit === game.visit)) return true;
  return false;
}

export function refusePrepare(scenario: Scenario, game: GameState, id: string): Refusal | null {
  const elsewhere = refuseOutside(game, 'briefing');
  if (elsewhere) return elsewhere;
  const preparation = find(scenario, id);
  if (!preparation) return refusal('unknown-id', id);
  if (isPrepared(game, preparation)) return refusal('already-done', id);
  if (!conditionHolds(game, preparation.when)) return refusal('not-available', id);
  return game.preparationsLeft > 0 ? null : refusal('no-preparations-left', id);
}

export function prepare(draft: Draft<GameState>, scenario: Scenario, id: string): void {
  const preparation = find(scenario, id);
  if (!preparation) return;
  draft.preparationsLeft -= 1;
  draft.prepared.push({ visit: draft.visit, id });
  applyEffects(draft, scenario, preparation.do, { kind: 'preparation', id });
}
