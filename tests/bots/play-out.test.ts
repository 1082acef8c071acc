// Whole campaigns by every bot: they end, they are the same each time, and each bot keeps to its way of playing.
import { describe, expect, test } from 'vitest';
import { BOTS, botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { proberWithout } from '../../src/bots/prober';
import { type Bot, seatAt } from '../../src/bots/seat';
import { verdict } from '../../src/debrief/verdict';
import { gameOf, replayMoves, startRound } from '../../src/machine/play';
import type { Move } from '../../src/rules/moves';
import { aScenario } from '../builders/a-scenario';
import { theCase } from '../builders/the-case';

const named = BOTS.map((bot) => [bot.name, bot] as const);
const called = (name: string): Bot => botCalled(name) ?? expect.fail(`no bot ${name}`);
const offers = (moves: readonly Move[]) => moves.flatMap((move) => (move.type === 'PROPOSE' ? [move.offer] : []));
const types = (moves: readonly Move[]) => new Set(moves.map(({ type }) => type));

describe('every bot', () => {
  test.each(named)('%s plays the small cases to an end, and the same way again', (_, bot) => {
    for (const scenario of [aScenario(), theCase('tutorial-swap')]) {
      for (const seed of [1, 2, 3, 4]) {
        const { moves, end } = playOut(scenario, seed, bot);
        expect(end.ended).not.toBeNull();
        expect(replayMoves(scenario, seed, moves).stopped).toBeNull();
        expect(playOut(scenario, seed, bot).moves).toEqual(moves);
      }
    }
  });

  test.each(['prober', 'expert', 'greedy', 'oracle'])(
    '%s plays alike, whoever else plays between its moves',
    (name) => {
      const scenario = theCase('tutorial-swap');
      const bot = called(name);
      let asked = 0;
      const disturbed: Bot = {
        ...bot,
        choose(seat) {
          asked += 1;
          if (asked % 9 === 0)
            playOut(asked % 2 === 0 ? scenario : theCase('harbour-release'), asked, called('prober'));
          return bot.choose(seat);
        },
      };
      for (const seed of [1, 2, 3])
        expect(playOut(scenario, seed, disturbed).moves).toEqual(playOut(scenario, seed, bot).moves);
      expect(asked).toBeGreaterThan(40);
    },
  );

  test('has a name of its own', () => {
    expect(new Set(BOTS.map(({ name }) => name)).size).toBe(BOTS.length);
    expect(botCalled('nobody')).toBeUndefined();
  });

  test('but the oracle sits without the truth', () => {
    const round = startRound(aScenario(), 1);
    const seeing = BOTS.filter(
      (bot) => seatAt(bot, round.context, { heard: [], laid: null, played: 0 }).truth !== null,
    );
    expect(seeing.map(({ name }) => name)).toEqual(['oracle']);
  });

  test('an honest bot plays alike where only the hidden reservation differs', () => {
    const scenario = aScenario();
    const round = startRound(scenario, 1);
    const game = gameOf(round);
    const other = startRound({ ...scenario, counterpart: { ...scenario.counterpart, base: 900, appetite: 100 } }, 1);
    expect(gameOf(other).truth.base).not.toBe(game.truth.base);
    for (const bot of BOTS.filter(({ seesTruth }) => !seesTruth)) {
      expect(bot.choose(seatAt(bot, other.context, { heard: [], laid: null, played: 0 }))).toEqual(
        bot.choose(seatAt(bot, round.context, { heard: [], laid: null, played: 0 })),
      );
    }
  });
});

describe('each in its way', () => {
  const scenario = theCase('harbour-release');

  test('the generous and the patient never propose; the patient lets him speak longer', () => {
    const generous = playOut(scenario, 1, called('generous')).moves;
    const patient = playOut(scenario, 1, called('patient')).moves;
    expect([types(generous).has('PROPOSE'), types(patient).has('PROPOSE')]).toEqual([false, false]);
    const waits = (moves: readonly Move[]) =>
      moves.filter(({ type }) => type === 'HEAR_HIM').length / moves.filter(({ type }) => type === 'ACCEPT').length;
    expect(waits(generous)).toBe(1);
    expect(waits(patient)).toBeGreaterThan(3);
  });

  test('the hardliner gives licences only, and takes nothing of his', () => {
    const { moves } = playOut(scenario, 1, called('hardliner'));
    expect(offers(moves).length).toBeGreaterThan(0);
    const given = offers(moves).flatMap((one) => [...Object.values(one.relief), ...one.gestures]);
    expect(given.every((change) => change === 'licence' || change === 'renew')).toBe(true);
    expect(types(moves).has('ACCEPT')).toBe(false);
  });

  test('the greedy never talks', () => {
    const { moves } = playOut(scenario, 1, called('greedy'));
    expect([types(moves).has('RAISE'), types(moves).has('TOAST')]).toEqual([false, false]);
  });

  test('the prober believes, prepares, talks, asks why, and stays within authority', () => {
    const { moves, end } = playOut(scenario, 1, called('prober'));
    for (const type of ['BELIEVE', 'PREPARE', 'RAISE', 'PROPOSE', 'ASK_WHY'] as const) {
      expect([type, types(moves).has(type)]).toEqual([type, true]);
    }
    for (const deal of end.deals.filter(({ by }) => by === 'you')) {
      expect(deal.cost).toBeLessThanOrEqual(deal.authority);
    }
  });

  test('a prober without talks, preparations or order does without them', () => {
    const { moves } = playOut(scenario, 1, proberWithout(['talks', 'preparations', 'order']));
    expect([types(moves).has('RAISE'), types(moves).has('PREPARE')]).toEqual([false, false]);
    expect(new Set(offers(moves).map(({ order }) => order))).toEqual(new Set(['together']));
  });

  test('knowing pays: over ten games the oracle does better than the prober, and the prober than the random', () => {
    const overall = (name: string): number => {
      let sum = 0;
      for (let seed = 1; seed <= 10; seed++) {
        const game = playOut(scenario, seed, called(name)).end;
        sum += verdict(scenario, game).reduce((total, { score }) => total + score / 5, 0);
      }
      return sum / 10;
    };
    const [random, prober, oracle] = [overall('random'), overall('prober'), overall('oracle')];
    expect(prober).toBeGreaterThan(random + 8);
    expect(oracle).toBeGreaterThan(prober);
  }, 60_000);
});
