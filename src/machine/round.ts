/**
 * The statechart of one campaign, and the only place that knows its flow (design.md §5). Pure: no invoke, no after,
 * no clock. Guards ask the rules, actions call their recipes; both are named after what they mean in the game.
 */
import { assign, setup } from 'xstate';
import { change } from '../rules/change';
import type { Move } from '../rules/moves';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';
import { type Act, acts } from './acts';
import { type Question, questions } from './guards';

export interface RoundContext {
  readonly game: GameState;
  readonly scenario: Scenario;
}

/** All game state is kept under one key and replaced whole, so that nothing deleted comes back. */
const act = (it: Act) =>
  assign<RoundContext, Move, undefined, Move, never>(({ context, event }) => ({
    game: change(context.game, it(context.game, context.scenario, event)),
  }));
const ask =
  (it: Question) =>
  ({ context, event }: { context: RoundContext; event: Move }) =>
    it(context.game, context.scenario, event);

const round = setup({
  types: {} as { context: RoundContext; events: Move; input: RoundContext },
  actions: {
    believe: act(acts.believe),
    prepare: act(acts.prepare),
    depart: act(acts.depart),
    answerToast: act(acts.answerToast),
    raiseTopic: act(acts.raiseTopic),
    sitDown: act(acts.sitDown),
    hearHim: act(acts.hearHim),
    putOffer: act(acts.putOffer),
    acceptHisOffer: act(acts.acceptHisOffer),
    askWhy: act(acts.askWhy),
    adjourn: act(acts.adjourn),
    signDeal: act(acts.signDeal),
    deliver: act(acts.deliver),
    respond: act(acts.respond),
    settleVisit: act(acts.settleVisit),
    openNextVisit: act(acts.openNextVisit),
    closeCampaign: act(acts.closeCampaign),
  },
  guards: {
    isAllowed: ask(questions.isAllowed),
    isSigned: ask(questions.isSigned),
    heHasRisen: ask(questions.heHasRisen),
    heFellShort: ask(questions.heFellShort),
    hasEnded: ask(questions.hasEnded),
  },
});

export const roundMachine = round.createMachine({
  id: 'round',
  context: ({ input }) => ({ game: input.game, scenario: input.scenario }),
  initial: 'briefing',
  states: {
    briefing: {
      on: {
        BELIEVE: { guard: 'isAllowed', actions: 'believe' },
        PREPARE: { guard: 'isAllowed', actions: 'prepare' },
        DEPART: { guard: 'isAllowed', actions: 'depart', target: 'talks' },
        CLOSE: { guard: 'isAllowed', actions: 'closeCampaign', target: 'ended' },
      },
    },
    talks: {
      on: {
        TOAST: { guard: 'isAllowed', actions: 'answerToast' },
        RAISE: { guard: 'isAllowed', actions: 'raiseTopic' },
        SIT_DOWN: { guard: 'isAllowed', actions: 'sitDown', target: 'table' },
        CLOSE: { guard: 'isAllowed', actions: 'closeCampaign', target: 'ended' },
      },
    },
    table: {
      initial: 'drafting',
      states: {
        drafting: {
          on: {
            HEAR_HIM: { guard: 'isAllowed', actions: 'hearHim', target: 'answered' },
            PROPOSE: { guard: 'isAllowed', actions: 'putOffer', target: 'answered' },
            ADJOURN: { guard: 'isAllowed', actions: 'adjourn', target: '#round.aftermath' },
          },
        },
        answered: {
          always: [
            { guard: 'isSigned', actions: 'signDeal', target: 'signed' },
            { guard: 'heHasRisen', target: 'brokenOff' },
          ],
          on: {
            HEAR_HIM: { guard: 'isAllowed', actions: 'hearHim', target: 'answered' },
            PROPOSE: { guard: 'isAllowed', actions: 'putOffer', target: 'answered' },
            ASK_WHY: { guard: 'isAllowed', actions: 'askWhy' },
            ACCEPT: { guard: 'isAllowed', actions: 'acceptHisOffer', target: 'answered' },
            ADJOURN: { guard: 'isAllowed', actions: 'adjourn', target: '#round.aftermath' },
          },
        },
        signed: { on: { CONTINUE: { guard: 'isAllowed', target: '#round.delivery' } } },
        brokenOff: { on: { CONTINUE: { guard: 'isAllowed', target: '#round.aftermath' } } },
      },
    },
    delivery: {
      entry: 'deliver',
      initial: 'counting',
      states: {
        counting: { always: [{ guard: 'heFellShort', target: 'short' }, { target: 'kept' }] },
        kept: {},
        short: {},
      },
      on: {
        RESPOND: { guard: 'isAllowed', actions: 'respond' },
        CONTINUE: { guard: 'isAllowed', target: 'aftermath' },
      },
    },
    aftermath: {
      entry: 'settleVisit',
      on: {
        CONTINUE: [
          { guard: 'hasEnded', target: 'ended' },
          { guard: 'isAllowed', actions: 'openNextVisit', target: 'briefing' },
        ],
        CLOSE: { guard: 'isAllowed', actions: 'closeCampaign', target: 'ended' },
      },
    },
    ended: { type: 'final' },
  },
});
