/** A player who tries anything, and a counterpart who answers by dice: for laws that hold whatever is played. */
import type { Draft } from 'immer';
import { accept } from '../../src/rules/accept';
import { adjourn } from '../../src/rules/adjourn';
import { askWhy } from '../../src/rules/ask-why';
import { believe } from '../../src/rules/believe';
import { packageRefusal } from '../../src/rules/check-package';
import { close } from '../../src/rules/close';
import { deliver } from '../../src/rules/deliver';
import { depart } from '../../src/rules/depart';
import { draw } from '../../src/rules/draw';
import type { Move } from '../../src/rules/moves';
import { openVisit } from '../../src/rules/open-visit';
import { groupOptions, reliefOptions } from '../../src/rules/options';
import { ORDERS, type Package } from '../../src/rules/package';
import { prepare } from '../../src/rules/prepare';
import { raise } from '../../src/rules/raise';
import { recordExchange } from '../../src/rules/record-exchange';
import { respond } from '../../src/rules/respond';
import { settleVisit } from '../../src/rules/settle-visit';
import { signDeal } from '../../src/rules/sign';
import { sitDown } from '../../src/rules/sit-down';
import type { GameState } from '../../src/rules/state';
import { toast } from '../../src/rules/toast';
import type { Scenario } from '../../src/scenario/scenario';
import { anExchange, aTable } from './a-game';
import { offer } from './offer';

/** Picks one of a list; throws on an empty one. */
export type Dice = <T>(list: readonly T[]) => T;

export function diceOf(seed: number): Dice {
  let rolled = 0;
  return (list) => {
    const face = list[Math.floor(draw(seed, 'dice', 0, rolled++) * list.length)];
    if (face === undefined) throw new Error('no face to show');
    return face;
  };
}

/** Any package, mostly one that may be put on the table. */
export function aRandomPackage(scenario: Scenario, game: GameState, dice: Dice): Package {
  const half = [true, false];
  const some = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter(() => dice(half)).map(({ id }) => id);
  const relief = scenario.relief.flatMap((item) => {
    const options = reliefOptions(game, item);
    return options.length > 0 && dice(half) ? [[item.id, dice(options)] as const] : [];
  });
  const groups = scenario.groups.flatMap((group) => {
    const options = groupOptions(game, group);
    return options.length > 0 && dice(half) ? [[group.id, dice(options)] as const] : [];
  });
  const onOffer = (parts: Partial<Package>) => packageRefusal(scenario, game, offer(parts)) === null;
  return {
    relief: Object.fromEntries(relief),
    gestures: some(scenario.gestures).filter((id) => onOffer({ gestures: [id] })),
    groups: Object.fromEntries(groups),
    pledges: some(scenario.pledges).filter((id) => onOffer({ pledges: [id] })),
    order: dice(ORDERS),
  };
}

/** Any move at all, likelier one that fits the phase. */
export function aRandomMove(scenario: Scenario, game: GameState, dice: Dice): Move {
  const topic = dice(scenario.topics);
  const sheet = { wants: ['airline'], never: 'rivals', walkAway: null, confidence: 50 };
  const talk: readonly Move[] = [
    { type: 'RAISE', topic: topic.id, reply: dice([0, 1]) },
    { type: 'TOAST', answer: dice(['drink', 'sip', 'decline'] as const) },
    { type: 'SIT_DOWN' },
  ];
  const brief: readonly Move[] = [
    { type: 'BELIEVE', sheet },
    { type: 'PREPARE', preparation: dice(scenario.preparations).id },
    { type: 'DEPART' },
  ];
  const trade: readonly Move[] = [
    { type: 'PROPOSE', offer: aRandomPackage(scenario, game, dice) },
    { type: 'PROPOSE', offer: aRandomPackage(scenario, game, dice) },
    dice([{ type: 'HEAR_HIM' }, { type: 'ACCEPT' }, { type: 'ASK_WHY' }, { type: 'ADJOURN' }] as const),
    { type: 'CONTINUE' },
  ];
  const after: readonly Move[] = [
    { type: 'RESPOND', response: dice(['protest', 'snap-back', 'let-pass'] as const) },
    { type: 'CONTINUE' },
    { type: 'CONTINUE' },
  ];
  const fitting = { briefing: brief, talks: talk, table: trade, delivery: after, aftermath: after }[game.phase];
  const odd = dice([true, false, false, false, false, false]);
  return odd ? dice([...talk, ...brief, ...trade, ...after]) : dice(fitting);
}

function answer(draft: Draft<GameState>, scenario: Scenario, ours: Package | null, dice: Dice): void {
  const answers = ours
    ? (['accepts', 'counters', 'counters', 'has-nothing', 'rises'] as const)
    : (['counters'] as const);
  const given = dice(answers);
  const his = aRandomPackage(scenario, draft, dice);
  const counter = given === 'counters' && packageRefusal(scenario, draft, his) === null ? his : null;
  const k = (draft.table?.k ?? 0) + 1;
  const hint = dice([null, { about: 'airline', direction: dice(['more', 'less'] as const) }]);
  const value = ours ? dice([-300, 0, 250, 700]) : null;
  const reasons = value === -300 ? [{ kind: 'insulting' } as const] : [];
  recordExchange(draft, scenario, anExchange({ k, offer: ours, value, answer: given, counter, reasons, hint }), { k });
}

function goOn(draft: Draft<GameState>, scenario: Scenario): void {
  if (draft.phase === 'aftermath') openVisit(draft, scenario);
  else if (draft.phase === 'table' && draft.table?.outcome === 'signed') deliver(draft, scenario);
  else settleVisit(draft, scenario);
}

/** Makes a move that is allowed, as the chart would. */
export function makeMove(draft: Draft<GameState>, scenario: Scenario, move: Move, dice: Dice): void {
  const open = draft.table?.outcome === 'open';
  if (move.type === 'BELIEVE') believe(draft, scenario, move.sheet);
  if (move.type === 'PREPARE') prepare(draft, scenario, move.preparation);
  if (move.type === 'DEPART') depart(draft, scenario);
  if (move.type === 'RAISE') raise(draft, scenario, move.topic, move.reply);
  if (move.type === 'TOAST') toast(draft, scenario, move.answer);
  if (move.type === 'SIT_DOWN') sitDown(draft, scenario, aTable());
  if (move.type === 'HEAR_HIM') answer(draft, scenario, null, dice);
  if (move.type === 'PROPOSE') answer(draft, scenario, move.offer, dice);
  if (move.type === 'ACCEPT') accept(draft, scenario);
  if (move.type === 'ASK_WHY') askWhy(draft, scenario);
  if (move.type === 'ADJOURN') adjourn(draft, scenario);
  if (move.type === 'RESPOND') respond(draft, scenario, move.response);
  if (move.type === 'CONTINUE') goOn(draft, scenario);
  if (move.type === 'CLOSE') close(draft, scenario);
  const agreed = draft.table?.agreed;
  if (open && agreed) signDeal(draft, scenario, plainCopy(agreed), 'you', { least: null, most: null });
}

const plainCopy = (pkg: Package): Package => JSON.parse(JSON.stringify(pkg));
