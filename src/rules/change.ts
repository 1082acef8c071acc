/** Runs a recipe on a game and gives the next one; the old one stays as it was. The only call into Immer. */
import { type Draft, produce } from 'immer';
import type { GameState } from './state';

export type GameDraft = Draft<GameState>;
export type Recipe = (draft: GameDraft) => void;

export function change(game: GameState, recipe: Recipe): GameState {
  return produce(game, (draft) => {
    recipe(draft);
  });
}
