import { describe, expect, test } from 'vitest';
import { settleEnding } from '../../src/rules/find-ending';
import type { GameState } from '../../src/rules/state';
import type { Ending } from '../../src/scenario/scenario';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();
const changed = (change: Parameters<typeof aGame>[1]) => aGame(scenario, change);
const ended = (game: GameState, endings: readonly Ending[] = scenario.endings) =>
  having(game, (draft) => settleEnding(draft, { ...scenario, endings })).ended;
const closing = scenario.endings.filter((ending) => ending.at === 'close');

describe('after an aftermath', () => {
  test('the campaign goes on while nothing ends it', () => {
    expect(ended(aGame())).toBeNull();
  });

  test('the last visit ends it with the first ending that holds', () => {
    const last = changed((draft) => {
      draft.visit = 2;
    });
    expect(ended(last)).toEqual({ why: 'last-visit', ending: 'no-agreement' });
    const freed = having(last, (draft) => {
      draft.groups.writers = { held: 0, refusing: 0, exiled: 6, stayed: 0, arrested: 0 };
    });
    expect(ended(freed)).toEqual({ why: 'last-visit', ending: 'channel-open' });
  });

  test('Washington recalls at a support of 5, he breaks the channel at no rapport', () => {
    const weak = changed((draft) => {
      draft.meters.support = 5;
    });
    expect(ended(weak)).toEqual({ why: 'recalled', ending: 'recalled' });
    expect(ended(weak, closing)).toEqual({ why: 'recalled', ending: 'no-agreement' });
    const cold = changed((draft) => {
      draft.meters.rapport = 0;
    });
    expect(ended(cold)).toEqual({ why: 'broken', ending: 'no-agreement' });
  });

  test('an ending of its own moment comes before all', () => {
    const [recalled] = scenario.endings;
    if (!recalled) throw new Error('the small scenario has lost its ending');
    const story: Ending = { ...recalled, id: 'story', when: { visit: { min: 1 } } };
    expect(ended(aGame(), [...closing, story])).toEqual({ why: 'story', ending: 'story' });
  });
});
