import { expect, test } from 'vitest';
import type { Move } from '../../src/rules/moves';
import { refuseMove } from '../../src/rules/refuse';
import type { GameState } from '../../src/rules/state';
import type { PhaseName } from '../../src/scenario/scenario';
import { aGame, anExchange, aPlainScenario, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const his = offer({ gestures: ['photograph'] });
const moves: readonly Move[] = [
  { type: 'BELIEVE', sheet: { wants: [], never: '', walkAway: null, confidence: 0 } },
  { type: 'PREPARE', preparation: 'ask-intelligence' },
  { type: 'DEPART' },
  { type: 'RAISE', topic: 'hockey', reply: 0 },
  { type: 'TOAST', answer: 'sip' },
  { type: 'SIT_DOWN' },
  { type: 'HEAR_HIM' },
  { type: 'PROPOSE', offer: his },
  { type: 'ACCEPT' },
  { type: 'ASK_WHY' },
  { type: 'ADJOURN' },
  { type: 'RESPOND', response: 'protest' },
  { type: 'CONTINUE' },
  { type: 'CLOSE' },
];
const at = (phase: PhaseName, change: object = {}): GameState =>
  having(aGame(), (draft) => Object.assign(draft, { phase, ...change }));
const allowed = (game: GameState) => moves.filter((move) => !refuseMove(scenario, game, move)).map((move) => move.type);

test('each phase has its moves', () => {
  const exchange = anExchange({ counter: his });
  expect(allowed(at('briefing'))).toEqual(['BELIEVE', 'PREPARE', 'DEPART', 'CLOSE']);
  expect(allowed(at('talks'))).toEqual(['RAISE', 'TOAST', 'SIT_DOWN', 'CLOSE']);
  expect(allowed(at('table', { table: aTable() }))).toEqual(['HEAR_HIM', 'PROPOSE', 'ADJOURN']);
  const answered = aTable({ exchanges: [exchange] });
  expect(allowed(at('table', { table: answered }))).toEqual(['HEAR_HIM', 'PROPOSE', 'ACCEPT', 'ASK_WHY', 'ADJOURN']);
  expect(allowed(at('table', { table: { ...answered, k: 4 } }))).toEqual(['ACCEPT', 'ASK_WHY', 'ADJOURN']);
  expect(allowed(at('table', { table: { ...answered, outcome: 'brokenOff' } }))).toEqual(['CONTINUE']);
  expect(allowed(at('delivery'))).toEqual(['CONTINUE']);
  expect(allowed(at('aftermath'))).toEqual(['CONTINUE', 'CLOSE']);
});

test('once the campaign is over nothing is allowed', () => {
  const phases: readonly PhaseName[] = ['briefing', 'talks', 'table', 'delivery', 'aftermath'];
  for (const phase of phases) {
    const over = at(phase, { ended: { why: 'recalled', ending: 'recalled' } });
    expect(moves.map((move) => refuseMove(scenario, over, move)?.refused)).toEqual(moves.map(() => 'campaign-over'));
  }
});
