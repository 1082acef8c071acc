/** Briefing and talks of the bots that think: what helps most comes first. */
import type { BeliefSheet, Move } from '../rules/moves';
import type { PlayerView } from '../rules/player-view';
import { middleOf } from './market';
import type { Seat } from './seat';
import { type Interests, worthDoing } from './worth-doing';

/** Points. What a player who has read the rules expects of a man he does not know (model/README.md, Aspiration). */
export function expectedReservation(view: PlayerView): number {
  return Math.max(0, 1 + (8 * (view.meters.grip - 50)) / 50 - (6 * (view.meters.rapport - 50)) / 50);
}

/** What the rumours say: his three strongest wants, the group he holds dearest, where he would walk away. */
export function sheetOf(view: PlayerView): BeliefSheet {
  const open = view.gives.filter(({ options }) => options.length > 0);
  const wants = open.toSorted((a, b) => middleOf(b.worth) - middleOf(a.worth)).slice(0, 3);
  const held = view.groups.filter((group) => group.held > 0);
  const never = held.toSorted((a, b) => middleOf(b.hold) - middleOf(a.hold))[0]?.id ?? '';
  const walkAway = Math.round(expectedReservation(view) * 2) / 2;
  const told = view.notebook.length;
  return { wants: wants.map(({ id }) => id), never, walkAway, confidence: Math.min(90, 30 + 3 * told) };
}

/** Fills the sheet, then the preparations that help most, then departs. */
export function prepareWell(seat: Seat, interests: Interests): Move {
  const { view } = seat;
  if (!view.beliefs.some(({ visit }) => visit === view.visit)) return { type: 'BELIEVE', sheet: sheetOf(view) };
  let chosen: Move = { type: 'DEPART' };
  if (view.preparationsLeft <= 0) return chosen;
  let most = 0;
  for (const preparation of seat.case.preparations) {
    const worth = worthDoing(seat, preparation.do, interests);
    if (worth <= most) continue;
    const move: Move = { type: 'PREPARE', preparation: preparation.id };
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
  for (const { id, hours, replies } of view.topics) {
    if (hours > view.hoursLeft) continue;
    const topic = seat.case.topics.find((one) => one.id === id);
    for (const reply of replies) {
      const said = topic?.replies[reply];
      const worth = said ? worthDoing(seat, said.do, interests) / Math.max(1, hours) : 0;
      if (worth <= most) continue;
      most = worth;
      chosen = { type: 'RAISE', topic: id, reply };
    }
  }
  return chosen;
}
