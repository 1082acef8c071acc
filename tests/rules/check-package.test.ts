import { describe, expect, test } from 'vitest';
import { packageRefusal } from '../../src/rules/check-package';
import { groupOptions, reliefOptions } from '../../src/rules/options';
import type { GameState } from '../../src/rules/state';
import { aGame, aPlainScenario } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const refused = (parts: Parameters<typeof offer>[0], game: GameState = aGame()) =>
  packageRefusal(scenario, game, offer(parts))?.refused ?? null;

describe('what may be put on the table', () => {
  test('rungs the ladder has, above the one in force', () => {
    expect(refused({ relief: { airline: 'lifted' } })).toBeNull();
    expect(refused({ relief: { bank: 'licence' } })).toBe('not-on-offer');
    const suspended = aGame(scenario, (draft) => {
      draft.relief.airline = { rung: 2, since: 1, highest: 2, tarnished: false };
    });
    expect(refused({ relief: { airline: 'licence' } }, suspended)).toBe('not-on-offer');
    expect(refused({ relief: { airline: 'lifted' } }, suspended)).toBeNull();
  });

  test('renewal only while a licence is in force', () => {
    expect(refused({ relief: { airline: 'renew' } })).toBe('not-on-offer');
    const licensed = aGame(scenario, (draft) => {
      draft.relief.airline = { rung: 1, since: 1, highest: 1, tarnished: false };
    });
    expect(refused({ relief: { airline: 'renew' } }, licensed)).toBeNull();
    const airline = scenario.relief[0];
    expect(airline && reliefOptions(licensed, airline)).toEqual(['renew', 'suspension', 'lifted']);
  });

  test('a gesture once it is unlocked, and only once', () => {
    expect(refused({ gestures: ['phone-call'] })).toBe('not-on-offer');
    const unlocked = aGame(scenario, (draft) => {
      draft.unlocked.push('phone-call');
    });
    expect(refused({ gestures: ['phone-call'] }, unlocked)).toBeNull();
    const given = aGame(scenario, (draft) => {
      draft.gestures.photograph = 1;
    });
    expect(refused({ gestures: ['photograph'] }, given)).toBe('not-on-offer');
  });

  test('a group while people are held; exile while somebody would go', () => {
    expect(refused({ groups: { 'newly-detained': 'stay' } })).toBe('not-on-offer');
    const onlyRefusing = aGame(scenario, (draft) => {
      draft.groups.writers = { held: 2, refusing: 2, exiled: 4, stayed: 0, arrested: 0 };
    });
    expect(refused({ groups: { writers: 'exile' } }, onlyRefusing)).toBe('not-on-offer');
    expect(refused({ groups: { writers: 'stay' } }, onlyRefusing)).toBeNull();
    const rivals = scenario.groups[2];
    expect(rivals && groupOptions(aGame(), rivals)).toEqual(['exile', 'stay']);
  });

  test('a pledge not yet in force', () => {
    expect(refused({ pledges: ['carry-a-message'] })).toBeNull();
    const pledged = aGame(scenario, (draft) => {
      draft.pledges['carry-a-message'] = { since: 1, visits: 1, kept: 1, keptNow: true };
    });
    expect(refused({ pledges: ['carry-a-message'] }, pledged)).toBe('not-on-offer');
  });

  test('something at least, and only things that exist', () => {
    expect(refused({})).toBe('empty-package');
    expect(refused({ relief: { 'no-such-thing': 'lifted' } })).toBe('unknown-id');
    expect(refused({ gestures: ['no-such-thing'] })).toBe('unknown-id');
    expect(refused({ groups: Object.fromEntries([['constructor', 'stay']] as const) })).toBe('unknown-id');
    expect(refused({ pledges: ['no-such-thing'] })).toBe('unknown-id');
  });

  test('more than authority or appetite may be tried', () => {
    const everything = { airline: 'lifted', fertiliser: 'lifted', bank: 'suspension' } as const;
    expect(refused({ relief: everything, groups: { rivals: 'stay', writers: 'stay' } })).toBeNull();
  });
});
