/** Small questions about a session, for panels and stage. */
import { ORDERS, type ReliefChange } from '../rules/package';
import type { PlayerView } from '../rules/player-view';
import { playerView } from '../rules/player-view-of';
import { gameOf, type RoundSnapshot } from './play';
import type { SessionContext } from './session-context';
import { undoableTo } from './undo';

export const allOrders = ORDERS;

export const currentRound = (session: SessionContext): RoundSnapshot | undefined => session.rounds.at(-1);

const seen = new WeakMap<RoundSnapshot, PlayerView>();

/** What the player may know of a snapshot; the same object for the same snapshot. */
export function viewOf(round: RoundSnapshot): PlayerView {
  const known = seen.get(round);
  if (known) return known;
  const view = playerView(round.context.scenario, gameOf(round));
  seen.set(round, view);
  return view;
}

export function selectView(session: SessionContext): PlayerView | null {
  const round = currentRound(session);
  return round ? viewOf(round) : null;
}

export const canUndo = (session: SessionContext): boolean => undoableTo(session) < session.moves.length;

/** Names of the meters, in their order. */
export const meterNames = [
  'support',
  'allies',
  'rapport',
  'trust',
  'grip',
  'signal',
] as const satisfies readonly (keyof PlayerView['meters'])[];

/** Rungs of a ladder, in their order. */
export const rungNames = ['licence', 'suspension', 'lifted'] as const satisfies readonly ReliefChange[];
