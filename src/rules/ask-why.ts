/** ASK_WHY: once an answer, and free. What he says about his own values is true. */
import type { Draft } from 'immer';
import type { Cents, Scenario } from '../scenario/scenario';
import { own } from './own';
import type { Refusal } from './refusal';
import { refusal, refuseAwayFromTable } from './refuse-phase';
import { wholeCents } from './round';
import type { GameState, Hint, KnownRange } from './state';

export function refuseAskWhy(_scenario: Scenario, game: GameState): Refusal | null {
  const away = refuseAwayFromTable(game);
  if (away) return away;
  const last = game.table?.exchanges.at(-1);
  if (!last) return refusal('nothing-to-ask');
  return last.asked ? refusal('already-asked') : null;
}

/** More, or less, than the town took it for: that figure becomes one end of the range. */
function narrowed(range: KnownRange, hint: Hint, rumoured: Cents, visit: number, stretch: number): KnownRange {
  const from = { kind: 'answer' } as const;
  if (hint.direction === 'more') {
    const low = Math.max(range.low, rumoured);
    const high = range.high > low ? range.high : wholeCents(low * stretch);
    return { low, high, centre: wholeCents((low + high) / 2), from, visit };
  }
  const high = Math.min(range.high, rumoured);
  const low = range.low < high ? range.low : wholeCents(high / stretch);
  return { low, high, centre: wholeCents((low + high) / 2), from, visit };
}

/** Reveals the last exchange's hint, if he has one, and notes it. */
export function askWhy(draft: Draft<GameState>, scenario: Scenario): void {
  const last = draft.table?.exchanges.at(-1);
  if (!last) return;
  last.asked = true;
  const { hint } = last;
  const known = hint && own(draft.known, hint.about);
  if (!hint || !known) return;
  const rumoured = own(draft.truth.rumoured, hint.about) ?? known.centre;
  const range = narrowed(known, hint, rumoured, draft.visit, scenario.rules.model.news.hintStretch);
  draft.known[hint.about] = { ...range };
  draft.notebook.push({ visit: draft.visit, about: hint.about, range: { ...range }, hint: hint.direction });
}
