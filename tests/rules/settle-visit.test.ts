import { describe, expect, test } from 'vitest';
import { refuseContinue, settleVisit } from '../../src/rules/settle-visit';
import type { GameState } from '../../src/rules/state';
import { aGame, aPlainScenario, aSignedGame, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const refused = (game: GameState) => refuseContinue(scenario, game)?.refused ?? null;
const at = (change: object) => having(aGame(), (draft) => Object.assign(draft, change));

test('the aftermath comes in its order: reactions, arrests, his own move, events, lapses, endings', () => {
  const events = scenario.events.map((event) => ({ ...event, when: { meters: { support: { max: 56 } } }, chance: 1 }));
  const rules = { ...scenario.rules, visits: 1, arrests: { rate: 9, fairPrice: 1, group: 'writers' } };
  const told = { ...scenario, events, rules };
  const settled = (seed: number) =>
    having(
      aSignedGame(
        told,
        offer({ gestures: ['photograph'] }),
        aGame(told, () => {}, seed),
      ),
      (draft) => {
        Object.assign(draft.deals[0] ?? {}, { worthGiven: 2000 });
        draft.relief.airline = { rung: 1, since: 0, highest: 1, tarnished: false };
        settleVisit(draft, told);
      },
    );
  const seeds = Array.from({ length: 50 }, (_, seed) => seed);
  const game = settled(seeds.find((seed) => settled(seed).news.some((item) => item.kind === 'pressure')) ?? 0);
  const order = game.ledger.map((entry) => entry.cause.kind).filter((kind, i, all) => all.indexOf(kind) === i);
  expect(order).toEqual(['drift', 'nobody-freed', 'arrests', 'pressure', 'event', 'lapse']);
  expect([game.phase, game.ended?.why]).toEqual(['aftermath', 'last-visit']);
});

describe('going on', () => {
  test('needs a table that is over', () => {
    expect(refused(at({ phase: 'table', table: aTable() }))).toBe('wrong-phase');
    expect(refused(at({ phase: 'table', table: aTable({ outcome: 'adjourned' }) }))).toBeNull();
    expect(refused(at({ phase: 'table', table: aTable({ outcome: 'brokenOff' }) }))).toBeNull();
  });

  test('needs an answer to a shortfall', () => {
    const signed = aSignedGame(scenario, offer({ groups: { writers: 'stay' } }));
    const short = having(signed, (draft) => {
      draft.phase = 'delivery';
      Object.assign(draft.delivery ?? {}, { withheld: { groups: ['writers'], pledges: [] } });
    });
    expect(refuseContinue(scenario, short)).toEqual({ refused: 'not-available', about: 'response' });
    expect(refused(having(short, (draft) => Object.assign(draft.delivery ?? {}, { response: 'let-pass' })))).toBeNull();
  });

  test('is not for the briefing, nor for a campaign that is over', () => {
    expect(refused(aGame())).toBe('wrong-phase');
    expect(refused(at({ phase: 'aftermath' }))).toBeNull();
    expect(refused(at({ phase: 'aftermath', ended: { why: 'closed', ending: '' } }))).toBe('campaign-over');
  });
});
