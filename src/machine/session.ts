/**
 * The session: everything that is not the game itself. Title, a file with problems, the opening page, the campaign
 * with its draft and its undo, the debrief. Pure: loading and saving are done by `main.ts`, which sends what came of it.
 */
import { setup } from 'xstate';
import { INITIAL_SESSION, type SessionContext, type SessionEvent } from './session-context';
import { actions, guards } from './session-steps';

const session = setup({
  types: {} as { context: SessionContext; events: SessionEvent },
  actions,
  guards,
});

export const sessionMachine = session.createMachine({
  id: 'session',
  context: INITIAL_SESSION,
  initial: 'title',
  on: {
    NOTICE: { actions: 'tell' },
    DISMISS: { actions: 'dismiss' },
    HINTS: { actions: 'setHints' },
  },
  states: {
    title: {
      on: {
        ASK_ADDRESS: { actions: 'askAddress' },
        FILE_PROBLEMS: { actions: 'showProblems' },
        OPEN: { actions: 'openScenario', target: 'opening' },
        RESUME: [
          { guard: 'resumesInDebrief', actions: 'resume', target: 'debrief' },
          { actions: 'resume', target: 'playing' },
        ],
      },
    },
    opening: {
      on: {
        RETELL: { actions: 'retell' },
        BEGIN: { actions: 'begin', target: 'playing' },
        TO_TITLE: { actions: 'leave', target: 'title' },
      },
    },
    playing: {
      on: {
        MOVE: [
          { guard: 'moveEndsCampaign', actions: 'play', target: 'debrief' },
          { guard: 'moveIsAllowed', actions: 'play' },
          { actions: 'refuse' },
        ],
        DRAFT: { actions: 'setDraft' },
        LOOK: { actions: 'lookAt' },
        UNDO: { guard: 'canUndo', actions: 'undo' },
        FORK: { guard: 'canFork', actions: 'fork' },
        TO_TITLE: { actions: 'leave', target: 'title' },
      },
    },
    debrief: {
      on: {
        NOTE: { actions: 'note' },
        SCRUB: { actions: 'scrub' },
        FORK: { guard: 'canFork', actions: 'fork', target: 'playing' },
        TO_TITLE: { actions: 'leave', target: 'title' },
      },
    },
  },
});
