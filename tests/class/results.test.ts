// A class of results: each counted once, checked by its own moves, added up whatever the order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonMisbeliefs } from '../../src/class/beliefs';
import { crowdsOf } from '../../src/class/crowds';
import { classCsv, classJson } from '../../src/class/export';
import { factsOf } from '../../src/class/facts';
import { promptsOf } from '../../src/class/prompts';
import { checked, EMPTY, type Entry, entered } from '../../src/class/register';
import { faultOf } from '../../src/class/result';
import { binsOf, coarseBins, spreadOf } from '../../src/class/spread';
import { openCode } from '../../src/storage/result-code';
import { aClass } from '../builders/a-class';
import { runs } from '../builders/runs';
import { theCase } from '../builders/the-case';

const scenario = theCase('tutorial-swap');
const pupils = aClass(scenario, 12, 'able');
const all = pupils.map(({ seed, moves }) => factsOf(scenario, seed, moves));

const entryOf = (code: string, line: number): Entry => {
  const opened = openCode(code);
  if (!opened) throw new Error('the code does not open');
  const { claim, seed, profile, modelHash } = opened;
  return { identity: `${seed}`, place: { file: '', line }, caseId: scenario.id, modelHash, profile, seed, claim };
};
const entries = pupils.map(({ code }, at) => entryOf(code, at + 1));

describe('a result', () => {
  test('holds where its moves lead to what its code claims', () => {
    for (const [at, facts] of all.entries()) expect(faultOf({ claim: entries[at]?.claim ?? null }, facts)).toBeNull();
  });

  test.each([
    ['more people went free', { freed: 4000 }],
    ['nobody was taken', { arrested: 4000 }],
    ['a dimension is better', { dimensions: [100, 100, 100, 100, 100] }],
    ['it ended otherwise', { ended: 'recalled' as const }],
    ['only the digest is another', { digest: 1 }],
  ])('is forged where it claims that %s', (_, lie) => {
    const [facts] = all;
    const claim = entries[0]?.claim;
    if (!facts || !claim) throw new Error('no pupil');
    expect(faultOf({ claim: { ...claim, ...lie } }, facts)).toBe('forged');
    expect(faultOf({ claim: { ...claim, ...lie, engine: 'older' } }, facts)).toBe('other-engine');
  });

  test('that does not end, or whose moves stop, cannot count', () => {
    const [pupil] = pupils;
    if (!pupil) throw new Error('no pupil');
    const half = factsOf(scenario, pupil.seed, pupil.moves.slice(0, 3));
    expect(faultOf({ claim: null }, half)).toBe('unfinished');
    const odd = factsOf(scenario, pupil.seed, [{ type: 'ACCEPT' }, ...pupil.moves]);
    expect(faultOf({ claim: null }, odd)).toBe('unplayable');
  });
});

describe('the register', () => {
  test('counts every game once, and says which it repeats', () => {
    const twice = entered(entered(EMPTY, entries), entries);
    expect(twice.results).toHaveLength(entries.length);
    expect(twice.aside.map(({ why }) => why)).toEqual(entries.map(() => 'duplicate'));
    expect(twice.aside.map(({ about }) => about)).toEqual(entries.map((_, at) => String(at + 1)));
  });

  test('sets aside what the replay does not bear out, and keeps the rest', () => {
    const [first, ...others] = entries;
    if (!first?.claim) throw new Error('no pupil');
    const forged = { ...first, claim: { ...first.claim, freed: 999 } };
    const register = checked(
      entered(EMPTY, [forged, ...others]),
      new Map(all.map((facts, at) => [at + 1, facts] as const)),
    );
    expect(register.results).toHaveLength(others.length);
    expect(register.results.every(({ facts }) => facts !== null)).toBe(true);
    expect(register.aside).toEqual([{ place: { file: '', line: 1 }, why: 'forged', about: '1' }]);
  });

  test('takes along no name, no file and no code', () => {
    const register = entered(
      EMPTY,
      entries.map((one) => ({ ...one, place: { file: 'Ada Lovelace.txt', line: 1 } })),
    );
    for (const text of [classCsv(register.results), classJson(register.results)]) {
      expect(text).not.toContain('Lovelace');
      expect(text).not.toContain('BC2');
    }
    expect(classCsv(register.results).trim().split('\r\n')).toHaveLength(entries.length + 1);
  });
});

describe('what is added up', () => {
  test('does not depend on the order of the results', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(commonMisbeliefs(shuffled)).toEqual(commonMisbeliefs(all));
        expect(promptsOf(shuffled)).toEqual(promptsOf(all));
        const points = (facts: typeof all) => facts.map(({ claim: { his, ours } }) => ({ his, ours }));
        expect(crowdsOf(points(shuffled), 5)).toEqual(crowdsOf(points(all), 5));
      }),
      { numRuns: runs(30) },
    );
  });

  test('asks three questions of any class of two or more, and none of one', () => {
    expect(promptsOf(all)).toHaveLength(3);
    expect(promptsOf(all.slice(0, 2))).toHaveLength(3);
    expect(promptsOf(all.slice(0, 1))).toEqual([]);
  });

  test('never counts more who were wrong than filled in a sheet', () => {
    const found = commonMisbeliefs(all);
    expect(found.length).toBeGreaterThan(0);
    for (const { count, of } of found) expect(count).toBeLessThanOrEqual(of);
  });
});

describe('nobody alone', () => {
  const score = fc.integer({ min: 0, max: 100 });

  test('no bin of few: each that is not empty holds five or more, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 5, maxLength: 80 }), (values) => {
        const bins = coarseBins(binsOf(values, 10), 5);
        for (const { count } of bins) expect(count === 0 || count >= 5).toBe(true);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const [at, bin] of bins.slice(1).entries()) expect(bin.low).toBe(bins[at]?.high);
      }),
    );
  });

  test('no crowd of few on the map, and everyone is in one', () => {
    const point = fc.record({
      his: fc.integer({ min: -5000, max: 9000 }),
      ours: fc.integer({ min: -5000, max: 9000 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 200 }), (points) => {
        const crowds = crowdsOf(points, 5);
        for (const { count } of crowds) expect(count).toBeGreaterThanOrEqual(5);
        const counted = crowds.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(points.length < 5 ? 0 : points.length);
        expect(crowds.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test('quartiles lie in order and within the values', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (values) => {
        const told = spreadOf(values);
        if (!told) throw new Error('no spread');
        const { least, lower, median, upper, most } = told;
        expect([least, lower, median, upper, most]).toEqual([least, lower, median, upper, most].sort((a, b) => a - b));
        expect(least).toBe(Math.min(...values));
        expect(most).toBe(Math.max(...values));
      }),
    );
  });
});
