import { expect, test } from 'vitest';
import { close, refuseClose } from '../../src/rules/close';
import type { PhaseName } from '../../src/scenario/scenario';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const small = aPlainScenario();
const scenario = {
  ...small,
  endings: small.endings.map((ending) =>
    ending.id === 'channel-open' ? { ...ending, when: { closed: true } } : ending,
  ),
};

test('the player may close the campaign, and endings can tell', () => {
  const game = having(aGame(scenario), (draft) => close(draft, scenario));
  expect(game.ended).toEqual({ why: 'closed', ending: 'channel-open' });
  expect(refuseClose(scenario, game)?.refused).toBe('campaign-over');
});

test('not at the table, nor while people are on their way', () => {
  const phases: readonly PhaseName[] = ['briefing', 'talks', 'table', 'delivery', 'aftermath'];
  const allowed = phases.filter(
    (phase) =>
      refuseClose(
        scenario,
        having(aGame(), (draft) => Object.assign(draft, { phase })),
      ) === null,
  );
  expect(allowed).toEqual(['briefing', 'talks', 'aftermath']);
});
