/** Briefing and talks of the bots that think: what helps most comes first. */
import type { BeliefSheet, Move } from '../rules/moves';
import type { PlayerView } from '../rules/player-view';
import { middleOf } from './market';
import type { Seat } from './seat';
import { type Interests, Weighing } from './worth-doing';

/** Points. What a player who has read the rules expects of a man he does not know (model/README.md, Aspiration). */
export function expectedReservation(view: PlayerView): number {
  return Math.max(0, 1 + (8 * (view.meters.grip - 50)) / 50 - (6 * (view.meters.rapport - 50)) / 50);
}

/** Ids of the greatest of a list, the greatest first, of equals the earlier; without those that have no figure. */
function greatest<T extends { readonly id: string }>(
  list: readonly T[],
  most: number,
  figureOf: (one: T) => number | null,
): readonly string[] {
  const found: { readonly id: string; readonly figure: number }[] = [];
  for (const one of list) {
    const figure = figureOf(one);
    if (figure === null) continue;
    let place = found.length;
    while (place > 0 && figure > (found[place - 1]?.figure ?? 0)) place--;
    if (place < most) found.splice(place, 0, { id: one.id, figure });
    if (found.length > most) found.pop();
  }
  return found.map(({ id }) => id);
}

/** What the rumours say: his three strongest wants, the group he holds dearest, where he would walk away. */
function sheetOf({ view, told }: Seat): BeliefSheet {
  const wants = greatest(view.gives, 3, ({ options, worth }) => (options.length > 0 ? middleOf(worth) : null));
  const [never = ''] = greatest(view.groups, 1, ({ held, hold }) => (held > 0 ? middleOf(hold) : null));
  const walkAway = Math.round(expectedReservation(view) * 2) / 2;
  return { wants, never, walkAway, confidence: Math.min(90, 30 + 3 * told) };
}

/** Fills the sheet, then the preparations that help most, then departs. */
export function prepareWell(seat: Seat, interests: Interests): Move {
  const { view } = seat;
  if (!view.beliefs.some(({ visit }) => visit === view.visit)) return { type: 'BELIEVE', sheet: sheetOf(seat) };
  let chosen: Move = { type: 'DEPART' };
  if (view.preparationsLeft <= 0) return chosen;
  let most = 0;
  const weighing = new Weighing(seat, interests);
  const { preparations } = seat.case;
  for (let place = 0; place < preparations.length; place++) {
    const worth = weighing.preparation(place);
    if (worth <= most) continue;
    const move: Move = { type: 'PREPARE', preparation: preparations[place]?.id ?? '' };
    if (!seat.isAllowed(move)) continue;
    most = worth;
    chosen = move;
  }
  return chosen;
}

/** So many glasses, as long as they are offered; then the replies that help most for their hours. */
export function talkWell(seat: Seat, interests: Interests, glasses = 1): Move {
  const { view } = seat;
  if (view.toastOffered && view.glasses < glasses) return { type: 'TOAST', answer: 'drink' };
  let chosen: Move = { type: 'SIT_DOWN' };
  let most = 0;
  const weighing = new Weighing(seat, interests);
  const { topics } = seat.case;
  let place = 0;
  for (const { id, hours, replies } of view.topics) {
    // Open topics come in the order of the case.
    while (place < topics.length && topics[place]?.id !== id) place++;
    if (hours > view.hoursLeft) continue;
    for (const reply of replies) {
      const worth = weighing.reply(place, reply) / Math.max(1, hours);
      if (worth <= most) continue;
      most = worth;
      chosen = { type: 'RAISE', topic: id, reply };
    }
  }
  return chosen;
}
