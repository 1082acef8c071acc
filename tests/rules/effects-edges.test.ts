// What effects, glasses, relief and people crossing over do at their ends.
import { describe, expect, test } from 'vitest';
import { applyEffects } from '../../src/rules/apply-effects';
import { arrestPeople, freePeople } from '../../src/rules/free-people';
import { giveRelief, takeBack } from '../../src/rules/give-relief';
import { lapseLicences } from '../../src/rules/lapse';
import { freedThisVisit, heldAtStart, wouldGo } from '../../src/rules/people';
import type { GameState } from '../../src/rules/state';
import { glassesDrunk, isToastOffered, toast } from '../../src/rules/toast';
import { aGame, aPlainScenario, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
type Change = NonNullable<Parameters<typeof aGame>[1]>;
const changed = (change: Change) => aGame(scenario, change);

describe('effects', () => {
  const topic = { kind: 'topic', id: 'hockey', reply: 0 } as const;
  const applied = (effects: Parameters<typeof applyEffects>[2], change: Change = () => {}) =>
    having(changed(change), (draft) => applyEffects(draft, scenario, effects, topic));

  test('of talk fade as the meter fills, to nothing when it is full', () => {
    const gained = (allies: number) =>
      applied({ meters: { allies: 10 } }, (draft) => {
        draft.meters.allies = allies;
      }).meters.allies;
    expect([gained(0), gained(50), gained(100)]).toEqual([10, 55, 100]);
  });

  test('that say nothing do nothing', () => {
    const game = changed(() => {});
    expect(having(game, (draft) => applyEffects(draft, scenario, {}, topic))).toEqual(game);
  });

  test('are told by what they hang on, news too', () => {
    const game = applied({ meters: { signal: 5 }, fatigue: 3, reveal: { ids: ['bank'], trust: 1 } });
    expect(game.ledger.map(({ meter, cause }) => [meter, cause])).toEqual([
      ['signal', topic],
      ['fatigue', topic],
    ]);
    expect(game.known.bank?.from).toEqual({ kind: 'topic', id: 'hockey' });
  });

  test('reveal before they tire', () => {
    const rested = applied({ reveal: { ids: ['airline'], trust: 1 } });
    const tired = applied({ reveal: { ids: ['airline'], trust: 1 }, fatigue: 50 });
    expect(tired.known.airline).toEqual(rested.known.airline);
  });

  test('move all six meters', () => {
    const all = { support: -1, allies: -2, rapport: -3, trust: -4, grip: -5, signal: -6 };
    expect(applied({ meters: all }).ledger.map(({ meter, amount }) => [meter, amount])).toEqual(Object.entries(all));
  });
});

describe('people', () => {
  const freed = (people: number, terms: 'exile' | 'stay', group = 'writers') =>
    having(
      changed(() => {}),
      (draft) => {
        freePeople(draft, group, people, terms);
      },
    );

  test('go as far as there are any, and are news only where somebody went', () => {
    expect(freed(2, 'exile').news).toEqual([{ visit: 1, kind: 'release', id: 'writers', people: 2 }]);
    expect(freed(0, 'stay').news).toEqual([]);
    expect(freed(-3, 'stay').groups.writers?.held).toBe(6);
    expect(freed(3, 'stay', 'nobody').news).toEqual([]);
    expect(freed(5, 'stay').groups.writers).toMatchObject({ held: 1, refusing: 1, stayed: 5 });
  });

  test('are taken only into a group there is', () => {
    const taken = (people: number, group: string) =>
      having(
        changed(() => {}),
        (draft) => {
          arrestPeople(draft, group, people);
        },
      ).arrested;
    expect([taken(2, 'writers'), taken(0, 'writers'), taken(-1, 'writers'), taken(2, 'nobody')]).toEqual([2, 0, 0, 0]);
  });

  test('are counted: who would go, who went in this visit, who was held at first', () => {
    const game = changed((draft) => {
      Object.assign(draft.groups.writers ?? {}, { held: 1, refusing: 2 });
      draft.news.push(
        { visit: 1, kind: 'release', id: 'writers', people: 3 },
        { visit: 1, kind: 'release', id: 'rivals', people: 1 },
        { visit: 0, kind: 'release', id: 'rivals', people: 8 },
        { visit: 1, kind: 'arrests', id: 'rivals', people: 9 },
      );
    });
    expect([
      wouldGo(game, 'writers', 'exile'),
      wouldGo(game, 'writers', 'stay'),
      wouldGo(game, 'nobody', 'stay'),
    ]).toEqual([0, 1, 0]);
    expect([freedThisVisit(game), heldAtStart(scenario)]).toEqual([4, 11]);
  });
});

describe('relief given and taken back', () => {
  test('renewal only sets the date; the highest rung is never forgotten', () => {
    const given = (relief: Parameters<typeof offer>[0]) => (game: GameState) =>
      having(game, (draft) => {
        draft.visit = 2;
        giveRelief(draft, scenario, offer(relief));
      });
    const licensed = changed((draft) => {
      draft.relief.airline = { rung: 1, since: 1, highest: 2, tarnished: true };
    });
    expect(given({ relief: { airline: 'renew' } })(licensed).relief.airline).toEqual({
      rung: 1,
      since: 2,
      highest: 2,
      tarnished: true,
    });
    expect(given({ relief: { airline: 'licence' } })(licensed).relief.airline).toMatchObject({ rung: 1, highest: 2 });
    const strange = given({ relief: { nothing: 'lifted' }, gestures: ['nothing'] })(licensed);
    expect([strange.gestures, strange.ledger]).toEqual([{}, []]);
    expect(given({ gestures: ['phone-call'] })(licensed)).toMatchObject({ gestures: { 'phone-call': 2 } });
    expect(given({ relief: { airline: 'lifted' } })(licensed).ledger.map(({ meter, cause }) => [meter, cause])).toEqual(
      [
        ['grip', { kind: 'item', id: 'airline' }],
        ['signal', { kind: 'item', id: 'airline' }],
      ],
    );
    expect(having(licensed, (draft) => takeBack(draft, 'nothing'))).toEqual(licensed);
  });

  test('a licence without a term never lapses; one overdue does', () => {
    const lapsed = (since: number, visit: number) =>
      having(
        changed((draft) => {
          draft.visit = visit;
          draft.relief.airline = { rung: 1, since, highest: 1, tarnished: false };
        }),
        (draft) => lapseLicences(draft, scenario),
      );
    expect([lapsed(1, 1), lapsed(1, 2), lapsed(1, 5)].map(({ relief }) => relief.airline?.rung)).toEqual([1, 0, 0]);
    expect(lapsed(1, 2).ledger.map(({ cause }) => cause)).toEqual([
      { kind: 'lapse', id: 'airline' },
      { kind: 'lapse', id: 'airline' },
    ]);
  });
});

describe('glasses', () => {
  const drunk = (...answers: readonly ('drink' | 'sip' | 'decline')[]) =>
    having(
      changed((draft) => {
        draft.phase = 'talks';
      }),
      (draft) => {
        for (const answer of answers) toast(draft, scenario, answer);
      },
    );

  test('go on the ledger by how they were answered, the warmth first', () => {
    expect(drunk('drink', 'sip', 'decline').ledger.map(({ meter, amount, cause }) => [meter, amount, cause])).toEqual([
      ['rapport', 2, { kind: 'toast', answer: 'drink' }],
      ['fatigue', 6, { kind: 'toast', answer: 'drink' }],
      ['rapport', 1, { kind: 'toast', answer: 'sip' }],
      ['fatigue', 2, { kind: 'toast', answer: 'sip' }],
      ['rapport', -0.5, { kind: 'toast', answer: 'decline' }],
    ]);
    expect(glassesDrunk(drunk('sip', 'drink', 'decline'))).toBe(1);
  });

  test('are not offered at the table, nor once all is over', () => {
    const at = (change: object) => having(drunk(), (draft) => Object.assign(draft, change));
    expect([isToastOffered(scenario, at({})), isToastOffered(scenario, at({ phase: 'table' }))]).toEqual([true, false]);
    expect(isToastOffered(scenario, at({ ended: { why: 'closed', ending: '' } }))).toBe(false);
  });
});
