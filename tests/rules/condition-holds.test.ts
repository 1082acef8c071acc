import { describe, expect, test } from 'vitest';
import { conditionHolds } from '../../src/rules/condition-holds';
import type { GameState } from '../../src/rules/state';
import type { Condition } from '../../src/scenario/condition';
import { aGame, aPlainScenario, aSignedGame, aTable } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const rich = aGame(scenario, (draft) => {
  draft.visit = 2;
  draft.relief.airline = { rung: 2, since: 1, highest: 2, tarnished: false };
  draft.gestures.photograph = 1;
  draft.pledges['carry-a-message'] = { since: 1, visits: 1, kept: 1, keptNow: true };
  draft.groups.writers = { held: 2, refusing: 2, exiled: 3, stayed: 1, arrested: 0 };
  draft.flags.push('list-read');
  draft.happened.push({ visit: 1, id: 'eastern-aircraft' });
  draft.arrested = 3;
});
const holds = (when: Condition, game: GameState = rich) => conditionHolds(game, when);

describe('a condition', () => {
  test('holds when it says nothing', () => {
    expect(holds({})).toBe(true);
  });

  test('reads ranges, both ends included', () => {
    expect([holds({ visit: { min: 2, max: 2 } }), holds({ visit: { min: 3 } })]).toEqual([true, false]);
    expect([holds({ freed: { min: 4, max: 4 } }), holds({ freed: { max: 3 } })]).toEqual([true, false]);
    expect([holds({ held: { min: 7, max: 7 } }), holds({ held: { min: 8 } })]).toEqual([true, false]);
    expect([holds({ arrested: { min: 3 } }), holds({ arrested: { max: 2 } })]).toEqual([true, false]);
    expect([holds({ meters: { grip: { min: 60 } } }), holds({ meters: { grip: { max: 59 } } })]).toEqual([true, false]);
  });

  test('reads rungs at that step or beyond', () => {
    const steps = (['licence', 'suspension', 'lifted'] as const).map((airline) => holds({ relief: { airline } }));
    expect(steps).toEqual([true, true, false]);
  });

  test('reads lists: all are needed', () => {
    expect([holds({ gestures: ['photograph'] }), holds({ gestures: ['photograph', 'phone-call'] })]).toEqual([
      true,
      false,
    ]);
    expect([holds({ pledges: ['carry-a-message'] }), holds({ pledges: ['no-new-arrests'] })]).toEqual([true, false]);
    expect([holds({ flags: ['list-read'] }), holds({ flags: ['other'] })]).toEqual([true, false]);
    expect([holds({ released: ['writers'] }), holds({ released: ['rivals'] })]).toEqual([true, false]);
    expect([holds({ event: ['eastern-aircraft'] }), holds({ event: ['a-quiet-word'] })]).toEqual([true, false]);
  });

  test('combines with any and not', () => {
    expect(holds({ any: [{ visit: { min: 9 } }, { flags: ['list-read'] }] })).toBe(true);
    expect(holds({ any: [{ visit: { min: 9 } }] })).toBe(false);
    expect(holds({ not: { flags: ['list-read'] } })).toBe(false);
    expect(holds({ flags: ['list-read'], not: { visit: { min: 2 } } })).toBe(false);
  });

  test('looks at this visit: a deal, a shortfall, a table broken off', () => {
    const signed = aSignedGame(scenario, offer({ groups: { writers: 'stay' } }));
    expect([holds({ deal: true }, signed), holds({ deal: false }, signed), holds({ deal: true })]).toEqual([
      true,
      false,
      false,
    ]);
    const short = aGame(scenario, (draft) => {
      Object.assign(draft, { delivery: { ...signed.delivery, withheld: { groups: ['writers'], pledges: [] } } });
    });
    expect([holds({ short: true }, short), holds({ short: true }, signed)]).toEqual([true, false]);
    const broken = aGame(scenario, (draft) => {
      Object.assign(draft, { table: aTable({ outcome: 'brokenOff' }) });
    });
    expect([holds({ broken: true }, broken), holds({ broken: true })]).toEqual([true, false]);
  });

  test('knows a campaign the player closed', () => {
    const closed = aGame(scenario, (draft) => {
      draft.ended = { why: 'closed', ending: '' };
    });
    expect([holds({ closed: true }, closed), holds({ closed: true })]).toEqual([true, false]);
  });
});
