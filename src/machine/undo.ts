/** How far one may step back: to the last thing that taught the player something. Beyond that one forks, openly. */
import { gameOf, type RoundSnapshot } from './play';

interface Played {
  readonly moves: readonly unknown[];
  readonly rounds: readonly RoundSnapshot[];
}

/** True when the step between two snapshots showed something that was hidden, or drew on chance. */
export function taught(before: RoundSnapshot, after: RoundSnapshot): boolean {
  const a = gameOf(before);
  const b = gameOf(after);
  return (
    a.notebook.length !== b.notebook.length ||
    a.raised.length !== b.raised.length ||
    a.happened.length !== b.happened.length ||
    a.news.length !== b.news.length ||
    a.visit !== b.visit ||
    a.table !== b.table ||
    a.delivery !== b.delivery ||
    b.phase === 'aftermath'
  );
}

/** Number of moves that stay: undo is possible while more than these have been made. */
export function undoableTo(played: Played): number {
  let stay = played.moves.length;
  while (stay > 0) {
    const before = played.rounds[stay - 1];
    const after = played.rounds[stay];
    if (!before || !after || taught(before, after)) break;
    stay -= 1;
  }
  return stay;
}
