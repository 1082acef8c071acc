/** Three difficulties change what one is told, never how he answers. */
import { describe, expect, it } from 'vitest';
import { type BareRound, isBareOver, playBare, startBare } from '../../src/machine/bare-round';
import type { Move } from '../../src/rules/moves';
import { newGame } from '../../src/rules/new-game';
import type { GameState } from '../../src/rules/state';
import type { Profile } from '../../src/scenario/profile';
import type { Scenario } from '../../src/scenario/scenario';
import { aRandomMove, diceOf } from '../builders/random-play';
import { runs } from '../builders/runs';
import { caseAt } from '../builders/the-case';

const LEVELS = ['guided', 'standard', 'expert'] as const satisfies readonly Profile['difficulty'][];
const at = (difficulty: Profile['difficulty']) =>
  caseAt('harbour-release', { names: 'real', hospitality: 'vodka', difficulty });
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);
const MOST_MOVES = 120;

/** A campaign at this difficulty that begins as the given game does, hidden values and rumours included. */
function beginningAs(scenario: Scenario, game: GameState): BareRound {
  const round = startBare(scenario, game.seed);
  Object.assign(round.game, structuredClone(game));
  return round;
}

/** Moves at random that are allowed, as far as they go. */
function movesOf(scenario: Scenario, seed: number): readonly Move[] {
  const round = startBare(scenario, seed);
  const dice = diceOf(seed);
  const moves: Move[] = [];
  for (let tries = 0; tries < MOST_MOVES && !isBareOver(round); tries += 1) {
    const move = aRandomMove(scenario, round.game, dice);
    if (playBare(round, structuredClone(move)) === null) moves.push(move);
  }
  return moves;
}

describe('difficulty', () => {
  it('never changes the laws: with the same truth, the same moves are the same game', () => {
    for (let seed = 1; seed <= runs(12, 300); seed += 1) {
      const game = newGame(at('standard'), seed);
      const moves = movesOf(at('standard'), seed);
      const [guided, standard, expert] = LEVELS.map((difficulty) => {
        const round = beginningAs(at(difficulty), game);
        for (const move of moves) expect(playBare(round, structuredClone(move))).toBeNull();
        return structuredClone(round.game);
      });
      expect(guided).toEqual(standard);
      expect(expert).toEqual(standard);
    }
  });

  it('keeps the laws of the table at each: nothing below his reservation, beyond his appetite, or of those he never releases', () => {
    for (const difficulty of LEVELS) {
      const scenario = at(difficulty);
      const never = scenario.groups.flatMap((group) => (group.never ? [group.id] : []));
      for (const seed of SEEDS.slice(0, runs(12, 60))) {
        const round = startBare(scenario, seed);
        for (const move of movesOf(scenario, seed)) playBare(round, structuredClone(move));
        for (const deal of round.game.deals) {
          expect(deal.value).toBeGreaterThanOrEqual(deal.reservation);
          expect(deal.hold).toBeLessThanOrEqual(deal.appetite);
          for (const id of never) expect(deal.deal.groups).not.toHaveProperty(id);
        }
      }
    }
  });

  it('changes how far the truth lies from what the author wrote, and the rumours from the truth', () => {
    const spread = (difficulty: Profile['difficulty']) => {
      const scenario = at(difficulty);
      const truths = SEEDS.map((seed) => newGame(scenario, seed).truth);
      const factors = truths.flatMap(({ factor }) => Object.values(factor).map((one) => Math.abs(Math.log(one))));
      const errors = SEEDS.flatMap((seed) => {
        const { truth } = newGame(scenario, seed);
        return scenario.gestures.flatMap(({ id, worth }) => {
          const told = truth.rumoured[id] ?? 0;
          const real = worth * (truth.factor[id] ?? 1);
          return told > 0 && real > 0 ? [Math.abs(Math.log(told / real))] : [];
        });
      });
      const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
      return { factors: mean(factors), errors: mean(errors) };
    };
    const [guided, standard, expert] = LEVELS.map(spread);
    if (!guided || !standard || !expert) throw new Error('a level is missing');
    expect(guided.factors).toBeLessThan(standard.factors);
    expect(standard.factors).toBeLessThan(expert.factors);
    expect(guided.errors).toBeLessThan(standard.errors);
    expect(standard.errors).toBeLessThan(expert.errors);
  });
});
