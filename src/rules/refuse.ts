/** The one question asked before any move: is it allowed now? */
import type { Scenario } from '../scenario/scenario';
import { refuseAccept } from './accept';
import { refuseAdjourn } from './adjourn';
import { refuseAskWhy } from './ask-why';
import { refuseBelieve } from './believe';
import { refuseClose } from './close';
import { refuseDepart } from './depart';
import type { Move } from './moves';
import { refusePrepare } from './prepare';
import { refuseRaise } from './raise';
import { refuseHearHim, refusePropose } from './record-exchange';
import type { Refusal } from './refusal';
import { refuseRespond } from './respond';
import { refuseContinue } from './settle-visit';
import { refuseSitDown } from './sit-down';
import type { GameState } from './state';
import { refuseToast } from './toast';

/** Why the move is not allowed, or null where it is. Never changes the game. */
export function refuseMove(scenario: Scenario, game: GameState, move: Move): Refusal | null {
  switch (move.type) {
    case 'BELIEVE':
      return refuseBelieve(scenario, game, move.sheet);
    case 'PREPARE':
      return refusePrepare(scenario, game, move.preparation);
    case 'DEPART':
      return refuseDepart(scenario, game);
    case 'RAISE':
      return refuseRaise(scenario, game, move.topic, move.reply);
    case 'TOAST':
      return refuseToast(scenario, game);
    case 'SIT_DOWN':
      return refuseSitDown(scenario, game);
    case 'HEAR_HIM':
      return refuseHearHim(scenario, game);
    case 'PROPOSE':
      return refusePropose(scenario, game, move.offer);
    case 'ACCEPT':
      return refuseAccept(scenario, game);
    case 'ASK_WHY':
      return refuseAskWhy(scenario, game);
    case 'ADJOURN':
      return refuseAdjourn(scenario, game);
    case 'RESPOND':
      return refuseRespond(scenario, game, move.response);
    case 'CONTINUE':
      return refuseContinue(scenario, game);
    case 'CLOSE':
      return refuseClose(scenario, game);
  }
}
