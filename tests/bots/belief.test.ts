// What a careful player believes: from rumours and prices first, then closer to the truth by what is said at the tables.
import { describe, expect, test } from 'vitest';
import { beliefAt, stillAsked } from '../../src/bots/belief';
import { Estimate } from '../../src/bots/estimate';
import { evidenceOf, type Paper } from '../../src/bots/evidence';
import { firstGuess, rumoursOf, usualIn } from '../../src/bots/first-guess';
import { playOut } from '../../src/bots/play-out';
import { prober } from '../../src/bots/prober';
import type { Bot, Seat } from '../../src/bots/seat';
import { trueFigure } from '../../src/rules/figure';
import { theCase } from '../builders/the-case';

const estimate = (variances: readonly number[]): Estimate =>
  new Estimate(
    { figures: variances.map(() => 1000), variances },
    { mean: 0, variance: 100 },
    { mean: 900, variance: 100 },
    { mean: 800, variance: 100 },
  );
const paper = (places: readonly number[]): Paper => ({
  given: { places, shares: places.map(() => 1) },
  got: { places: [], shares: [] },
  counted: 1,
});
const aboutWorth = (places: readonly number[]) => ({
  paper: paper(places),
  worth: 1,
  hold: 0,
  base: 0,
  gap: 0,
  appetite: 0,
});

describe('a correction', () => {
  test('moves a sum towards what was said, never past it, and leaves it surer', () => {
    const before = estimate([10_000, 10_000]);
    before.correct(aboutWorth([0, 1]), 300, 50);
    const sum = before.sum(paper([0, 1]).given);
    expect(sum).toBeGreaterThan(2200);
    expect(sum).toBeLessThan(2300);
    expect(before.variances[0]).toBeLessThan(10_000);
  });

  test('moves most what was least sure, and nothing that was not named', () => {
    const before = estimate([40_000, 10_000, 90_000]);
    before.correct(aboutWorth([0, 1]), -200, 50);
    const [unsure = 0, surer = 0, unnamed = 0] = before.figures;
    expect(1000 - unsure).toBeGreaterThan(3 * (1000 - surer));
    expect(unnamed).toBe(1000);
  });

  test('leaves no figure, however low the word, at less than a share of itself', () => {
    const before = estimate([1e9]);
    before.correct(aboutWorth([0]), -100_000, 1);
    expect(before.figures[0]).toBeGreaterThan(0);
  });
});

describe('what is told anew', () => {
  test('stands in the place of what was told before, where nothing was learned', () => {
    const before = estimate([40_000, 10_000]);
    before.retell(0, { mean: 700, variance: 900 });
    expect(before.figures[0]).toBeCloseTo(700);
    expect(before.variances[0]).toBeCloseTo(900);
    expect(before.figures[1]).toBe(1000);
  });

  test('leaves what was learned: the same whether it is told before or after', () => {
    const after = estimate([40_000]);
    after.correct(aboutWorth([0]), 300, 50);
    after.retell(0, { mean: 1200, variance: 2500 });
    const before = estimate([40_000]);
    before.retell(0, { mean: 1200, variance: 2500 });
    before.correct(aboutWorth([0]), 100, 50);
    expect(after.figures[0]).toBeCloseTo(before.figures[0] ?? 0);
    expect(after.variances[0]).toBeCloseTo(before.variances[0] ?? 0);
  });

  test('makes a guess wider again where the new word is vaguer, never less sure than that word', () => {
    const guess = estimate([900]);
    guess.correct(aboutWorth([0]), 100, 50);
    guess.retell(0, { mean: 1000, variance: 90_000 });
    expect(guess.variances[0]).toBeGreaterThan(900);
    expect(guess.variances[0]).toBeLessThan(90_000);
  });

  test('changes a copy only', () => {
    const first = estimate([40_000]);
    first.copy().retell(0, { mean: 10, variance: 1 });
    expect(first.figures[0]).toBe(1000);
  });
});

test('the same seat gives the same belief, whatever was looked at in between', () => {
  const scenario = theCase('tutorial-swap');
  const seats: Seat[] = [];
  const beliefs: (readonly number[])[] = [];
  const watching: Bot = {
    ...prober,
    choose(seat) {
      if (seat.view.phase === 'table') {
        const believed = beliefAt(seat, 900);
        if (seats.length > 0) beliefAt(seats[0] ?? seat, 850);
        expect(beliefAt(seat, 900).figures).toEqual(believed.figures);
        seats.push(seat);
        beliefs.push(believed.figures);
      }
      return prober.choose(seat);
    },
  };
  playOut(scenario, 5, watching);
  expect(beliefs.length).toBeGreaterThan(4);
});

test('what he still asks falls with movement, little with time', () => {
  expect(stillAsked(0, 0)).toBe(1);
  expect(stillAsked(0.5, 0.4)).toBeLessThan(stillAsked(0, 1));
  expect(stillAsked(0, 1)).toBeLessThan(stillAsked(0, 0.2));
  expect(stillAsked(1, 1)).toBeCloseTo(0);
});

interface Errors {
  readonly first: number;
  readonly learned: number;
}

/** Of all that was named at the tables before the last: how far off the first guess is by ratio, and the belief. */
function errorsOf(seed: number): Errors {
  const scenario = theCase('harbour-release');
  let last: Seat | null = null;
  let figures: readonly (readonly number[])[] = [];
  const watching: Bot = {
    ...prober,
    choose(seat) {
      if (seat.view.visit === scenario.rules.visits && seat.view.phase === 'table') {
        last = seat;
        figures = [
          [...firstGuess(rumoursOf(seat.view), 900, usualIn(rumoursOf(seat.view))).figures],
          [...beliefAt(seat, 900).figures],
        ];
      }
      return prober.choose(seat);
    },
  };
  const { end } = playOut(scenario, seed, watching);
  const seat: Seat = last ?? expect.fail('no last table');
  const named = new Set(
    seat.heard.flatMap((table, visit) =>
      evidenceOf(table.exchanges, table, visit, scenario.rules.phi).flatMap(({ ours, his }) =>
        [ours, his].flatMap((one) => (one ? [...one.given.places, ...one.got.places] : [])),
      ),
    ),
  );
  const ids = [...scenario.relief, ...scenario.gestures, ...scenario.groups, ...scenario.pledges].map(({ id }) => id);
  const off = (guesses: readonly number[] | undefined): number =>
    [...named].reduce((sum, place) => {
      const truth = trueFigure(scenario, end, ids[place] ?? '') ?? 0;
      const ratio = (guesses?.[place] ?? 0) / Math.max(truth, 1);
      return sum + Math.abs(Math.log(Math.max(ratio, 0.01)));
    }, 0) / named.size;
  return { first: off(figures[0]), learned: off(figures[1]) };
}

test('over a campaign the tables bring beliefs closer to the truth than rumours and prices alone', () => {
  const errors = Array.from({ length: 12 }, (_, seed) => errorsOf(seed + 1));
  const mean = (figure: (one: Errors) => number): number =>
    errors.reduce((sum, one) => sum + figure(one), 0) / errors.length;
  expect(mean(({ learned }) => learned)).toBeLessThan(0.95 * mean(({ first }) => first));
});
