/** Is the campaign over, and with which of the scenario's endings? */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { conditionHolds } from './condition-holds';
import type { GameState } from './state';

type Why = NonNullable<GameState['ended']>['why'];

/** The first ending in file order that holds now; empty where none does. */
export function findEnding(scenario: Scenario, game: GameState, at: 'once' | 'close'): string {
  return scenario.endings.find((ending) => ending.at === at && conditionHolds(game, ending.when))?.id ?? '';
}

/** Why the campaign must end now, or null: recalled, channel broken, or all visits made. */
export function engineEnd(scenario: Scenario, game: GameState): Why | null {
  const { recalled, broken } = scenario.rules.model.ending;
  if (game.meters.support <= recalled) return 'recalled';
  if (game.meters.rapport <= broken) return 'broken';
  return game.visit >= scenario.rules.visits ? 'last-visit' : null;
}

/** Ends the campaign for a reason. The `close` ending is looked for with that reason already standing. */
export function endCampaign(draft: Draft<GameState>, scenario: Scenario, why: Why): void {
  draft.ended = { why, ending: '' };
  draft.ended.ending = findEnding(scenario, draft, 'close');
}

/** After an aftermath: an ending of its own moment first, then what the engine knows. */
export function settleEnding(draft: Draft<GameState>, scenario: Scenario): void {
  const why = engineEnd(scenario, draft);
  const story = findEnding(scenario, draft, 'once');
  if (story !== '') draft.ended = { why: why ?? 'story', ending: story };
  else if (why !== null) endCampaign(draft, scenario, why);
}
