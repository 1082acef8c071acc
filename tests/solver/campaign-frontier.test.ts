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

  it('knows no zone where nobody gains', () => {
    expect(nashPoint(campaignFrontier([]), { his: 1, ours: 1 })).toBeNull();
  });
});
