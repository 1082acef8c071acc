import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDebrief, debriefOf } from '../../src/debrief/build-debrief';
import { alliesCarry, heCarries, moscowCarries, washingtonCarries } from '../../src/debrief/win-set-sides';
import { counterpartView } from '../../src/rules/counterpart-view-of';
import { packageTotals } from '../../src/rules/totals';
import { aGame, aPlainScenario } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';
import { aCampaign, anIdleCampaign } from './a-campaign';

const scenario = aPlainScenario();
const game = aGame(scenario);
const view = counterpartView(scenario, game);
const line = { line: 300, reservation: 200, scale: 1000 };

describe('the counterpart', () => {
  it.each([
    ['carries', offer({ relief: { airline: 'licence' }, order: 'we-first' })],
    ['below-line', offer({ relief: { airline: 'licence' }, groups: { writers: 'exile' }, order: 'we-first' })],
    ['below-reservation', offer({ groups: { writers: 'exile' }, order: 'we-first' })],
    ['never', offer({ relief: { airline: 'lifted' }, groups: { rivals: 'exile' }, order: 'we-first' })],
    [
      'over-appetite',
      offer({
        relief: { airline: 'lifted', fertiliser: 'lifted' },
        groups: { writers: 'stay', 'dual-citizen': 'stay' },
        pledges: ['no-new-arrests'],
        order: 'we-first',
      }),
    ],
  ])('%s', (reason, paper) => {
    const below = { ...line, line: reason === 'below-line' ? 250 : 300 };
    const ruling = heCarries(view, paper, below);
    expect(ruling.reason).toBe(reason);
    expect(ruling.carries).toBe(reason === 'carries');
    expect(ruling.reach <= 1).toBe(ruling.carries);
  });
});

describe('Washington', () => {
  it('carries what it signed for, and nothing dearer', () => {
    expect(washingtonCarries(scenario, game, 1000, 1000)).toMatchObject({ carries: true, reach: 1 });
    const cool = aGame(scenario, (draft) => {
      draft.meters.support = 40;
    });
    expect(washingtonCarries(scenario, cool, 1000, 1001)).toMatchObject({ carries: false, reason: 'past-authority' });
    expect(washingtonCarries(scenario, cool, 0, 100)).toMatchObject({ carries: false, reach: 2 });
  });
});

describe('the allies', () => {
  const paper = (relief: Parameters<typeof offer>[0]) => packageTotals(scenario, game, offer(relief));

  it('carry what leaves them at their line or no lower than they stood', () => {
    const thin = aGame(scenario, (draft) => {
      draft.meters.allies = 40;
    });
    expect(alliesCarry(scenario, game, paper({ relief: { airline: 'licence' } }))).toMatchObject({ carries: true });
    expect(alliesCarry(scenario, game, paper({ relief: { airline: 'lifted', fertiliser: 'lifted' } }))).toMatchObject({
      reason: 'costs-allies',
    });
    expect(alliesCarry(scenario, thin, paper({ relief: { airline: 'licence' } }))).toMatchObject({
      reason: 'allies-thin',
    });
    expect(alliesCarry(scenario, thin, paper({ pledges: ['no-new-arrests'] }))).toMatchObject({ carries: true });
  });

  it('bear more once they were consulted', () => {
    const asked = aGame(scenario, (draft) => {
      draft.consulted = true;
    });
    const sums = paper({ relief: { airline: 'suspension', fertiliser: 'licence' } });
    expect(alliesCarry(scenario, asked, sums).measured).toBeGreaterThan(alliesCarry(scenario, game, sums).measured);
  });
});

describe('the patron', () => {
  it('is moved by much at once, by a hold grown thin, and by nothing where a case knows no pressure', () => {
    const thin = aGame(scenario, (draft) => {
      draft.meters.grip = 20;
    });
    const idle = { ...scenario, rules: { ...scenario.rules, pressure: 0 } };
    const pressed = { ...scenario, rules: { ...scenario.rules, pressure: 1 } };
    const { uneasyRelief } = scenario.rules.model.pressure;
    expect(moscowCarries(pressed, game, 100 * uneasyRelief)).toMatchObject({ carries: true });
    expect(moscowCarries(pressed, game, 100 * uneasyRelief + 1)).toMatchObject({ reason: 'large-relief' });
    expect(moscowCarries(pressed, thin, 100)).toMatchObject({ reason: 'thin-grip' });
    expect(moscowCarries(idle, thin, 9000)).toMatchObject({ carries: true, reach: 0 });
  });
});

describe('the win-set of a campaign', () => {
  it('holds a ruling of every side, and nobody blocks who carries', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const { scenario: played, rounds, moves } = aCampaign(aScenario(), seed, picks);
        const { winSet, visits } = debriefOf(played, rounds, moves);
        for (const { sides, blockers, outcome, visit, by } of winSet) {
          expect(sides.map(({ side }) => side)).toEqual(['counterpart', 'washington', 'allies', 'moscow']);
          for (const { side, carries, reason, reach } of sides) {
            expect(reach <= 1).toBe(carries);
            expect(reason === 'carries').toBe(carries);
            expect(blockers.includes(side)).toBe(!carries);
            expect(reach).toBeGreaterThanOrEqual(0);
          }
          const told = visits.find((one) => one.visit === visit);
          expect(outcome === 'signed').toBe(told?.deal != null);
          // What he signed, and what he wrote himself, he carried.
          if (outcome === 'signed' || by === 'him') expect(blockers).not.toContain('counterpart');
          if (outcome === 'he-refused') expect(blockers).toContain('counterpart');
          if (told?.deal && told.deal.disavowed !== '') expect(blockers).toContain('washington');
        }
      }),
      { numRuns: runs(40, 1000, 10) },
    );
  });

  it('is empty where nobody named a paper', () => {
    const { seed, moves } = anIdleCampaign(aScenario(), 9);
    expect(buildDebrief(aScenario(), seed, moves).winSet).toEqual([]);
  });
});
