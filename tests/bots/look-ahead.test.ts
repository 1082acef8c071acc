// Search over the offers that are left: against every sequence of offers, and against the rule of thumb.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOffer, normalBelow } from '../../src/bots/look-ahead';
import { prober } from '../../src/bots/prober';
import type { Bot } from '../../src/bots/seat';
import { dove, EXPERTS, hawk, peopleFirst } from '../../src/bots/tempers';
import { noCoverage, playCampaign } from '../../src/lab/campaign';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';
import { CASES, theCase } from '../builders/the-case';

const plansOf = (utilities: readonly number[]) => utilities.map((utility) => ({ offer: offer(), utility, value: 0 }));

/** A table: chances that rise from package to package and from exchange to exchange. */
const anyTable = fc
  .record({
    steps: fc.array(fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    }),
    utilities: fc.array(fc.integer({ min: -200, max: 2000 }), { minLength: 4, maxLength: 4 }),
    rises: fc.double({ min: 0, max: 1, noNaN: true }),
    fallback: fc.integer({ min: 0, max: 800 }),
  })
  .map(({ steps, ...rest }) => {
    const chances: number[][] = [];
    for (const step of steps) {
      let sum = 0;
      chances.push(
        step.map((one, at) => {
          sum = Math.min(1, Math.max(sum + one, chances.at(-1)?.[at] ?? 0));
          return sum;
        }),
      );
    }
    return { chances, ...rest };
  });

type Table = typeof anyTable extends fc.Arbitrary<infer T> ? T : never;

/** Worth of one sequence of offers, by the plain sum over where it ends: θ lies between what was refused and what is taken. */
function worthOf({ chances, utilities, rises, fallback }: Table, sequence: readonly number[]): number {
  let worth = 0;
  let stays = 1;
  let refused = 0;
  for (const [turn, at] of sequence.entries()) {
    const taken = Math.max(refused, chances[turn]?.[at] ?? 0);
    worth += stays * (taken - refused) * (utilities[at] ?? 0);
    stays *= 1 - rises;
    refused = taken;
  }
  return worth + stays * (1 - refused) * fallback;
}

/** Rising sequences of at least one and at most so many packages. */
function sequences(size: number, most: number, from = 0): number[][] {
  if (most === 0) return [];
  return Array.from({ length: size - from }, (_, n) => from + n).flatMap((at) => [
    [at],
    ...sequences(size, most - 1, at + 1).map((rest) => [at, ...rest]),
  ]);
}

describe('the offers that are left at a table', () => {
  test('begin with the best first offer of all sequences, and are worth as much', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { chances, utilities, rises, fallback } = table;
        const found = bestOffer(chances, plansOf(utilities), rises, fallback);
        const worths = sequences(utilities.length, chances.length).map((sequence) => worthOf(table, sequence));
        expect(found?.expected).toBeCloseTo(Math.max(...worths), 6);
      }),
      { numRuns: runs() },
    );
  });

  test('are none where nothing can be proposed', () => {
    expect(bestOffer([[], []], [], 0, 100)).toBeNull();
  });

  test('leave his standing paper as what remains', () => {
    const table: Table = { chances: [[0.5]], utilities: [1000], rises: 0, fallback: 600 };
    expect(bestOffer(table.chances, plansOf(table.utilities), 0, 600)?.expected).toBe(800);
    expect(bestOffer(table.chances, plansOf(table.utilities), 1, 600)?.expected).toBe(500);
  });
});

test('the normal distribution function is off by less than 0.0002', () => {
  // Abramowitz and Stegun, table 26.1.
  const known = { '-3': 0.0013499, '-2': 0.02275013, '-1': 0.15865525, '0': 0.5, '0.5': 0.69146246, '1.5': 0.9331928 };
  for (const [z, p] of Object.entries(known)) expect(Math.abs(normalBelow(Number(z)) - p)).toBeLessThan(2e-4);
});

describe('an expert', () => {
  const tempers: readonly Bot[] = [prober, hawk, dove, peopleFirst];
  const meanOf = (bot: Bot, id: (typeof CASES)[number], games: number): number => {
    const scenario = theCase(id);
    let sum = 0;
    for (let game = 0; game < games; game++) {
      const { scores } = playCampaign(scenario, bot, 1, game, noCoverage(scenario));
      sum += Object.values(scores).reduce((all, score) => all + score / 5, 0);
    }
    return sum / games;
  };

  test('does better than the prober it is made from, on the same seeds and seeing the same', () => {
    const games = runs(20, 200, 2);
    const gains = tempers.map((temper, at) => {
      const expert = EXPERTS[at] ?? expect.fail('each temper has its expert');
      expect(expert.seesTruth).toBe(false);
      return CASES.reduce((sum, id) => sum + meanOf(expert, id, games) - meanOf(temper, id, games), 0) / CASES.length;
    });
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    expect(mean).toBeGreaterThan(runs(0, 1, -5));
  }, 1_200_000);
});
