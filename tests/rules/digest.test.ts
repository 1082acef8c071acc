// The digest of a game: the same for the same end however it was reached, another for another.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playBare, startBare } from '../../src/machine/bare-round';
import { gameOf, replayMoves } from '../../src/machine/play';
import { digestOf } from '../../src/rules/digest';
import { aGame } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';
import { aCampaign } from '../debrief/a-campaign';

describe('the digest of a game', () => {
  test('is the same on the chart and bare', () => {
    const { scenario, seed, moves } = aCampaign(aScenario(), 3, 11);
    const bare = startBare(scenario, seed);
    for (const move of moves) playBare(bare, move);
    const end = replayMoves(scenario, seed, moves).rounds.at(-1);
    expect(end && digestOf(gameOf(end))).toBe(digestOf(bare.game));
  });

  test('does not depend on the order in which fields were set', () => {
    const game = aGame();
    const { support, allies, rapport, trust, grip, signal } = game.meters;
    expect(digestOf({ ...game, meters: { signal, grip, trust, rapport, allies, support } })).toBe(digestOf(game));
  });

  test('is another where a meter, a count or a seed is', () => {
    const game = aGame();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (more) => {
        expect(digestOf({ ...game, arrested: game.arrested + more })).not.toBe(digestOf(game));
        expect(digestOf({ ...game, seed: game.seed + more })).not.toBe(digestOf(game));
        const { support } = game.meters;
        expect(digestOf({ ...game, meters: { ...game.meters, support: support + more } })).not.toBe(digestOf(game));
      }),
    );
  });
});
