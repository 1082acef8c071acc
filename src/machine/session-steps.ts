/** What happens to the session's context, step by step, and the questions its chart asks. */
import { assign } from 'xstate';
import type { Move } from '../rules/moves';
import { EMPTY_PACKAGE } from '../rules/package';
import { boundNotes, NO_NOTES, withNote } from './notes';
import { playMove, type RoundSnapshot, replayMoves } from './play';
import { INITIAL_SESSION, type SessionContext, type SessionEvent } from './session-context';
import { undoableTo } from './undo';

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

/** A step for one type of event; events of another type leave the context alone. */
function on<T extends SessionEvent['type']>(
  type: T,
  step: (context: SessionContext, event: Of<T>) => Partial<SessionContext>,
) {
  const isMine = (event: SessionEvent): event is Of<T> => event.type === type;
  return assign<SessionContext, SessionEvent, undefined, SessionEvent, never>(({ context, event }) =>
    isMine(event) ? step(context, event) : {},
  );
}

const now = (context: SessionContext): RoundSnapshot | undefined => context.rounds.at(-1);

function tryMove(context: SessionContext, move: Move) {
  const round = now(context);
  return round ? playMove(round, move) : null;
}

/** What is being composed lives on while its table does. */
const draftAfter = (context: SessionContext, move: Move) =>
  move.type === 'PROPOSE' ? move.offer : ['HEAR_HIM', 'ASK_WHY'].includes(move.type) ? context.draft : EMPTY_PACKAGE;

export const actions = {
  tell: on('NOTICE', (_context, event) => ({ notice: event.notice })),
  dismiss: assign<SessionContext, SessionEvent, undefined, SessionEvent, never>({
    notice: null,
    asking: null,
    problems: [],
    problemFile: '',
    refusal: null,
  }),
  setHints: on('HINTS', (_context, event) => ({ hints: event.on })),
  askAddress: on('ASK_ADDRESS', (_context, event) => ({ asking: { host: event.host, address: event.address } })),
  showProblems: on('FILE_PROBLEMS', (_context, event) => ({
    problems: event.problems,
    problemFile: event.file,
    asking: null,
  })),
  openScenario: on('OPEN', (context, event) => ({
    ...INITIAL_SESSION,
    hints: context.hints,
    scenario: event.scenario,
    origin: event.origin,
    problems: event.problems,
  })),
  retell: on('RETELL', (_context, event) => ({ scenario: event.scenario })),
  begin: on('BEGIN', (context, event) =>
    context.scenario
      ? {
          seed: event.seed,
          saveId: event.saveId,
          moves: [],
          rounds: replayMoves(context.scenario, event.seed, []).rounds,
          draft: EMPTY_PACKAGE,
          notes: NO_NOTES,
          parent: null,
        }
      : {},
  ),
  resume: on('RESUME', (context, event) => {
    const { rounds, stopped } = replayMoves(event.scenario, event.resumed.seed, event.resumed.moves);
    return {
      ...INITIAL_SESSION,
      hints: context.hints,
      scenario: event.scenario,
      origin: event.origin,
      seed: event.resumed.seed,
      saveId: event.resumed.saveId,
      moves: event.resumed.moves.slice(0, rounds.length - 1),
      rounds,
      notes: boundNotes(event.resumed.notes ?? NO_NOTES),
      parent: event.resumed.parent ?? null,
      notice: stopped
        ? { kind: 'save-outdated', stoppedAt: stopped.at, moves: event.resumed.moves.length }
        : context.notice,
    };
  }),
  play: on('MOVE', (context, event) => {
    const played = tryMove(context, event.move);
    if (!played?.ok) return {};
    return {
      moves: [...context.moves, event.move],
      rounds: [...context.rounds, played.round],
      draft: draftAfter(context, event.move),
      look: null,
      refusal: null,
    };
  }),
  refuse: on('MOVE', (context, event) => {
    const played = tryMove(context, event.move);
    return played && !played.ok ? { refusal: played.refusal } : {};
  }),
  setDraft: on('DRAFT', (_context, event) => ({ draft: event.draft, refusal: null })),
  lookAt: on('LOOK', (_context, event) => ({ look: event.scene })),
  undo: on('UNDO', (context) => ({
    moves: context.moves.slice(0, -1),
    rounds: context.rounds.slice(0, -1),
    draft: EMPTY_PACKAGE,
    refusal: null,
  })),
  fork: on('FORK', (context, event) => ({
    moves: context.moves.slice(0, event.at),
    rounds: context.rounds.slice(0, event.at + 1),
    saveId: event.saveId,
    draft: EMPTY_PACKAGE,
    refusal: null,
    // What was written is about the campaign that ended; the new one has yet to be played.
    notes: NO_NOTES,
    parent: { saveId: context.saveId, at: event.at },
    scrub: null,
  })),
  note: on('NOTE', (context, event) => ({ notes: withNote(context.notes, event.key, event.text) })),
  scrub: on('SCRUB', (context, event) => ({
    scrub: event.at === null ? null : Math.min(Math.max(0, Math.trunc(event.at)), context.rounds.length - 1),
  })),
  leave: assign<SessionContext, SessionEvent, undefined, SessionEvent, never>(({ context }) => ({
    ...INITIAL_SESSION,
    hints: context.hints,
  })),
};

type Asked = { readonly context: SessionContext; readonly event: SessionEvent };

export const guards = {
  moveIsAllowed: ({ context, event }: Asked) => event.type === 'MOVE' && tryMove(context, event.move)?.ok === true,
  moveEndsCampaign: ({ context, event }: Asked) => {
    if (event.type !== 'MOVE') return false;
    const played = tryMove(context, event.move);
    return played?.ok === true && played.round.matches('ended');
  },
  resumesInDebrief: ({ event }: Asked) => {
    if (event.type !== 'RESUME') return false;
    return (
      replayMoves(event.scenario, event.resumed.seed, event.resumed.moves).rounds.at(-1)?.matches('ended') === true
    );
  },
  canUndo: ({ context }: Asked) => undoableTo(context) < context.moves.length,
  canFork: ({ context, event }: Asked) => event.type === 'FORK' && event.at >= 0 && event.at < context.rounds.length,
};
