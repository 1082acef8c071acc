import { describe, expect, test } from 'vitest';
import { raise, refuseRaise } from '../../src/rules/raise';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();
const talks = aGame(scenario, (draft) => {
  draft.phase = 'talks';
});
const raised = (topic: string, reply = 0, game = talks) =>
  having(game, (draft) => raise(draft, scenario, topic, reply));
const refused = (topic: string, reply = 0, game = talks) => refuseRaise(scenario, game, topic, reply)?.refused ?? null;

describe('a topic', () => {
  test('takes its hours, and the reply has its effect', () => {
    const game = raised('hockey');
    expect([game.hoursLeft, game.raised]).toEqual([2, [{ visit: 1, topic: 'hockey', reply: 0 }]]);
    expect(game.meters.rapport).toBe(46.65);
    expect(raised('advice-on-the-east', 1).meters.rapport).toBe(42);
  });

  test('is raised once, or once a visit where it can be taken up again', () => {
    expect(refused('hockey', 0, raised('hockey'))).toBe('already-done');
    const later = (topic: string) =>
      having(raised(topic), (draft) => {
        draft.visit = 2;
      });
    expect(refused('hockey', 0, later('hockey'))).toBeNull();
    expect(refused('advice-on-the-east', 0, later('advice-on-the-east'))).toBe('already-done');
  });

  test('may wait to be unlocked', () => {
    expect(refused('the-old-rival')).toBe('not-available');
    expect(refused('the-old-rival', 0, raised('a-list-of-names'))).toBeNull();
  });

  test('needs the hours, the talks, the occasion, and a reply that exists', () => {
    const late = aGame(scenario, (draft) => {
      draft.phase = 'talks';
      draft.hoursLeft = 1;
    });
    expect(refused('a-list-of-names', 0, late)).toBe('not-enough-hours');
    expect(refused('hockey', 0, aGame())).toBe('wrong-phase');
    expect([refused('no-such-thing'), refused('hockey', 3), refused('hockey', -1)]).toEqual([
      'unknown-id',
      'unknown-id',
      'unknown-id',
    ]);
    const early = aGame(scenario, (draft) => {
      draft.phase = 'talks';
      draft.visit = 0;
    });
    expect(refused('advice-on-the-east', 0, early)).toBe('not-available');
  });

  test('may have replies that are closed now', () => {
    const topics = scenario.topics.map((topic) => ({
      ...topic,
      replies: topic.replies.map((reply) => ({ ...reply, when: { meters: { rapport: { min: 90 } } } })),
    }));
    expect(refuseRaise({ ...scenario, topics }, talks, 'hockey', 0)?.refused).toBe('not-available');
  });
});
