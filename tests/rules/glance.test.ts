// A glance tells what the whole view tells, at every moment of a campaign.
import { expect, test } from 'vitest';
import { playBare, startBare } from '../../src/machine/bare-round';
import { Glance } from '../../src/rules/glance';
import type { PlayerView } from '../../src/rules/player-view';
import { playerView } from '../../src/rules/player-view-of';
import { aScenario } from '../builders/a-scenario';
import { aRandomMove, diceOf } from '../builders/random-play';
import { runs } from '../builders/runs';

const partsOf = (view: PlayerView) => Object.keys(view).filter((key): key is keyof PlayerView => key in view);

test('a glance is the whole view, whatever is looked at first', () => {
  const scenario = aScenario();
  for (let seed = 1; seed <= runs(5, 100, 1); seed++) {
    const round = startBare(scenario, seed);
    const dice = diceOf(seed);
    for (let move = 0; move < 80; move++) {
      const view = new Glance(scenario, round.game);
      expect(view.deals).toBe(view.deals);
      const whole = playerView(scenario, round.game);
      for (const part of partsOf(whole)) expect([part, view[part]]).toEqual([part, whole[part]]);
      playBare(round, aRandomMove(scenario, round.game, dice));
    }
  }
});
