/** What all the simple bots do away from the table: anything open, one glass, and on. */
import type { Move, ShortfallResponse } from '../rules/moves';
import type { Seat } from './seat';

/** One of a list by the bot's own chance; undefined for an empty one. */
export function pick<T>(seat: Seat, purpose: string, list: readonly T[]): T | undefined {
  return list[Math.floor(seat.chance(purpose) * list.length)];
}

/** A preparation at random while there is time for one; else departs. */
export function prepareAnything(seat: Seat): Move {
  const open = seat.view.preparations
    .map(({ id }): Move => ({ type: 'PREPARE', preparation: id }))
    .filter((move) => seat.isAllowed(move));
  return pick(seat, 'prepare', open) ?? { type: 'DEPART' };
}

/** One glass where one is offered, then topics at random while hours last. */
export function talkAboutAnything(seat: Seat): Move {
  const { view } = seat;
  if (view.toastOffered && view.glasses === 0) return { type: 'TOAST', answer: 'drink' };
  const topic = pick(
    seat,
    'topic',
    view.topics.filter(({ hours, replies }) => hours <= view.hoursLeft && replies.length > 0),
  );
  const reply = topic && pick(seat, 'reply', topic.replies);
  return topic && reply !== undefined ? { type: 'RAISE', topic: topic.id, reply } : { type: 'SIT_DOWN' };
}

/** Out of a delivery, and through the aftermath; a shortfall is answered in one way, where that is possible. */
export function goOn(seat: Seat, response: ShortfallResponse): Move {
  const { delivery, phase } = seat.view;
  const isShort = delivery !== null && delivery.withheld.groups.length + delivery.withheld.pledges.length > 0;
  if (phase !== 'delivery' || !isShort || delivery.response !== null) return { type: 'CONTINUE' };
  const answer: Move = { type: 'RESPOND', response };
  return seat.isAllowed(answer) ? answer : { type: 'RESPOND', response: 'let-pass' };
}

/** What a bot does in each phase; `table` is asked only while the table is open. */
export interface Habits {
  readonly briefing: (seat: Seat) => Move;
  readonly talks: (seat: Seat) => Move;
  readonly table: (seat: Seat) => Move;
  readonly response: ShortfallResponse | ((seat: Seat) => ShortfallResponse);
}

/** The move that a bot's habits lead to. */
export function byHabit(seat: Seat, habits: Habits): Move {
  const { phase, table } = seat.view;
  if (phase === 'briefing') return habits.briefing(seat);
  if (phase === 'talks') return habits.talks(seat);
  if (phase === 'table' && table?.outcome === 'open') return habits.table(seat);
  return goOn(seat, typeof habits.response === 'string' ? habits.response : habits.response(seat));
}

export const LAZY = { briefing: prepareAnything, talks: talkAboutAnything } as const;
