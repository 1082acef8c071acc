/** Licences run out after the aftermath of the visit of issue + term, unless renewed. */
import type { Draft } from 'immer';
import type { Relief, Scenario } from '../scenario/scenario';
import { takeBack } from './give-relief';
import { changeMeter } from './ledger';
import { own } from './own';
import type { GameState } from './state';

/** Visit after whose aftermath the licence in force lapses; 0 where nothing lapses. */
export function lapsesAfter(game: GameState, relief: Relief): number {
  const state = own(game.relief, relief.id);
  const term = relief.steps.licence?.term ?? 0;
  return state?.rung === 1 && term > 0 ? state.since + term : 0;
}

export function lapseLicences(draft: Draft<GameState>, scenario: Scenario): void {
  const { lapsedTrust, lapsedRapport } = scenario.rules.model.drift;
  for (const relief of scenario.relief) {
    const last = lapsesAfter(draft, relief);
    if (last === 0 || last > draft.visit) continue;
    takeBack(draft, relief.id);
    draft.news.push({ visit: draft.visit, kind: 'lapse', id: relief.id, people: 0 });
    changeMeter(draft, 'trust', lapsedTrust, { kind: 'lapse', id: relief.id });
    changeMeter(draft, 'rapport', lapsedRapport, { kind: 'lapse', id: relief.id });
  }
}
