/**
 * What each named action of the round chart does: it reads the finished state (here the counterpart is asked), then
 * returns a recipe of the rules. The chart runs the recipes through Immer; they run on a plain object too.
 */
import { answerOffer } from '../counterpart/answer';
import { openTable } from '../counterpart/open-table';
import { accept } from '../rules/accept';
import { adjourn } from '../rules/adjourn';
import { askWhy } from '../rules/ask-why';
import { believe } from '../rules/believe';
import type { Recipe } from '../rules/change';
import { close } from '../rules/close';
import { carryView, counterpartView } from '../rules/counterpart-view-of';
import { deliver } from '../rules/deliver';
import { depart } from '../rules/depart';
import type { Move, MoveType } from '../rules/moves';
import { openVisit } from '../rules/open-visit';
import type { Package } from '../rules/package';
import { prepare } from '../rules/prepare';
import { raise } from '../rules/raise';
import { recordExchange } from '../rules/record-exchange';
import { respond } from '../rules/respond';
import { settleVisit } from '../rules/settle-visit';
import { signDeal } from '../rules/sign';
import { sitDown } from '../rules/sit-down';
import type { GameState } from '../rules/state';
import { toast } from '../rules/toast';
import type { Scenario } from '../scenario/scenario';
import { pricesOf } from './prices-of';

export type Act = (game: GameState, scenario: Scenario, move: Move) => Recipe;

/** An act for one kind of move. Throws when the chart wires it to another kind: a mistake of ours, not a player's. */
function on<T extends MoveType>(
  type: T,
  act: (game: GameState, scenario: Scenario, move: Extract<Move, { type: T }>) => Recipe,
): Act {
  const isMine = (move: Move): move is Extract<Move, { type: T }> => move.type === type;
  return (game, scenario, move) => {
    if (!isMine(move)) throw new Error(`The chart sent ${move.type} to the act of ${type}.`);
    return act(game, scenario, move);
  };
}

function hearAnswer(game: GameState, scenario: Scenario, offer: Package | null): Recipe {
  const { exchange, changes } = answerOffer(counterpartView(scenario, game), offer);
  return (draft) => recordExchange(draft, scenario, exchange, changes);
}

export const acts = {
  believe: on('BELIEVE', (_game, scenario, move) => (draft) => believe(draft, scenario, move.sheet)),
  prepare: on('PREPARE', (_game, scenario, move) => (draft) => prepare(draft, scenario, move.preparation)),
  depart: (_game, scenario) => (draft) => depart(draft, scenario),
  answerToast: on('TOAST', (_game, scenario, move) => (draft) => toast(draft, scenario, move.answer)),
  raiseTopic: on('RAISE', (_game, scenario, move) => (draft) => raise(draft, scenario, move.topic, move.reply)),
  sitDown: (game, scenario) => {
    const table = openTable(counterpartView(scenario, game));
    carryView(table);
    return (draft) => sitDown(draft, scenario, table);
  },
  hearHim: (game, scenario) => hearAnswer(game, scenario, null),
  putOffer: on('PROPOSE', (game, scenario, move) => hearAnswer(game, scenario, move.offer)),
  acceptHisOffer: (_game, scenario) => (draft) => accept(draft, scenario),
  askWhy: (_game, scenario) => (draft) => askWhy(draft, scenario),
  adjourn: (_game, scenario) => (draft) => adjourn(draft, scenario),
  signDeal: (game, scenario) => {
    const { table } = game;
    const agreed = table?.agreed;
    if (!agreed) throw new Error('The chart signs a deal, but none was agreed.');
    const by = table.exchanges.at(-1)?.answer === 'accepts' ? 'you' : 'him';
    const prices = pricesOf(game, scenario);
    return (draft) => signDeal(draft, scenario, agreed, by, prices);
  },
  deliver: (_game, scenario) => (draft) => deliver(draft, scenario),
  respond: on('RESPOND', (_game, scenario, move) => (draft) => respond(draft, scenario, move.response)),
  settleVisit: (_game, scenario) => (draft) => settleVisit(draft, scenario),
  openNextVisit: (_game, scenario) => (draft) => openVisit(draft, scenario),
  closeCampaign: (_game, scenario) => (draft) => close(draft, scenario),
} satisfies { readonly [name: string]: Act };

export type ActName = keyof typeof acts;
