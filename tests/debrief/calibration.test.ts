import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief';
import { brierScore, LINE_WITHIN, scoreSheet, strongestWants } from '../../src/debrief/calibration';
import { trueFigure } from '../../src/rules/figure';
import type { BeliefSheet } from '../../src/rules/moves';
import { newGame } from '../../src/rules/new-game';
import { aGame, aPlainScenario } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';
import { runs } from '../builders/runs';
import { aCampaign, anIdleCampaign } from './a-campaign';

const scenario = aScenario();
const given = [...scenario.relief, ...scenario.gestures].map(({ id }) => id);
const aSheet = fc.record<BeliefSheet>({
  wants: fc.subarray(given, { maxLength: 3 }),
  never: fc.constantFrom('', ...scenario.groups.map(({ id }) => id)),
  walkAway: fc.option(fc.integer({ min: -20, max: 20 })),
  confidence: fc.integer({ min: 0, max: 100 }),
});

describe('the Brier score', () => {
  it('is 0 for the sure who are right, 1 for the sure who are wrong, a quarter for even odds', () => {
    expect(brierScore(1, [true, true])).toBe(0);
    expect(brierScore(1, [false])).toBe(1);
    expect(brierScore(0.5, [true, false, false])).toBe(0.25);
    expect(brierScore(0.3, [])).toBe(0);
  });

  it('is least where one is as sure as one is right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hits, p) => {
          const share = hits.filter(Boolean).length / hits.length;
          expect(brierScore(share, hits)).toBeLessThanOrEqual(brierScore(p, hits) + 1e-12);
          // Murphy: uncertainty of the outcomes plus how far one was off.
          expect(brierScore(p, hits)).toBeCloseTo(share * (1 - share) + (p - share) * (p - share), 10);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

describe('a belief sheet', () => {
  it('is scored statement by statement, as told', () => {
    fc.assert(
      fc.property(aSheet, fc.nat(1e6), fc.integer({ min: 0, max: 1500 }), (sheet, seed, line) => {
        const game = newGame(scenario, seed);
        const scored = scoreSheet(scenario, game, sheet, line);
        const better = (id: string) =>
          given.filter((other) => (trueFigure(scenario, game, other) ?? 0) > (trueFigure(scenario, game, id) ?? 0))
            .length;
        const hits = sheet.wants.map((id) => better(id) < 3);
        const never = sheet.never === 'rivals';
        const near = sheet.walkAway === null ? [] : [Math.abs(sheet.walkAway - line / 100) <= LINE_WITHIN];
        const all = [...hits, never, ...near];
        expect(scored.statements.map(({ right }) => right)).toEqual(all);
        expect(scored.wantHits).toBe(hits.filter(Boolean).length);
        expect(scored.share).toBe(all.filter(Boolean).length / all.length);
        const p = sheet.confidence / 100;
        const squares = all.map((hit) => (p - (hit ? 1 : 0)) * (p - (hit ? 1 : 0)));
        expect(scored.brier).toBeCloseTo(squares.reduce((a, b) => a + b, 0) / all.length, 10);
        expect(scored.distance).toBe(sheet.walkAway === null ? null : Math.abs(sheet.walkAway - line / 100));
      }),
      { numRuns: runs(200) },
    );
  });

  it('is held against what he wants at that moment, not at the end', () => {
    const plain = aPlainScenario();
    const before = aGame(plain);
    const after = aGame(plain, (draft) => {
      draft.truth.worthShift = { photograph: 2000 };
    });
    expect(strongestWants(plain, before).has('photograph')).toBe(false);
    expect(strongestWants(plain, after).has('photograph')).toBe(true);
  });

  it('that says nobody is held for good is right only where nobody is', () => {
    const open = aPlainScenario({ groups: aPlainScenario().groups.map((group) => ({ ...group, never: false })) });
    const sheet: BeliefSheet = { wants: [], never: '', walkAway: null, confidence: 50 };
    expect(scoreSheet(open, aGame(open), sheet, 0).neverHit).toBe(true);
    expect(scoreSheet(aPlainScenario(), aGame(), sheet, 0).neverHit).toBe(false);
  });
});

describe('calibration over a campaign', () => {
  it('says nothing where no sheet was filled', () => {
    const { moves, seed } = anIdleCampaign(scenario, 3);
    const { calibration } = buildDebrief(scenario, seed, moves);
    expect(calibration).toEqual({ sheets: [], whole: null, course: { share: null, distance: null, brier: null } });
  });

  it('takes the last sheet of a visit, and tells whether one came closer', () => {
    const plain = aPlainScenario();
    const { moves } = anIdleCampaign(plain, 1);
    const wild: BeliefSheet = { wants: ['bank'], never: 'writers', walkAway: 40, confidence: 90 };
    const wise: BeliefSheet = { wants: ['airline'], never: 'rivals', walkAway: 3, confidence: 90 };
    const [first, second] = [moves.slice(0, 4), moves.slice(4)];
    const told = [
      { type: 'BELIEVE', sheet: wise } as const,
      { type: 'BELIEVE', sheet: wild } as const,
      ...first,
      { type: 'BELIEVE', sheet: wise } as const,
      ...second,
    ];
    const { calibration } = buildDebrief(plain, 1, told);
    expect(calibration.sheets.map(({ visit, right }) => [visit, right])).toEqual([
      [1, 0],
      [2, expect.any(Number)],
    ]);
    expect(calibration.sheets[1]?.right).toBeGreaterThanOrEqual(2);
    expect(calibration.course.share?.came).toBe('closer');
    expect(calibration.course.brier?.came).toBe('closer');
    expect(calibration.course.distance?.came).toBe('closer');
  });

  it('adds up: whole = mean over all statements', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const { moves } = aCampaign(scenario, seed, picks);
        const { sheets, whole } = buildDebrief(scenario, seed, moves).calibration;
        const all = sheets.flatMap(({ statements, sure }) => statements.map(({ right }) => ({ right, sure })));
        expect(whole?.statements ?? 0).toBe(all.length);
        if (!whole) return;
        const mean = (of: (one: (typeof all)[number]) => number) =>
          all.reduce((sum, one) => sum + of(one), 0) / all.length;
        expect(whole.brier).toBeCloseTo(
          mean(({ right, sure }) => (sure - Number(right)) * (sure - Number(right))),
          10,
        );
        expect(whole.excess).toBeCloseTo(
          mean(({ sure, right }) => sure - Number(right)),
          10,
        );
      }),
      { numRuns: runs(25, 500, 10) },
    );
  });
});
