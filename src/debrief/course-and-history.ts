/** Your course beside what really happened: who went free in each visit, on what terms, and for what. */
import type { Package } from '../rules/package';
import { exiledSoFar, heldNow, stayedSoFar } from '../rules/people';
import type { HistoryVisit, Scenario } from '../scenario/scenario';
import type { VisitSpan } from './visit-spans';

export interface CourseVisit {
  readonly visit: number;
  /** Out of prison in this visit, and of these free to stay; zero in visits never made. */
  readonly freed: number;
  readonly stayed: number;
  readonly freedSoFar: number;
  /** Held at its end; null in a visit never made. */
  readonly held: number | null;
  readonly arrested: number;
  /** What was signed; null where nothing was. */
  readonly deal: Package | null;
  readonly history: HistoryVisit | null;
  /** People freed in history up to this visit. */
  readonly historyFreedSoFar: number;
}

/** One entry a visit of the calendar, whether it was made or not. */
export function courseAndHistory(scenario: Scenario, spans: readonly VisitSpan[]): readonly CourseVisit[] {
  let [freedSoFar, historyFreedSoFar] = [0, 0];
  return Array.from({ length: scenario.rules.visits }, (_, i) => {
    const visit = i + 1;
    const span = spans.find((one) => one.visit === visit);
    const first = span?.before;
    const last = span?.games.at(-1);
    const stayed = first && last ? stayedSoFar(last) - stayedSoFar(first) : 0;
    const freed = first && last ? stayed + exiledSoFar(last) - exiledSoFar(first) : 0;
    const history = scenario.history.find((one) => one.visit === visit) ?? null;
    freedSoFar += freed;
    historyFreedSoFar += history?.freed ?? 0;
    return {
      visit,
      freed,
      stayed,
      freedSoFar,
      held: last ? heldNow(last) : null,
      arrested: first && last ? last.arrested - first.arrested : 0,
      deal: last?.deals.find((deal) => deal.visit === visit)?.deal ?? null,
      history,
      historyFreedSoFar,
    };
  });
}
