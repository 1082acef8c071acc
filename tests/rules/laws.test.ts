/** Laws of the rules, whatever is played, at whatever seed. */
import fc from 'fast-check';
import { castDraft } from 'immer';
import { expect, test } from 'vitest';
import { newGame } from '../../src/rules/new-game';
import { heldAtStart } from '../../src/rules/people';
import { refuseMove } from '../../src/rules/refuse';
import type { GameState } from '../../src/rules/state';
import { PRESSURES, type Scenario } from '../../src/scenario/scenario';
import { having } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';
import { aRandomMove, diceOf, makeMove } from '../builders/random-play';
import { isMutating, runs } from '../builders/runs';

const small = aScenario();
const scenario: Scenario = aScenario({
  you: { ...small.you, authority: 900 },
  rules: { ...small.rules, visits: 6, arrests: { rate: 6, fairPrice: 0.5, group: 'newly-detained' } },
  events: small.events.map((event) => ({
    ...event,
    once: false,
    chance: 0.5,
    when: {},
    do: {
      ...event.do,
      arrest: { group: 'writers', people: 2 },
      release: { group: 'rivals', people: 1, terms: 'stay' as const },
    },
  })),
});

/** All states of a campaign played at random, the first included; only moves that are allowed are made. */
function played(seed: number, luck: number, moves = 80): readonly GameState[] {
  const dice = diceOf(luck);
  const states = [newGame(scenario, seed)];
  for (let i = 0; i < moves; i++) {
    const game = states.at(-1);
    if (!game || game.ended) break;
    const move = aRandomMove(scenario, game, dice);
    if (refuseMove(scenario, game, move)) continue;
    states.push(having(game, (draft) => makeMove(draft, scenario, move, dice)));
  }
  return states;
}

const seeds = fc.nat({ max: 0xffffffff });
const some = { numRuns: runs(60, 1000, 8) };
/** Says what must hold of every state of random campaigns. */
const always = (law: (game: GameState, before: GameState | undefined) => void) =>
  fc.assert(
    fc.property(seeds, seeds, (seed, luck) => {
      const states = played(seed, luck);
      states.forEach((game, i) => {
        law(game, states[i - 1]);
      });
    }),
    some,
  );

test.skipIf(isMutating)('random play goes everywhere: the laws below are tried on whole campaigns', () => {
  const ends = Array.from({ length: 60 }, (_, i) => played(i, i + 1000, 400).at(-1));
  const reached = (holds: (game: GameState) => boolean) => ends.filter((game) => game && holds(game)).length;
  expect(reached((game) => game.ended !== null)).toBeGreaterThan(50);
  expect(reached((game) => game.deals.length > 1)).toBeGreaterThan(20);
  expect(reached((game) => game.arrested > 0)).toBeGreaterThan(30);
  expect(reached((game) => game.deals.some((deal) => deal.withheld.length > 0))).toBeGreaterThan(5);
  expect(reached((game) => game.deals.some((deal) => deal.breached))).toBeGreaterThan(2);
  for (const kind of PRESSURES) {
    expect(reached((game) => game.pressures.some((pressure) => pressure.kind === kind))).toBeGreaterThan(5);
  }
  expect(reached((game) => game.news.some((item) => item.kind === 'lapse'))).toBeGreaterThan(5);
  expect(reached((game) => game.news.some((item) => item.kind === 'disavowal'))).toBeGreaterThan(5);
});

/** The end of such a campaign, played in place. */
function playedOut(seed: number, luck: number): GameState {
  const dice = diceOf(luck);
  const game = castDraft(structuredClone(newGame(scenario, seed)));
  for (let i = 0; i < 120 && !game.ended; i++) {
    const move = aRandomMove(scenario, game, dice);
    if (!refuseMove(scenario, game, move)) makeMove(game, scenario, move, dice);
  }
  return game;
}

test('same seed and same moves give the same game', () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, luck) => {
      expect(playedOut(seed, luck)).toEqual(playedOut(seed, luck));
    }),
    { numRuns: runs(500, 10_000, 12) },
  );
});

/** The lowest that support stood at in a visit, by the ledger, in whole hundredths. */
function leastSupport(ledger: GameState['ledger'], visit: number): number {
  const moves = ledger.filter((entry) => entry.meter === 'support' && entry.visit <= visit);
  const sums = [Math.round(newGame({ ...scenario, events: [] }, 0).meters.support * 100)];
  for (const { amount } of moves) sums.push((sums.at(-1) ?? 0) + Math.round(amount * 100));
  return Math.min(...sums.slice(moves.filter((entry) => entry.visit < visit).length));
}

test('he presses at most once a visit, always for a reason, and what it moves says so', () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, luck) => {
      const { pressures, ledger, news, groups, arrested } = playedOut(seed, luck);
      expect(new Set(pressures.map(({ visit }) => visit)).size).toBe(pressures.length);
      for (const { visit, kind, people } of pressures) {
        const moved = ledger.filter((entry) => entry.visit === visit && entry.cause.kind === 'pressure');
        for (const { cause } of moved) expect(cause).toEqual({ kind: 'pressure', pressure: kind });
        // Only where support lies at its floor already can nothing move.
        expect(moved.length > 0 || leastSupport(ledger, visit) === 0).toBe(true);
        expect(news).toContainEqual({ visit, kind: 'pressure', id: kind, people });
        expect(people > 0).toBe(kind === 'arrests');
      }
      const stray = ledger.filter(
        ({ cause, visit }) => cause.kind === 'pressure' && !pressures.some((one) => one.visit === visit),
      );
      expect(stray).toEqual([]);
      expect(Object.values(groups).reduce((sum, group) => sum + group.arrested, 0)).toBe(arrested);
    }),
    { numRuns: runs(500, 10_000, 12) },
  );
});

test('his memory stays within bounds, and only visits that settle change it', () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, luck) => {
      const { memory, deals, visit } = playedOut(seed, luck);
      expect(memory.kept + memory.broken).toBeLessThanOrEqual(deals.length);
      expect(memory.insults).toBeLessThan(2 * 120);
      expect(memory.ratio).toBeGreaterThanOrEqual(0);
      expect(visit).toBeGreaterThan(0);
      for (const times of Object.values(memory.heldBack)) {
        expect(times).toBeGreaterThanOrEqual(0);
        expect(times).toBeLessThanOrEqual(scenario.rules.model.memory.heldBackMost);
      }
    }),
    { numRuns: runs(500, 10_000, 12) },
  );
});

test('every meter stays within 0–100 and is the sum of its ledger', () => {
  always((game) => {
    for (const [meter, value] of Object.entries(game.meters)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
      const moved = game.ledger.reduce((sum, entry) => sum + (entry.meter === meter ? entry.amount : 0), 0);
      const start = newGame({ ...scenario, events: [] }, game.seed).meters;
      const from = Object.entries(start).find(([name]) => name === meter)?.[1] ?? Number.NaN;
      expect(value).toBeCloseTo(from + moved, 6);
    }
    const tired = game.ledger.filter((entry) => entry.meter === 'fatigue' && entry.visit === game.visit);
    expect(game.fatigue).toBeCloseTo(
      tired.reduce((sum, entry) => sum + entry.amount, 0),
      6,
    );
  });
});

test('every entry of the ledger changed something', () => {
  always((game) => {
    for (const entry of game.ledger) expect(entry.amount === 0 || Object.is(entry.amount, -0)).toBe(false);
  });
});

test('nobody appears or vanishes: held, exiled and stayed are who was held at first and who was taken', () => {
  always((game) => {
    const groups = Object.values(game.groups);
    const all = groups.reduce((n, group) => n + group.held + group.exiled + group.stayed, 0);
    expect(all).toBe(heldAtStart(scenario) + game.arrested);
    expect(groups.reduce((n, group) => n + group.arrested, 0)).toBe(game.arrested);
    for (const group of groups) {
      expect(Math.min(group.held, group.exiled, group.stayed, group.refusing)).toBeGreaterThanOrEqual(0);
      expect(group.refusing).toBeLessThanOrEqual(group.held);
    }
  });
});

test('who refuses exile is never exiled', () => {
  always((game) => {
    for (const group of scenario.groups) {
      const exiled = game.groups[group.id]?.exiled ?? 0;
      const arrested = game.groups[group.id]?.arrested ?? 0;
      expect(exiled).toBeLessThanOrEqual(group.people + arrested - group.refusesExile);
    }
  });
});

test('what was freed, told and spent is never taken back', () => {
  always((game, before) => {
    if (!before) return;
    for (const [id, group] of Object.entries(before.groups)) {
      expect(game.groups[id]?.exiled).toBeGreaterThanOrEqual(group.exiled);
      expect(game.groups[id]?.stayed).toBeGreaterThanOrEqual(group.stayed);
    }
    for (const [id, relief] of Object.entries(before.relief)) {
      expect(game.relief[id]?.highest).toBeGreaterThanOrEqual(relief.highest);
    }
    expect(game.hoursLeft).toBeGreaterThanOrEqual(0);
    expect(game.preparationsLeft).toBeGreaterThanOrEqual(0);
    expect(game.ledger.length).toBeGreaterThanOrEqual(before.ledger.length);
    expect(game.notebook.length).toBeGreaterThanOrEqual(before.notebook.length);
  });
});

test('points are whole hundredths wherever they stand in the game', () => {
  always((game) => {
    const { worth, hold, cost, mandate, value, worthGiven, holdGot, costPaid, mandateDelivered } =
      game.deals.at(-1) ?? {};
    const cents = [worth, hold, cost, mandate, value, worthGiven, holdGot, costPaid, mandateDelivered, game.truth.base];
    for (const known of Object.values(game.known)) cents.push(known.low, known.high, known.centre);
    expect(cents.filter((x) => x !== undefined && !Number.isInteger(x))).toEqual([]);
  });
});

test('a deal delivers no more than was signed', () => {
  always((game) => {
    for (const deal of game.deals) {
      expect(deal.mandateDelivered).toBeLessThanOrEqual(deal.mandate);
      expect(deal.holdGot).toBeLessThanOrEqual(deal.hold);
      expect(deal.worthGiven).toBeLessThanOrEqual(deal.worth);
      expect(deal.costPaid).toBeLessThanOrEqual(deal.cost);
      expect(deal.least).toBeLessThanOrEqual(deal.most);
    }
  });
});

test('asking whether a move is allowed changes nothing, and what is allowed can be done', () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, luck) => {
      const dice = diceOf(luck + 1);
      for (const game of played(seed, luck, 40)) {
        const before = JSON.stringify(game);
        const move = aRandomMove(scenario, game, dice);
        refuseMove(scenario, game, move);
        expect(JSON.stringify(game)).toBe(before);
      }
    }),
    some,
  );
});

test('recipes run on a plain game as they run under Immer', () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, luck) => {
      const underImmer = played(seed, luck).at(-1);
      const dice = diceOf(luck);
      const plain = castDraft(structuredClone(newGame(scenario, seed)));
      for (let i = 0; i < 80 && !plain.ended; i++) {
        const move = aRandomMove(scenario, plain, dice);
        if (refuseMove(scenario, plain, move)) continue;
        makeMove(plain, scenario, move, dice);
      }
      expect(plain).toEqual(underImmer);
    }),
    some,
  );
});

test('a game survives being saved as text', () => {
  always((game) => expect(JSON.parse(JSON.stringify(game))).toEqual(game));
});
