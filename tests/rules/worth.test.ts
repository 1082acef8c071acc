import { describe, expect, test } from 'vitest';
import type { ReliefChange } from '../../src/rules/package';
import type { GameState } from '../../src/rules/state';
import { sharesOfRelief, worthOfGesture, worthOfRelief } from '../../src/rules/worth';
import { aGame, aPlainScenario } from '../builders/a-game';

const scenario = aPlainScenario();
const [airline, fertiliser] = scenario.relief;
const phoneCall = scenario.gestures[0];
if (!airline || !fertiliser || !phoneCall) throw new Error('the small scenario has lost its items');
const worth = (game: GameState, change: ReliefChange) => worthOfRelief(scenario, game, airline, change);

describe('worth of relief', () => {
  test('counts from the rung in force', () => {
    expect((['licence', 'suspension', 'lifted'] as const).map((step) => worth(aGame(), step))).toEqual([
      500, 800, 1200,
    ]);
    const licensed = aGame(scenario, (draft) => {
      draft.relief.airline = { rung: 1, since: 1, highest: 1, tarnished: false };
    });
    expect([worth(licensed, 'suspension'), worth(licensed, 'lifted')]).toEqual([300, 700]);
    expect(worth(licensed, 'renew')).toBe(250);
  });

  test('scales with the hidden factor', () => {
    const game = aGame(scenario, (draft) => {
      draft.truth.factor.airline = 1.5;
    });
    expect(worth(game, 'licence')).toBe(750);
  });

  test('a shift moves the last step by itself and the ladder in proportion, never below nothing', () => {
    const shifted = (by: number) =>
      aGame(scenario, (draft) => {
        draft.truth.worthShift.airline = by;
      });
    expect([worth(shifted(300), 'lifted'), worth(shifted(300), 'licence')]).toEqual([1500, 630]);
    expect(worth(shifted(-5000), 'lifted')).toBe(0);
  });

  test('what was taken back once is worth less', () => {
    const game = aGame(scenario, (draft) => {
      draft.relief.airline = { rung: 0, since: 0, highest: 1, tarnished: true };
    });
    expect(worth(game, 'licence')).toBe(300);
  });

  test('transit needs the allies', () => {
    const withAllies = (allies: number) =>
      worthOfRelief(
        scenario,
        aGame(scenario, (draft) => {
          draft.meters.allies = allies;
        }),
        fertiliser,
        'lifted',
      );
    expect([withAllies(60), withAllies(50), withAllies(25), withAllies(0)]).toEqual([1000, 1000, 650, 300]);
  });
});

test('a gesture is worth its nominal by its factor, and its shift', () => {
  const game = aGame(scenario, (draft) => {
    draft.truth.factor['phone-call'] = 0.5;
    draft.truth.worthShift['phone-call'] = 40;
  });
  expect(worthOfGesture(game, phoneCall)).toBe(290);
});

test('the share of a rung is by nominal numbers, whatever the truth', () => {
  const game = aGame(scenario, (draft) => {
    draft.truth.factor.airline = 2;
    draft.truth.worthShift.airline = 300;
  });
  expect(sharesOfRelief(scenario, game, airline, ['licence'])[0]).toBeCloseTo(500 / 1200, 12);
  expect(sharesOfRelief(scenario, game, airline, ['lifted'])[0]).toBe(1);
});
