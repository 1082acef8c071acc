/** The questions the round chart asks, answered by the rules. */
import type { Move } from '../rules/moves';
import { refuseMove } from '../rules/refuse';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';

export type Question = (game: GameState, scenario: Scenario, move: Move) => boolean;

export const questions = {
  isAllowed: (game, scenario, move) => refuseMove(scenario, game, move) === null,
  isSigned: (game) => game.table?.outcome === 'signed',
  heHasRisen: (game) => game.table?.outcome === 'brokenOff',
  heFellShort: (game) =>
    game.delivery !== null && game.delivery.withheld.groups.length + game.delivery.withheld.pledges.length > 0,
  hasEnded: (game) => game.ended !== null,
} satisfies { readonly [name: string]: Question };

export type QuestionName = keyof typeof questions;
