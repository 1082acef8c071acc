// The chart of a campaign, walked along every shortest path of a tiny case: each state and each transition, none by another way.
import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { gameOf, type RoundSnapshot } from '../../src/machine/play';
import { roundMachine } from '../../src/machine/round';
import type { Move } from '../../src/rules/moves';
import { newGame } from '../../src/rules/new-game';
import { aPlainScenario } from '../builders/a-game';
import { nameOf, statesIn, statesOf, transitionsOf } from '../builders/chart-coverage';
import { offer } from '../builders/offer';

const small = aPlainScenario();
/** Short-tempered, unreliable, and with little time: every way a table can end lies near. */
const scenario = aPlainScenario({
  rules: { ...small.rules, exchanges: 2, preparations: 1, hours: 1 },
  counterpart: {
    ...small.counterpart,
    reliability: 0.15,
    persona: { ...small.counterpart.persona, patience: 4, insult: 1 },
  },
  toasts: { ...small.toasts, most: 1 },
});

const everything = { airline: 'lifted', fertiliser: 'lifted', bank: 'suspension' } as const;
const moves: readonly Move[] = [
  { type: 'BELIEVE', sheet: { wants: ['airline'], never: 'rivals', walkAway: 2, confidence: 50 } },
  { type: 'PREPARE', preparation: 'ask-intelligence' },
  { type: 'DEPART' },
  { type: 'TOAST', answer: 'sip' },
  { type: 'RAISE', topic: 'hockey', reply: 0 },
  { type: 'SIT_DOWN' },
  { type: 'HEAR_HIM' },
  { type: 'PROPOSE', offer: offer({ relief: everything, groups: { 'dual-citizen': 'exile' }, order: 'they-first' }) },
  { type: 'PROPOSE', offer: offer({ relief: everything, groups: { writers: 'stay' }, order: 'we-first' }) },
  { type: 'PROPOSE', offer: offer({ groups: { writers: 'stay', 'dual-citizen': 'stay' } }) },
  { type: 'ACCEPT' },
  { type: 'ASK_WHY' },
  { type: 'ADJOURN' },
  { type: 'RESPOND', response: 'protest' },
  { type: 'CONTINUE' },
  { type: 'CLOSE' },
];

/** What tells two moments apart for this walk. */
function keyOf(round: RoundSnapshot): string {
  const game = gameOf(round);
  const { table } = game;
  return JSON.stringify([
    round.value,
    game.visit,
    game.beliefs.length,
    game.prepared.length,
    game.toasts.length,
    game.raised.length,
    table && [table.k, table.exchanges.at(-1)?.answer, table.exchanges.at(-1)?.asked],
    game.delivery?.response,
    game.ended?.why,
  ]);
}

const paths = getShortestPaths(roundMachine, {
  input: { scenario, game: newGame(scenario, 3) },
  events: moves,
  serializeState: (state) => keyOf(state),
  limit: 60_000,
  filterEvents: (state, event) => state.can(event),
});
const moments = paths.flatMap((path) => [path.state, ...path.steps.map((step) => step.state)]);

describe('every path of the round chart', () => {
  test('every state is visited', () => {
    const visited = new Set(moments.flatMap((round) => statesIn(round.value)));
    // `counting` is left the moment it is entered.
    const passing = ['delivery.counting'];
    expect(statesOf(roundMachine).filter((state) => !visited.has(state) && !passing.includes(state))).toEqual([]);
  });

  test('every transition is taken', () => {
    const taken = new Set<string>();
    for (const round of new Map(moments.map((one) => [keyOf(one), one])).values()) {
      for (const move of moves) {
        if (!round.can(move)) continue;
        for (const transition of roundMachine.getTransitionData(round, move)) taken.add(nameOf(transition));
      }
    }
    expect(transitionsOf(roundMachine).filter((one) => !taken.has(one))).toEqual([]);
  });

  test('the campaign can end in each of its ways', () => {
    const ends = new Set(moments.filter((round) => round.status === 'done').map((round) => gameOf(round).ended?.why));
    expect([...ends].sort()).toEqual(['closed', 'last-visit']);
  });

  test('game and chart never disagree about the phase', () => {
    for (const round of moments) expect(phaseBy(round)).toBe(true);
  });
});

/** Whether the chart's state is the one that the game is in. */
function phaseBy(round: RoundSnapshot): boolean {
  const game = gameOf(round);
  if (round.matches('ended')) return game.ended !== null;
  if (!round.matches(game.phase)) return false;
  if (round.matches({ table: 'signed' })) return game.table?.outcome === 'signed' && game.delivery !== null;
  if (round.matches({ table: 'brokenOff' })) return game.table?.outcome === 'brokenOff';
  if (round.matches('table')) return game.table?.outcome === 'open';
  const withheld = game.delivery?.withheld;
  const isShort = withheld !== undefined && withheld.groups.length + withheld.pledges.length > 0;
  if (round.matches('delivery')) return round.matches({ delivery: isShort ? 'short' : 'kept' });
  return true;
}
