import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { accepts } from '../../src/counterpart/acceptance';
import { aspiration } from '../../src/counterpart/aspiration';
import { movement, withOffer } from '../../src/counterpart/movement';
import { mapPoint } from '../../src/debrief/map-point';
import { type MissedTrade, missedTrades } from '../../src/debrief/missed-trades';
import { changed } from '../../src/debrief/paper-changes';
import { supports } from '../../src/debrief/pointers';
import { neededNow } from '../../src/debrief/search-papers';
import { timeline } from '../../src/debrief/timeline';
import { visitSpans } from '../../src/debrief/visit-spans';
import { gameOf, playMove, replayMoves } from '../../src/machine/play';
import { counterpartView } from '../../src/rules/counterpart-view-of';
import type { Move } from '../../src/rules/moves';
import { packageTotals } from '../../src/rules/totals';
import type { Scenario } from '../../src/scenario/scenario';
import { aScenario } from '../builders/a-scenario';
import { runs } from '../builders/runs';
import { theCase } from '../builders/the-case';
import { aCampaign } from './a-campaign';

function tradesOf(scenario: Scenario, seed: number, moves: readonly Move[]) {
  const { rounds } = replayMoves(scenario, seed, moves);
  const spans = visitSpans(rounds.map(gameOf), moves);
  const visits = timeline(scenario, spans);
  return { trades: missedTrades(scenario, spans, visits), visits };
}

/** Replays the game to that table from its first move, and puts the paper there. */
function verify(scenario: Scenario, seed: number, moves: readonly Move[], trade: MissedTrade): void {
  const { visits } = tradesOf(scenario, seed, moves);
  const deal = visits.find(({ visit }) => visit === trade.visit)?.deal ?? null;
  const { rounds, stopped } = replayMoves(scenario, seed, moves.slice(0, trade.at));
  expect(stopped).toBeNull();
  const table = rounds.at(-1);
  if (!table) throw new Error('there is a table');
  const before = gameOf(table);
  expect(before).toMatchObject({ visit: trade.visit, phase: 'table' });

  const proposed = playMove(table, { type: 'PROPOSE', offer: trade.offer });
  if (!proposed.ok) throw new Error(`${proposed.refusal.refused} ${proposed.refusal.about}`);
  expect(gameOf(proposed.round).table?.outcome).toBe('signed');
  expect(gameOf(proposed.round).deals.at(-1)?.value).toBe(trade.his);
  const delivered = playMove(proposed.round, { type: 'CONTINUE' });
  if (!delivered.ok) throw new Error('a deal is delivered');
  const after = gameOf(delivered.round);
  expect(after.delivery?.disavowed).toBe('');
  expect(packageTotals(scenario, before, trade.offer).cost).toBeLessThanOrEqual(trade.authority);

  const withheld = [...(after.delivery?.withheld.groups ?? []), ...(after.delivery?.withheld.pledges ?? [])];
  const own = visits.find(({ visit }) => visit === trade.visit)?.delivery?.withheld;
  for (const id of withheld) {
    expect([...(own?.groups ?? []), ...(own?.pledges ?? [])]).toContain(id);
    expect(trade.changes.map((change) => change.id)).not.toContain(id);
    expect(trade.order).toBeNull();
  }
  const line = scenario.rules.model.drift.alliesEnough;
  const left = alliesAfter(scenario, seed, moves, trade.visit);
  expect(after.meters.allies).toBeGreaterThanOrEqual(Math.min(line, before.meters.allies, left));

  const ours = mapPoint(scenario, before, trade.offer).ours;
  expect(trade.ours).toBe(ours);
  expect(trade.gain).toBe(ours - (deal ? mapPoint(scenario, before, deal.deal).ours : 0));
  expect(trade.gain).toBeGreaterThan(0);
  expect(trade.people).toBe((after.delivery?.exiled ?? 0) + (after.delivery?.stayed ?? 0));
}

function alliesAfter(scenario: Scenario, seed: number, moves: readonly Move[], visit: number): number {
  const { rounds } = replayMoves(scenario, seed, moves);
  const game = rounds.map(gameOf).find((one) => one.visit === visit && one.phase === 'delivery');
  return game?.meters.allies ?? Number.POSITIVE_INFINITY;
}

describe('a missed trade', () => {
  it('holds when it is replayed, in games of any play', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const scenario = aScenario();
        const { moves } = aCampaign(scenario, seed, picks);
        const { trades } = tradesOf(scenario, seed, moves);
        found += trades.length;
        for (const trade of trades) verify(scenario, seed, moves, trade);
      }),
      { numRuns: runs(12, 500, 6) },
    );
    expect(found).toBeGreaterThan(0);
  }, 120_000);

  it.each(['generous', 'patient', 'prober', 'hardliner'])(
    'holds when it is replayed, in a long case played by %s',
    (name) => {
      const bot = botCalled(name);
      if (!bot) throw new Error(`no bot is called ${name}`);
      const scenario = theCase('minsk-2025');
      for (let seed = 1; seed <= runs(1, 125, 1); seed++) {
        const { moves } = playOut(scenario, seed, bot);
        const { trades } = tradesOf(scenario, seed, moves);
        expect(trades.length).toBeLessThanOrEqual(3);
        expect(new Set(trades.map(({ visit }) => visit)).size).toBe(trades.length);
        expect(trades.map(({ gain }) => gain)).toEqual(trades.map(({ gain }) => gain).toSorted((a, b) => b - a));
        for (const trade of trades) {
          verify(scenario, seed, moves, trade);
          expect(trade.changes.length + (trade.order ? 1 : 0)).toBeLessThanOrEqual(2);
          expect(trade.changes.reduce(changed, { ...trade.paper, order: trade.offer.order })).toEqual(trade.offer);
          if (trade.changes.length > 0) expect(trade.pointers.length).toBeGreaterThan(0);
        }
      }
    },
    300_000,
  );
});

describe('the least he would take', () => {
  it('he takes, and a hundredth less he does not', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, picks) => {
        const { scenario, rounds } = aCampaign(aScenario(), seed, picks);
        for (const game of rounds.map(gameOf)) {
          if (game.table?.outcome !== 'open' || game.table.k >= scenario.rules.exchanges) continue;
          const view = counterpartView(scenario, game);
          const needed = neededNow(view, game.table);
          const takes = (value: number) => {
            const weighed = { worth: 0, hold: 0, value, never: [] };
            const { table } = game;
            if (!table) return false;
            const moved = movement(view, table, withOffer(table, value, true));
            return accepts(view, weighed, aspiration(view, table, table.k + 1, moved), table.reservation);
          };
          expect(takes(needed)).toBe(true);
          if (needed > game.table.reservation) expect(takes(needed - 1)).toBe(false);
        }
      }),
      { numRuns: runs(20, 300, 5) },
    );
  });
});

describe('what a change says of his interests', () => {
  it.each([
    [{ side: 'given', id: 'a', from: null, to: 'licence' }, 'more'],
    [{ side: 'given', id: 'a', from: 'lifted', to: 'licence' }, 'less'],
    [{ side: 'given', id: 'a', from: 'give', to: null }, 'less'],
    [{ side: 'got', id: 'a', from: null, to: 'exile' }, 'less'],
    [{ side: 'got', id: 'a', from: 'exile', to: 'stay' }, 'less'],
    [{ side: 'got', id: 'a', from: 'pledge', to: null }, 'more'],
  ] as const)('%o: he cares %s for it than was said', (change, said) => {
    expect(supports(change)).toBe(said);
  });
});
