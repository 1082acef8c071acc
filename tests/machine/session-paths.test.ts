// The session's chart along its shortest paths, and what its steps do to a campaign: undo, fork, resume, refuse, retell.
import { describe, expect, test } from 'vitest';
import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { gameOf, replayMoves } from '../../src/machine/play';
import { selectStage } from '../../src/machine/select-stage';
import { sessionMachine } from '../../src/machine/session';
import type { SessionEvent } from '../../src/machine/session-context';
import type { Move } from '../../src/rules/moves';
import { aScenario } from '../builders/a-scenario';
import { nameOf, statesIn, statesOf, transitionsOf } from '../builders/chart-coverage';
import { offer } from '../builders/offer';

type Session = SnapshotFrom<typeof sessionMachine>;

const scenario = aScenario();
const origin = { kind: 'builtin', id: scenario.id } as const;
const opened: SessionEvent = { type: 'OPEN', scenario, origin, problems: [] };
const begun: SessionEvent = { type: 'BEGIN', seed: 7, saveId: 'first' };
const move = (played: Move): SessionEvent => ({ type: 'MOVE', move: played });
const resumed = (moves: readonly Move[]): SessionEvent => ({
  type: 'RESUME',
  scenario,
  origin,
  resumed: { saveId: 'kept', seed: 7, moves },
});

const events: readonly SessionEvent[] = [
  opened,
  { type: 'ASK_ADDRESS', host: 'example.org', address: 'https://example.org/case.yaml' },
  { type: 'FILE_PROBLEMS', file: 'case.yaml', problems: [] },
  { type: 'NOTICE', notice: { kind: 'imported' } },
  { type: 'DISMISS' },
  { type: 'HINTS', on: false },
  { type: 'RETELL', scenario },
  begun,
  resumed([{ type: 'DEPART' }]),
  resumed([{ type: 'CLOSE' }]),
  move({ type: 'DEPART' }),
  move({ type: 'ACCEPT' }),
  move({ type: 'CLOSE' }),
  { type: 'DRAFT', draft: offer({ relief: { airline: 'licence' } }) },
  { type: 'LOOK', scene: 'map' },
  { type: 'UNDO' },
  { type: 'FORK', at: 0, saveId: 'fork' },
  { type: 'NOTE', key: 'intention', text: 'Ask why first.' },
  { type: 'SCRUB', at: 0 },
  { type: 'TO_TITLE' },
];

const keyOf = ({ value, context }: Session): string =>
  JSON.stringify([
    value,
    context.moves.map(({ type }) => type),
    context.saveId,
    context.refusal,
    context.notice,
    context.asking,
    context.problemFile,
    context.hints,
    context.look,
    context.scrub,
    Object.keys(context.notes),
    Object.keys(context.draft.relief),
  ]);

const paths = getShortestPaths(sessionMachine, { events, serializeState: keyOf, limit: 60_000 });
const moments = [...new Map(paths.map(({ state }) => [keyOf(state), state])).values()];

const playedToEnd = [opened, begun, move({ type: 'DEPART' }), move({ type: 'CLOSE' })];

function sessionAfter(...played: readonly SessionEvent[]): Session {
  const [start] = initialTransition(sessionMachine);
  return played.reduce((session, event) => transition(sessionMachine, session, event)[0], start);
}

describe('looking back in the debrief', () => {
  const ended = sessionAfter(...playedToEnd);

  test('what is written is kept, changed, and taken away', () => {
    const noted = sessionAfter(...playedToEnd, { type: 'NOTE', key: 'intention', text: 'Ask why first.' });
    expect(noted.context.notes).toEqual({ intention: 'Ask why first.' });
    const [gone] = transition(sessionMachine, noted, { type: 'NOTE', key: 'intention', text: '' });
    expect(gone.context.notes).toEqual({});
  });

  test('the stage shows the moment one looks back to, and the end again', () => {
    const [back] = transition(sessionMachine, ended, { type: 'SCRUB', at: 1 });
    expect(selectStage(back.context)?.scene).toBe('hall');
    expect(selectStage(ended.context)?.scene).toBe('ending');
    const [past] = transition(sessionMachine, back, { type: 'SCRUB', at: 99 });
    expect(past.context.scrub).toBe(2);
    const [end] = transition(sessionMachine, back, { type: 'SCRUB', at: null });
    expect(selectStage(end.context)?.scene).toBe('ending');
  });

  test('a fork knows where it parted, and begins without notes', () => {
    const noted = sessionAfter(...playedToEnd, { type: 'NOTE', key: 'intention', text: 'Ask why first.' });
    const [fork] = transition(sessionMachine, noted, { type: 'FORK', at: 1, saveId: 'second' });
    expect(fork.context).toMatchObject({ parent: { saveId: 'first', at: 1 }, notes: {}, scrub: null });
  });
});

describe('every path of the session chart', () => {
  test('every state is visited and every transition taken', () => {
    const visited = new Set(moments.flatMap(({ value }) => statesIn(value)));
    expect(statesOf(sessionMachine).filter((state) => !visited.has(state))).toEqual([]);
    const taken = new Set<string>();
    for (const session of moments) {
      for (const event of events) {
        if (!session.can(event)) continue;
        for (const one of sessionMachine.getTransitionData(session, event)) taken.add(nameOf(one));
      }
    }
    expect(transitionsOf(sessionMachine).filter((one) => !taken.has(one))).toEqual([]);
  });

  test('a campaign is on the table exactly while one plays or looks back on it', () => {
    for (const session of moments) {
      const { rounds, moves } = session.context;
      const hasCampaign = session.matches('playing') || session.matches('debrief');
      expect([keyOf(session), rounds.length > 0]).toEqual([keyOf(session), hasCampaign]);
      if (hasCampaign) expect(rounds.length).toBe(moves.length + 1);
      if (session.matches('debrief')) expect(rounds.at(-1)?.matches('ended')).toBe(true);
    }
  });
});

describe('what a step does', () => {
  test('a move that is not allowed changes nothing and says why', () => {
    const before = sessionAfter(opened, begun);
    const refused = sessionAfter(opened, begun, move({ type: 'ACCEPT' }));
    expect(refused.context.refusal?.refused).toBe('wrong-phase');
    expect(refused.context.moves).toEqual([]);
    expect(refused.context.rounds).toEqual(before.context.rounds);
    expect(sessionAfter(opened, begun, move({ type: 'ACCEPT' }), move({ type: 'DEPART' })).context.refusal).toBeNull();
  });

  test('undo takes back what taught nothing, and stops at what did', () => {
    const sheet = { wants: ['airline'], never: '', walkAway: null, confidence: 40 };
    const undone = sessionAfter(opened, begun, move({ type: 'BELIEVE', sheet }), { type: 'UNDO' });
    expect(undone.context.moves).toEqual([]);
    expect(gameOf(undone.context.rounds.at(-1) ?? raise()).beliefs).toEqual([]);
    const learned = sessionAfter(opened, begun, move({ type: 'PREPARE', preparation: 'ask-intelligence' }), {
      type: 'UNDO',
    });
    expect(learned.context.moves).toHaveLength(1);
  });

  test('a fork shares the moves before it and is kept under a name of its own', () => {
    const played = [move({ type: 'DEPART' }), move({ type: 'SIT_DOWN' }), move({ type: 'HEAR_HIM' })];
    const before = sessionAfter(opened, begun, ...played);
    const forked = sessionAfter(opened, begun, ...played, { type: 'FORK', at: 2, saveId: 'second' });
    expect(forked.context.moves).toEqual(before.context.moves.slice(0, 2));
    expect(forked.context.rounds).toEqual(before.context.rounds.slice(0, 3));
    expect([before.context.saveId, forked.context.saveId]).toEqual(['first', 'second']);
    expect(forked.context.seed).toBe(before.context.seed);
  });

  test('a campaign looked back on can be forked and played again', () => {
    const ended = sessionAfter(opened, begun, move({ type: 'DEPART' }), move({ type: 'CLOSE' }));
    expect(ended.matches('debrief')).toBe(true);
    const forked = transition(sessionMachine, ended, { type: 'FORK', at: 1, saveId: 'again' })[0];
    expect(forked.matches('playing')).toBe(true);
    expect(forked.can(move({ type: 'SIT_DOWN' }))).toBe(true);
  });

  test('a resumed campaign is the one that was left', () => {
    const moves: readonly Move[] = [{ type: 'DEPART' }, { type: 'SIT_DOWN' }];
    const session = sessionAfter(resumed(moves));
    expect(session.context.moves).toEqual(moves);
    expect(session.context.rounds.map(gameOf)).toEqual(replayMoves(scenario, 7, moves).rounds.map(gameOf));
  });

  test('a save whose moves no longer play stops where they stop, and says so', () => {
    const session = sessionAfter(resumed([{ type: 'DEPART' }, { type: 'ACCEPT' }, { type: 'SIT_DOWN' }]));
    expect(session.matches('playing')).toBe(true);
    expect(session.context.moves).toEqual([{ type: 'DEPART' }]);
    expect(session.context.notice).toEqual({ kind: 'save-outdated', stoppedAt: 1, moves: 3 });
  });

  test('the title forgets the campaign, but not whether hints are shown', () => {
    const left = sessionAfter({ type: 'HINTS', on: false }, opened, begun, move({ type: 'DEPART' }), {
      type: 'TO_TITLE',
    });
    expect(left.matches('title')).toBe(true);
    expect([left.context.scenario, left.context.hints]).toEqual([null, false]);
  });
});

function raise(): never {
  throw new Error('no snapshot');
}
