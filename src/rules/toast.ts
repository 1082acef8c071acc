/** TOAST: a glass is offered before the first topic; past the second, weariness outweighs the warmth. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { changeMeter } from './ledger';
import type { ToastAnswer } from './moves';
import type { Refusal } from './refusal';
import { refusal, refuseOutside } from './refuse-phase';
import type { GameState } from './state';

const EASY_GLASSES = 2;
const DECLINED = -0.5;

/** Glasses drunk in this visit; a sip is none. */
export const glassesDrunk = (game: GameState): number => game.toasts.filter((answer) => answer === 'drink').length;

/** Weariness of so many glasses in all: a third each up to the second, all of it for each from the third on. */
const wearinessOf = (glasses: number, weariness: number): number =>
  glasses <= EASY_GLASSES ? (glasses * weariness) / 3 : glasses * weariness;

/** He offers a glass now: a topic raised, or one declined, ends the toasts. */
export function isToastOffered(scenario: Scenario, game: GameState): boolean {
  return (
    game.phase === 'talks' &&
    game.ended === null &&
    game.toasts.length < scenario.toasts.most &&
    !game.toasts.includes('decline') &&
    !game.raised.some((topic) => topic.visit === game.visit)
  );
}

export function refuseToast(scenario: Scenario, game: GameState): Refusal | null {
  return refuseOutside(game, 'talks') ?? (isToastOffered(scenario, game) ? null : refusal('no-toast-offered'));
}

export function toast(draft: Draft<GameState>, scenario: Scenario, answer: ToastAnswer): void {
  const { warmth, weariness } = scenario.toasts;
  const glasses = glassesDrunk(draft);
  const cause = { kind: 'toast', answer } as const;
  draft.toasts.push(answer);
  if (answer === 'decline') {
    changeMeter(draft, 'rapport', DECLINED, cause);
  } else if (answer === 'sip') {
    changeMeter(draft, 'rapport', warmth / 2, cause);
    changeMeter(draft, 'fatigue', weariness / 9, cause);
  } else {
    changeMeter(draft, 'rapport', warmth, cause);
    changeMeter(draft, 'fatigue', wearinessOf(glasses + 1, weariness) - wearinessOf(glasses, weariness), cause);
  }
}
