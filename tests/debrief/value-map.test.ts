import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapPoint } from '../../src/debrief/map-point';
import { timeline } from '../../src/debrief/timeline';
import { valueMap } from '../../src/debrief/value-map';
import { visitFrontier } from '../../src/debrief/visit-frontier';
import { visitSpans } from '../../src/debrief/visit-spans';
import { gameOf } from '../../src/machine/play';
import { packageRefusal } from '../../src/rules/check-package';
import { counterpartView } from '../../src/rules/counterpart-view-of';
import { newGame } from '../../src/rules/new-game';
import { groupOptions, reliefOptions } from '../../src/rules/options';
import { ORDERS, type Package } from '../../src/rules/package';
import type { GameState } from '../../src/rules/state';
import { packageTotals } from '../../src/rules/totals';
import type { Scenario } from '../../src/scenario/scenario';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';
import { aCampaign, type Campaign } from './a-campaign';

/** Two ladders, the gestures, three groups and a pledge: few enough to list all packages. */
const whole = aScenario();
const few: Scenario = {
  ...whole,
  relief: whole.relief.slice(0, 2),
  groups: whole.groups.slice(0, 3),
  pledges: whole.pledges.slice(0, 1),
};

function everything(scenario: Scenario, game: GameState): readonly Package[] {
  let all: Package[] = ORDERS.map((order) => offer({ order }));
  for (const relief of scenario.relief) {
    all = all.flatMap((one) => [
      one,
      ...reliefOptions(game, relief).map((change) => ({ ...one, relief: { ...one.relief, [relief.id]: change } })),
    ]);
  }
  for (const group of scenario.groups.filter(({ never }) => !never)) {
    all = all.flatMap((one) => [
      one,
      ...groupOptions(game, group).map((terms) => ({ ...one, groups: { ...one.groups, [group.id]: terms } })),
    ]);
  }
  for (const { id } of scenario.gestures)
    all = all.flatMap((one) => [one, { ...one, gestures: [...one.gestures, id] }]);
  for (const { id } of scenario.pledges) all = all.flatMap((one) => [one, { ...one, pledges: [...one.pledges, id] }]);
  const isOpen = (one: Package) => {
    const refused = packageRefusal(scenario, game, one);
    return refused === null || refused.refused === 'empty-package';
  };
  return all.filter(isOpen);
}

function listed(scenario: Scenario, game: GameState) {
  const { authority, appetite } = counterpartView(scenario, game);
  let top = Number.NEGATIVE_INFINITY;
  return everything(scenario, game)
    .filter((one) => {
      const { cost, hold } = packageTotals(scenario, game, one);
      return cost <= authority && hold <= appetite;
    })
    .map((one) => mapPoint(scenario, game, one))
    .sort((a, b) => b.his - a.his || b.ours - a.ours)
    .filter(({ ours }) => {
      const isNew = ours > top;
      top = Math.max(top, ours);
      return isNew;
    });
}

const mapOf = ({ scenario, rounds, moves }: Campaign) => {
  const spans = visitSpans(rounds.map(gameOf), moves);
  const visits = timeline(scenario, spans);
  return { map: valueMap(scenario, spans, visits), visits };
};

describe('the frontier of a visit', () => {
  it('is what every package within both limits comes to', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(100),
        fc.nat(100),
        fc.nat(1400),
        fc.nat(1400),
        (seed, trust, allies, ...limits) => {
          const [authority, appetite] = limits;
          const scenario: Scenario = {
            ...few,
            you: { ...few.you, authority },
            counterpart: { ...few.counterpart, appetite },
          };
          const fresh = newGame(scenario, seed);
          const game = { ...fresh, meters: { ...fresh.meters, trust, allies } };
          const { points, packageAt } = visitFrontier(scenario, game, counterpartView(scenario, game));
          expect(points).toEqual(listed(scenario, game));
          for (const [at, point] of points.entries()) expect(mapPoint(scenario, game, packageAt(at))).toEqual(point);
        },
      ),
      { numRuns: runs(30, 1000, 10) },
    );
  }, 60_000);
});

describe('the value map', () => {
  it('has its points of Nash and of Kalai and Smorodinsky where listing the frontier finds them', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const { map } = mapOf(aCampaign(whole, seed, picks));
        for (const one of [map.campaign, ...map.visits]) {
          const { his: low } = one.disagreement;
          const zone = one.frontier.filter(({ his, ours }) => his >= low && ours >= 0);
          expect(one.zone === null).toBe(zone.length === 0);
          expect(one.nash === null).toBe(zone.length === 0);
          if (!one.nash || !one.kalaiSmorodinsky || !one.zone) continue;
          expect(one.zone).toEqual({ hisBest: zone[0], ourBest: zone.at(-1) });
          expect((one.nash.his - low) * one.nash.ours).toBe(
            Math.max(...zone.map(({ his, ours }) => (his - low) * ours)),
          );
          const hopes = {
            his: Math.max(...zone.map(({ his }) => his - low)),
            ours: Math.max(...zone.map(({ ours }) => ours)),
          };
          const worse = ({ his, ours }: { his: number; ours: number }) =>
            Math.min(hopes.his > 0 ? (his - low) / hopes.his : 1, hopes.ours > 0 ? ours / hopes.ours : 1);
          expect(worse(one.kalaiSmorodinsky)).toBe(Math.max(...zone.map(worse)));
        }
      }),
      { numRuns: runs(20, 500, 5) },
    );
  });

  it('puts deals where they were signed, and none within the limits beyond the frontier', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const { map, visits } = mapOf(aCampaign(whole, seed, picks));
        for (const [at, one] of map.visits.entries()) {
          const told = visits[at];
          expect(one.visit).toBe(told?.visit);
          expect(one.deal?.his).toBe(told?.deal?.value);
          expect(one.path.map(({ k }) => k)).toEqual(one.path.map(({ k }) => k).toSorted((a, b) => a - b));
          const papers = (told?.table?.exchanges ?? []).flatMap(({ offer: ours, counter }) => [ours, counter]);
          expect(one.path.map(({ his }) => his)).toEqual(papers.flatMap((paper) => paper?.value ?? []));
          const { deal } = one;
          if (!deal || !told?.deal || told.deal.cost > one.authority || told.deal.hold > one.appetite) continue;
          expect(one.frontier.some(({ his, ours }) => his >= deal.his && ours >= deal.ours)).toBe(true);
        }
        const sum = (of: (deal: NonNullable<(typeof visits)[number]['deal']>) => number) =>
          visits.reduce((total, { deal }) => total + (deal ? of(deal) : 0), 0);
        expect(map.campaign.delivered.his).toBe(sum((deal) => deal.worthGiven - deal.holdGot));
        expect(map.campaign.signed.ours).toBe(sum((deal) => deal.mandate - deal.cost));
      }),
      { numRuns: runs(20, 500, 5) },
    );
  });

  it('knows what is recorded to have happened, where anything is', () => {
    const campaign = aCampaign(whole, 4, 5);
    expect(mapOf(campaign).map.campaign.history).not.toBeNull();
    const silent = aCampaign({ ...whole, history: [] }, 4, 5);
    expect(mapOf(silent).map.campaign.history).toBeNull();
  });
});
