// People handed over: what that moves, and against what it is reckoned.
import { describe, expect, test } from 'vitest';
import { handOver } from '../../src/rules/hand-over';
import type { GameState } from '../../src/rules/state';
import { aPlainScenario, aSignedGame, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const moved = (game: GameState) => game.ledger.map(({ meter, cause, amount }) => `${meter} ${cause.kind} ${amount}`);

describe('people handed over', () => {
  const deal = offer({ groups: { writers: 'exile', 'dual-citizen': 'stay' }, pledges: ['no-new-arrests'] });
  const handed = (groups: readonly string[], pledges: readonly string[] = [], before = aSignedGame(scenario, deal)) =>
    having(before, (draft) => handOver(draft, scenario, { groups, pledges }));

  test('move the allies by the share of them who may stay', () => {
    expect(moved(handed(['writers']))).not.toContainEqual(expect.stringContaining('allies'));
    expect(moved(handed(['dual-citizen']))).toContain('allies stay 3');
    expect(moved(handed(['writers', 'dual-citizen']))).toContain('allies stay 0.6');
    // Who comes later counts against all who came.
    expect(moved(handed(['dual-citizen'], [], handed(['writers'])))).toContain('allies stay 0.6');
    expect(moved(handed(['writers'], [], handed(['dual-citizen']))).filter((entry) => entry.includes('stay'))).toEqual([
      'allies stay 3',
    ]);
  });

  test('who refuses exile is told of, and stays', () => {
    const game = handed(['writers', 'dual-citizen']);
    expect(game.delivery).toMatchObject({ exiled: 4, stayed: 1, refused: 2 });
    expect(game.deals[0]).toMatchObject({ exiled: 4, stayed: 1, refused: 2 });
  });

  test('meet the mandate, each for itself, and later only with what is new', () => {
    const first = handed(['writers']);
    expect(moved(first)).toEqual(['support mandate 2.16', 'signal mandate 1.5']);
    expect(moved(handed([], ['no-new-arrests'], first)).slice(2)).toEqual([
      'support mandate 3.25',
      'signal mandate 2.25',
    ]);
    expect(handed([], ['no-new-arrests'], first).deals[0]).toMatchObject({ mandateDelivered: 833, holdGot: 900 });
  });

  test('whose group has its own effects: only where somebody really went', () => {
    const empty = having(aSignedGame(scenario, deal), (draft) => {
      Object.assign(draft.groups['dual-citizen'] ?? {}, { held: 0 });
    });
    expect(moved(handed(['dual-citizen'], [], empty))).toEqual([]);
    expect(handed(['dual-citizen']).ledger[0]).toMatchObject({
      amount: 2,
      cause: { kind: 'item', id: 'dual-citizen' },
    });
  });

  test('are those of the deal: others stay where they are', () => {
    expect(handed(['rivals', 'nobody'], ['nothing']).groups.rivals?.held).toBe(4);
  });
});
