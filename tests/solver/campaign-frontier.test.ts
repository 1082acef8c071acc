import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignFrontier, kalaiSmorodinskyPoint, type Level, nashPoint } from '../../src/solver/campaign-frontier';
import { runs } from '../builders/runs';

const anyLevel = fc.record({ his: fc.integer({ min: -40, max: 40 }), ours: fc.integer({ min: -40, max: 40 }) });
const anyIssues = fc.array(fc.array(anyLevel, { maxLength: 3 }), { maxLength: 5 });
const anyDisagreement = fc.record({ his: fc.integer({ min: -20, max: 20 }), ours: fc.integer({ min: -20, max: 20 }) });

const everyAgreement = (issues: readonly (readonly Level[])[]): Level[] =>
  issues.reduce<Level[]>(
    (sums, levels) =>
      sums.flatMap((sum) => [sum, ...levels.map(({ his, ours }) => ({ his: sum.his + his, ours: sum.ours + ours }))]),
    [{ his: 0, ours: 0 }],
  );

const beats = (a: Level, b: Level) => a.his >= b.his && a.ours >= b.ours && (a.his > b.his || a.ours > b.ours);

describe('the frontier of a campaign', () => {
  it('holds every agreement that no other beats, and no other', () => {
    fc.assert(
      fc.property(anyIssues, (issues) => {
        const all = everyAgreement(issues);
        const best = all.filter((one) => !all.some((other) => beats(other, one)));
        const keys = new Set(best.map(({ his, ours }) => `${his} ${ours}`));
        const { points } = campaignFrontier(issues);
        expect(points.map(({ his, ours }) => `${his} ${ours}`).toSorted()).toEqual([...keys].toSorted());
      }),
      { numRuns: runs() },
    );
  });

  it('names the levels behind each point', () => {
    fc.assert(
      fc.property(anyIssues, (issues) => {
        const frontier = campaignFrontier(issues);
        for (const { at, his, ours } of frontier.points) {
          const levels = frontier.choicesAt(at).map((level, issue) => issues[issue]?.[level] ?? { his: 0, ours: 0 });
          expect(levels.reduce((sum, level) => sum + level.his, 0)).toBe(his);
          expect(levels.reduce((sum, level) => sum + level.ours, 0)).toBe(ours);
        }
      }),
      { numRuns: runs() },
    );
  });

  it('Nash: no agreement in the zone has a greater product of gains', () => {
    fc.assert(
      fc.property(anyIssues, anyDisagreement, (issues, none) => {
        const products = everyAgreement(issues)
          .filter(({ his, ours }) => his >= none.his && ours >= none.ours)
          .map(({ his, ours }) => (his - none.his) * (ours - none.ours));
        const point = nashPoint(campaignFrontier(issues), none);
        expect(point && (point.his - none.his) * (point.ours - none.ours)).toBe(
          products.length ? Math.max(...products) : null,
        );
      }),
      { numRuns: runs() },
    );
  });

  it('Kalai–Smorodinsky: both come equally near to what each could hope for', () => {
    const line = campaignFrontier([[10, 20, 30, 40].map((n) => ({ his: 40 - n, ours: 2 * n }))]);
    const point = kalaiSmorodinskyPoint(line, { his: 0, ours: 0 });
    expect(point).toMatchObject({ his: 20, ours: 40 });
    expect(kalaiSmorodinskyPoint(line, { his: 100, ours: 0 })).toBeNull();
  });

  it('Kalai–Smorodinsky: no agreement in the zone leaves its worse-off side a greater share', () => {
    fc.assert(
      fc.property(anyIssues, anyDisagreement, (issues, none) => {
        const zone = everyAgreement(issues).filter(({ his, ours }) => his >= none.his && ours >= none.ours);
        const hope = (of: (one: Level) => number) => Math.max(0, ...zone.map(of));
        const [hisHope, ourHope] = [hope(({ his }) => his - none.his), hope(({ ours }) => ours - none.ours)];
        const share = (gain: number, most: number) => (most > 0 ? gain / most : 1);
        const worse = ({ his, ours }: Level) =>
          Math.min(share(his - none.his, hisHope), share(ours - none.ours, ourHope));
        const point = kalaiSmorodinskyPoint(campaignFrontier(issues), none);
        expect(point && worse(point)).toBe(zone.length > 0 ? Math.max(...zone.map(worse)) : null);
      }),
      { numRuns: runs() },
    );
  });

  it('on a straight edge both points halve what there is, as in their closed forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }), (half, slope) => {
        const shares = Array.from({ length: 2 * half }, (_, at) => at + 1);
        const line = campaignFrontier([
          [{ his: 2 * half, ours: 0 }, ...shares.map((n) => ({ his: 2 * half - n, ours: slope * n }))],
        ]);
        const middle = { his: half, ours: slope * half };
        expect(nashPoint(line, { his: 0, ours: 0 })).toMatchObject(middle);
        expect(kalaiSmorodinskyPoint(line, { his: 0, ours: 0 })).toMatchObject(middle);
      }),
      { numRuns: runs() },
    );
  });

  it('both points stay where they are when either side counts in another unit, and from another nought', () => {
    const unit = fc.record({ times: fc.integer({ min: 1, max: 6 }), plus: fc.integer({ min: -30, max: 30 }) });
    fc.assert(
      fc.property(
        fc.array(anyLevel, { minLength: 1, maxLength: 12 }),
        anyDisagreement,
        unit,
        unit,
        (levels, none, a, b) => {
          const counted = ({ his, ours }: Level): Level => ({
            his: a.times * his + a.plus,
            ours: b.times * ours + b.plus,
          });
          const best = levels.filter((one) => !levels.some((other) => beats(other, one)));
          const inOrder = [...new Map(best.map((one) => [one.his, one])).values()].toSorted((x, y) => y.his - x.his);
          const asFrontier = (points: readonly Level[]) => ({
            points: points.map((one, at) => ({ ...one, at })),
            choicesAt: () => [],
          });
          for (const find of [nashPoint, kalaiSmorodinskyPoint]) {
            const here = find(asFrontier(inOrder), none)?.at;
            expect(find(asFrontier(inOrder.map(counted)), counted(none))?.at).toBe(here);
          }
        },
      ),
      { numRuns: runs() },
    );
  });

  it('knows no zone where nobody gains', () => {
    expect(nashPoint(campaignFrontier([]), { his: 1, ours: 1 })).toBeNull();
  });
});
