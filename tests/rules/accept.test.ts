import { expect, test } from 'vitest';
import { accept, refuseAccept } from '../../src/rules/accept';
import { aGame, anExchange, aPlainScenario, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const his = offer({ gestures: ['photograph'], groups: { 'dual-citizen': 'exile' } });
const seated = (table = aTable()) =>
  aGame(scenario, (draft) => {
    Object.assign(draft, { phase: 'table', table });
  });

test('his last counter-offer can be taken, even when no exchange is left', () => {
  const last = seated(aTable({ k: 4, exchanges: [anExchange({ counter: his })] }));
  expect(refuseAccept(scenario, last)).toBeNull();
  const game = having(last, (draft) => accept(draft, scenario));
  expect([game.table?.outcome, game.table?.agreed]).toEqual(['signed', his]);
  expect(refuseAccept(scenario, game)?.refused).toBe('wrong-phase');
});

test('what does not stand cannot be taken', () => {
  expect(refuseAccept(scenario, seated())?.refused).toBe('no-counter-offer');
  const withdrawn = aTable({ exchanges: [anExchange({ counter: his }), anExchange({ k: 2, answer: 'has-nothing' })] });
  expect(refuseAccept(scenario, seated(withdrawn))?.refused).toBe('no-counter-offer');
  expect(refuseAccept(scenario, aGame())?.refused).toBe('wrong-phase');
});
