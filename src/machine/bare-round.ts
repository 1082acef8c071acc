/**
 * A campaign played bare: the flow of the round chart from its table, its acts run in place on one plain game. The same
 * play as with `play.ts`, many times faster, for those who play thousands of campaigns and look only at the present.
 */
import type { StateValue } from 'xstate';
import { type GameDraft, inPlace } from '../rules/change';
import type { Move } from '../rules/moves';
import { newGame } from '../rules/new-game';
import type { Refusal } from '../rules/refusal';
import { refuseMove } from '../rules/refuse';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';
import { type Act, acts } from './acts';
import { compileChart, type Step } from './chart-table';
import { type Question, questions } from './guards';
import { roundMachine } from './round';

const table = compileChart<Act, Question>(roundMachine, { actions: acts, guards: questions });

const drafting = table.states.findIndex(
  ({ value }) => typeof value === 'object' && Object.values(value).includes('drafting'),
);

/** A campaign under way. It has no past: each move changes it. */
export interface BareRound {
  readonly scenario: Scenario;
  /** The present; what must last is to be copied. */
  readonly game: GameDraft;
  /** Place in the table. */
  at: number;
}

/** Opens a campaign. `seed` is an unsigned 32-bit integer. */
export const startBare = (scenario: Scenario, seed: number): BareRound => ({
  scenario,
  game: inPlace(newGame(scenario, seed)),
  at: table.initial,
});

/**
 * Goes on from a game at a table where something can still be proposed.
 * @param game held by nobody else: it is changed in place
 */
export const resumeAtTable = (scenario: Scenario, game: GameState): BareRound => ({
  scenario,
  game: inPlace(game),
  at: drafting,
});

/** Where the chart stands, as a snapshot's `value`. */
export const bareValue = ({ at }: BareRound): StateValue => table.states[at]?.value ?? '';

export const isBareOver = ({ at }: BareRound): boolean => table.states[at]?.final ?? true;

/** Plays one move in place; a refused move changes nothing. Null where it was played, else why not. */
export function playBare(round: BareRound, move: Move): Refusal | null {
  const step = chosen(round, table.states[round.at]?.on.get(move.type), move);
  if (!step || step.idle) return refuseMove(round.scenario, round.game, move) ?? { refused: 'wrong-phase', about: '' };
  take(round, step, move);
  for (let next = onwards(round, move); next; next = onwards(round, move)) take(round, next, move);
  return null;
}

type BareStep = Step<Act, Question>;

const onwards = (round: BareRound, move: Move): BareStep | undefined =>
  chosen(round, table.states[round.at]?.always, move);

const chosen = (round: BareRound, steps: readonly BareStep[] | undefined, move: Move): BareStep | undefined =>
  steps?.find(({ guard }) => guard === null || guard(round.game, round.scenario, move));

/** An act reads the whole game before its recipe changes anything. */
function take(round: BareRound, step: BareStep, move: Move): void {
  for (const act of step.actions) act(round.game, round.scenario, move)(round.game);
  round.at = step.to;
}
