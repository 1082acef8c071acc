/** TOAST: a glass is offered before the first topic; past the second, weariness outweighs the warmth. */
import type { Draft } from 'immer';
import type { Model } from '../scenario/model';
import type { Scenario } from '../scenario/scenario';
import { changeMeter } from './ledger';
import type { ToastAnswer } from './moves';
import type { Refusal } from './refusal';
import { refusal, refuseOutside } from './refuse-phase';
import type { GameState } from './state';

type Numbers = Model['talks'];

/** Glasses drunk in this visit; a sip is none. */
export const glassesDrunk = (game: GameState): number => game.toasts.filter((answer) => answer === 'drink').length;

/** Weariness of so many glasses in all: a part each while they go easily, all of it for every glass beyond. */
const wearinessOf = (glasses: number, weariness: number, model: Numbers): number =>
  glasses <= model.easyGlasses ? (glasses * weariness) / model.easyAsOne : glasses * weariness;

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
  const model = scenario.rules.model.talks;
  const glasses = glassesDrunk(draft);
  const cause = { kind: 'toast', answer } as const;
  draft.toasts.push(answer);
  if (answer === 'decline') {
    changeMeter(draft, 'rapport', model.declined, cause);
  } else if (answer === 'sip') {
    changeMeter(draft, 'rapport', warmth * model.sipWarmth, cause);
    changeMeter(draft, 'fatigue', weariness / model.sipsAsOne, cause);
  } else {
    changeMeter(draft, 'rapport', warmth, cause);
    const before = wearinessOf(glasses, weariness, model);
    changeMeter(draft, 'fatigue', wearinessOf(glasses + 1, weariness, model) - before, cause);
  }
}
