// Two games on one seed side by side.
import { describe, expect, test } from 'vitest';
import { compareBranches, sharedMoves } from '../../src/debrief/branches';
import { buildDebrief } from '../../src/debrief/build-debrief';
import type { Move } from '../../src/rules/moves';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';
import { aCampaign } from './a-campaign';

const { scenario, seed, moves } = aCampaign(aScenario(), 3, 11);

describe('two branches', () => {
  test('share their moves up to the first that differs', () => {
    const depart: Move = { type: 'DEPART' };
    const sit: Move = { type: 'SIT_DOWN' };
    expect(sharedMoves([depart, sit], [depart, sit])).toBe(2);
    expect(sharedMoves([depart, sit], [depart])).toBe(1);
    expect(sharedMoves([depart], [depart, sit])).toBe(1);
    expect(sharedMoves([sit], [depart])).toBe(0);
  });

  test('are the same move whatever order a paper was written in', () => {
    const one: Move = { type: 'PROPOSE', offer: offer({ groups: { writers: 'stay', clergy: 'exile' } }) };
    const other: Move = { type: 'PROPOSE', offer: offer({ groups: { clergy: 'exile', writers: 'stay' } }) };
    expect(sharedMoves([one], [other])).toBe(1);
  });

  test('part at the fork, and each tells what came of it as its own debrief does', () => {
    const at = Math.floor(moves.length / 2);
    const fork = [...moves.slice(0, at), { type: 'CLOSE' } as const];
    const compared = compareBranches(scenario, seed, moves, fork);
    expect(compared.shared).toBe(at);
    expect(compared.one.turn).toEqual(moves[at]);
    const own = buildDebrief(scenario, seed, moves);
    expect(compared.one.verdict).toEqual(own.verdict);
    expect(compared.one.course).toEqual(own.course);
    expect(compared.one.ended).toBe(true);
    const before = own.course.filter(({ visit }) => visit < compared.visit);
    expect(compared.other.course.slice(0, before.length)).toEqual(before);
  });

  test('one of which stopped has no turn of its own', () => {
    expect(compareBranches(scenario, seed, moves, moves.slice(0, 5)).other.turn).toBeNull();
  });
});
