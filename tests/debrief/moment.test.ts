// Any moment of a finished campaign, looked back on: what was known, believed and so just then.
import { describe, expect, test } from 'vitest';
import { meterCourse, momentAt, visitMarks } from '../../src/debrief/moment';
import { gameOf, replayMoves } from '../../src/machine/play';
import { trueFigure } from '../../src/rules/figure';
import { aScenario } from '../builders/a-scenario';
import { aCampaign } from './a-campaign';

const { scenario, seed, rounds, moves } = aCampaign(aScenario(), 3, 11);
const all = rounds.map((_, at) => at);

describe('a moment looked back on', () => {
  test.each([0, 5, 17, moves.length])('is the same as replaying so many moves: %i', (at) => {
    const { rounds: replayed } = replayMoves(scenario, seed, moves.slice(0, at));
    expect(momentAt(scenario, replayed, moves.slice(0, at), at)).toEqual(momentAt(scenario, rounds, moves, at));
  });

  test('tells the truth of that very moment, and the sheet as it was filled then', () => {
    for (const at of all) {
      const round = rounds[at];
      if (!round) throw new Error('no such moment');
      const game = gameOf(round);
      const moment = momentAt(scenario, rounds, moves, at);
      for (const { id, truth } of moment.rows) expect(truth).toBe(trueFigure(scenario, game, id));
      expect(moment.sheet).toEqual(game.beliefs.at(-1)?.sheet ?? null);
      expect(moment.reliability.truth).toBe(Math.round(game.truth.reliability * 100));
    }
  });

  test('has exactly the changes of its move: together they make the ledger', () => {
    const last = rounds.at(-1);
    if (!last) throw new Error('no end');
    const told = all.flatMap((at) => momentAt(scenario, rounds, moves, at).changes);
    const first = rounds[0];
    expect(told).toEqual(gameOf(last).ledger.slice(first ? gameOf(first).ledger.length : 0));
  });

  test('before the opening and after the end there is none', () => {
    expect(() => momentAt(scenario, rounds, moves, -1)).toThrow(RangeError);
    expect(() => momentAt(scenario, rounds, moves, rounds.length)).toThrow(RangeError);
  });
});

test('every visit is marked once, where its briefing opens', () => {
  const marks = visitMarks(rounds);
  expect(marks.map(({ visit }) => visit)).toEqual(marks.map((_, index) => index + 1));
  for (const { at, visit } of marks)
    expect(momentAt(scenario, rounds, moves, at)).toMatchObject({ visit, phase: 'briefing' });
});

test('the course of a meter ends where the campaign does', () => {
  const last = rounds.at(-1);
  expect(meterCourse(rounds, 'grip')).toHaveLength(rounds.length);
  expect(meterCourse(rounds, 'grip').at(-1)).toBe(last && gameOf(last).meters.grip);
});
