// A campaign played bare is the campaign that the chart plays: same flow, same game, after every move.
import { describe, expect, test } from 'vitest';
import { bareValue, isBareOver, playBare, startBare } from '../../src/machine/bare-round';
import { startRound } from '../../src/machine/play';
import { roundMachine } from '../../src/machine/round';
import { aScenario } from '../builders/a-scenario';
import { frozen, playBothWays } from '../builders/both-ways';
import { statesIn, statesOf } from '../builders/chart-coverage';
import { CASES, theCase } from '../builders/the-case';

const cases = [
  ['small-swap', () => aScenario(), 30],
  ...CASES.map((id) => [id, () => theCase(id), 20] as const),
] as const;

describe('a campaign played bare', () => {
  test.each(cases)('goes as on the chart, move by move: %s', (_, load, campaigns) => {
    const scenario = frozen(load());
    let ended = 0;
    const visited = new Set<string>();
    for (let seed = 1; seed <= campaigns; seed++) {
      const { parted, ended: end, visited: here } = playBothWays(scenario, seed * 7919);
      if (parted) expect([seed, parted.move, parted.bare]).toEqual([seed, parted.move, parted.chart]);
      expect(parted).toBeNull();
      ended += end ? 1 : 0;
      for (const state of here) visited.add(state);
    }
    expect(ended).toBeGreaterThan(campaigns / 2);
    // `counting` is left the moment it is entered.
    const resting = statesOf(roundMachine).filter(
      (state) => !['table', 'delivery', 'delivery.counting'].includes(state),
    );
    expect([...visited].map((value) => statesIn(JSON.parse(value)).at(-1)).sort()).toEqual(resting.toSorted());
  });

  test('a refused move says why and changes nothing', () => {
    const round = startBare(aScenario(), 3);
    const before = structuredClone(round.game);
    expect(playBare(round, { type: 'SIT_DOWN' })).toEqual({ refused: 'wrong-phase', about: 'briefing' });
    expect(playBare(round, { type: 'PREPARE', preparation: 'nothing' })?.refused).toBe('unknown-id');
    expect(round.game).toEqual(before);
    expect(bareValue(round)).toBe('briefing');
  });

  test('nothing is played once it is over', () => {
    const round = startBare(aScenario(), 3);
    expect(isBareOver(round)).toBe(false);
    expect(playBare(round, { type: 'CLOSE' })).toBeNull();
    expect([isBareOver(round), bareValue(round)]).toEqual([true, 'ended']);
    expect(playBare(round, { type: 'CONTINUE' })).toEqual({ refused: 'campaign-over', about: '' });
  });

  test('two campaigns of one case share nothing that either could change', () => {
    const scenario = aScenario();
    const [one, other] = [startBare(scenario, 3), startBare(scenario, 3)];
    for (const type of ['DEPART', 'SIT_DOWN', 'HEAR_HIM', 'ASK_WHY', 'ACCEPT', 'CONTINUE', 'CONTINUE'] as const) {
      playBare(one, { type });
    }
    expect(one.game.deals).toHaveLength(1);
    expect(other.game).toEqual(startRound(scenario, 3).context.game);
  });
});
