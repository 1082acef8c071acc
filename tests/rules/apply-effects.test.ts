import { describe, expect, test } from 'vitest';
import { applyEffects, type EffectCause } from '../../src/rules/apply-effects';
import type { Effects } from '../../src/scenario/effects';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();
const event = { kind: 'event', id: 'eastern-aircraft' } as const;
const applied = (effects: Effects, cause: EffectCause = event, game = aGame()) =>
  having(game, (draft) => applyEffects(draft, scenario, effects, cause));

describe('effects', () => {
  test('move meters in full by events and things traded', () => {
    const game = applied({ meters: { support: 5, grip: -4 } });
    expect([game.meters.support, game.meters.grip]).toEqual([65, 56]);
    expect(game.ledger.map((entry) => entry.cause)).toEqual([event, event]);
  });

  test('gain less the higher a meter stands where they come of work or talk, and lose in full', () => {
    const topic: EffectCause = { kind: 'topic', id: 'hockey', reply: 0 };
    const game = applied({ meters: { support: 5, rapport: -5 } }, topic);
    expect([game.meters.support, game.meters.rapport]).toEqual([62, 40]);
    expect(applied({ meters: { signal: 5 } }, { kind: 'preparation', id: 'x' }).meters.signal).toBe(24);
  });

  test('unlock and flag once', () => {
    const twice = applied(
      { unlock: ['phone-call'], flag: ['met'] },
      event,
      applied({ unlock: ['phone-call'], flag: ['met'] }),
    );
    expect([twice.unlocked, twice.flags]).toEqual([['phone-call'], ['met']]);
  });

  test('shift limits for the visit, and the truth for good', () => {
    const shift: Effects = {
      authority: 200,
      appetite: -100,
      base: 50,
      worth: { airline: 300 },
      hold: { writers: -20 },
      consult: true,
    };
    const game = applied(shift, event, applied(shift));
    expect([game.authorityBonus, game.appetiteBonus, game.consulted]).toEqual([400, -200, true]);
    expect(game.truth).toMatchObject({ base: 300, worthShift: { airline: 600 }, holdShift: { writers: -40 } });
  });

  test('arrest people into a group', () => {
    const game = applied({ arrest: { group: 'writers', people: 3 } });
    expect(game.groups.writers).toEqual({ held: 9, refusing: 2, exiled: 0, stayed: 0, arrested: 3 });
    expect([game.arrested, game.news.at(-1)]).toEqual([3, { visit: 1, kind: 'arrests', id: 'writers', people: 3 }]);
  });

  test('release people, who refuse exile staying held', () => {
    const game = applied({ release: { group: 'writers', people: 99, terms: 'exile' } });
    expect(game.groups.writers).toEqual({ held: 2, refusing: 2, exiled: 4, stayed: 0, arrested: 0 });
    const stay = applied({ release: { group: 'writers', people: 5, terms: 'stay' } });
    expect(stay.groups.writers).toEqual({ held: 1, refusing: 1, exiled: 0, stayed: 5, arrested: 0 });
  });

  test('reveal, and tire', () => {
    const game = applied({ reveal: { ids: ['airline'], trust: 1 }, fatigue: 7 });
    expect(game.notebook.map((note) => [note.about, note.range.from])).toEqual([
      ['airline', { kind: 'event', id: event.id }],
    ]);
    expect(game.fatigue).toBe(7);
  });
});
