import { describe, expect, test } from 'vitest';
import type { ToastAnswer } from '../../src/rules/moves';
import { glassesDrunk, isToastOffered, refuseToast, toast } from '../../src/rules/toast';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();
const talks = aGame(scenario, (draft) => {
  draft.phase = 'talks';
});
const answered = (...answers: ToastAnswer[]) =>
  having(talks, (draft) => {
    for (const answer of answers) toast(draft, scenario, answer);
  });

describe('a toast', () => {
  test('warms, and wearies little up to the second glass, then much', () => {
    expect(
      ['drink', 'drink', 'drink', 'drink'].map((_, n) => answered(...Array<ToastAnswer>(n + 1).fill('drink')).fatigue),
    ).toEqual([6, 12, 54, 72]);
    expect(answered('drink', 'drink').meters.rapport).toBe(49);
  });

  test('sipped warms half as much, wearies a little, and is no glass', () => {
    const game = answered('sip');
    expect([game.meters.rapport, game.fatigue, glassesDrunk(game)]).toEqual([46, 2, 0]);
    expect(glassesDrunk(answered('drink', 'sip', 'drink'))).toBe(2);
  });

  test('declined with grace costs almost nothing, and no other follows', () => {
    const game = answered('decline');
    expect([game.meters.rapport, game.fatigue]).toEqual([44.5, 0]);
    expect(refuseToast(scenario, game)?.refused).toBe('no-toast-offered');
  });

  test('is offered so many times, and before the first topic', () => {
    expect(refuseToast(scenario, talks)).toBeNull();
    expect(isToastOffered(scenario, answered('sip', 'sip', 'sip'))).toBe(true);
    expect(isToastOffered(scenario, answered('sip', 'sip', 'sip', 'sip'))).toBe(false);
    const raised = aGame(scenario, (draft) => {
      draft.phase = 'talks';
      draft.raised.push({ visit: 1, topic: 'hockey', reply: 0 });
    });
    expect(isToastOffered(scenario, raised)).toBe(false);
    expect(refuseToast(scenario, aGame())?.refused).toBe('wrong-phase');
  });
});
