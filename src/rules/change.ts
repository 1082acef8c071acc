/** How a recipe is run: on a copy, through Immer, or in place. */
import { castDraft, type Draft, produce } from 'immer';
import type { GameState } from './state';

export type GameDraft = Draft<GameState>;
export type Recipe = (draft: GameDraft) => void;

/** Runs a recipe on a game and gives the next one; the old one stays as it was. The only call into Immer. */
export function change(game: GameState, recipe: Recipe): GameState {
  return produce(game, (draft) => {
    recipe(draft);
  });
}

/** A game that recipes may change in place. Only for one that nobody else holds, and that has not been through Immer. */
export const inPlace = (game: GameState): GameDraft => castDraft(game);
