/**
 * The win-set (R. Putnam, "Diplomacy and domestic politics", 1988): for each visit the paper signed, or the last one on the
 * table, and for each of the four sides whether it would have carried it, and why not. By the truth, as they sat there.
 */
import { counterpartView } from '../rules/counterpart-view-of';
import type { Package } from '../rules/package';
import type { GameState } from '../rules/state';
import { packageTotals } from '../rules/totals';
import type { Scenario } from '../scenario/scenario';
import { atTheTable, type TimelineExchange, type TimelineVisit } from './timeline';
import type { VisitSpan } from './visit-spans';
import { alliesCarry, heCarries, moscowCarries, type Ruling, washingtonCarries } from './win-set-sides';

export interface VisitWinSet {
  readonly visit: number;
  readonly paper: Package;
  /** Whose paper it was, and whether it was signed. */
  readonly by: 'you' | 'him';
  readonly signed: boolean;
  /** In the order counterpart, Washington, allies, patron. */
  readonly sides: readonly Ruling[];
  /** Sides that would not have carried it. */
  readonly blockers: readonly Ruling['side'][];
  /** What it came to: signed; his answer; or you rose while his paper lay there. */
  readonly outcome: 'signed' | 'he-refused' | 'he-rose' | 'you-left';
}

interface LastPaper {
  readonly paper: Package;
  readonly by: 'you' | 'him';
  /** The line he held then. */
  readonly exchange: TimelineExchange;
}

/** The last paper that lay there: his, where he answered ours with one; else the last that anybody named. */
function lastPaper({ table, deal }: TimelineVisit): LastPaper | null {
  const exchanges = table?.exchanges ?? [];
  const last = exchanges.findLast(({ offer, counter }) => offer ?? counter);
  if (!last) return null;
  if (deal) return { paper: deal.deal, by: deal.by, exchange: last };
  const standing = last.counter ?? last.offer;
  return standing ? { paper: standing.offer, by: last.counter ? 'him' : 'you', exchange: last } : null;
}

function outcomeOf({ table, deal }: TimelineVisit, { by }: LastPaper): VisitWinSet['outcome'] {
  if (deal) return 'signed';
  if (table?.outcome === 'brokenOff') return 'he-rose';
  return by === 'him' ? 'you-left' : 'he-refused';
}

function visitWinSet(scenario: Scenario, game: GameState, told: TimelineVisit): VisitWinSet | null {
  const last = lastPaper(told);
  if (!last) return null;
  const { paper, by, exchange } = last;
  const view = counterpartView(scenario, game);
  const sums = packageTotals(scenario, game, paper);
  const scale = told.table ? told.table.best - told.table.reservation : 0;
  const sides = [
    heCarries(view, paper, {
      line: Math.max(exchange.aspiration, told.reservation),
      reservation: told.reservation,
      scale,
    }),
    washingtonCarries(scenario, game, view.authority, sums.cost),
    alliesCarry(scenario, game, sums),
    moscowCarries(scenario, game, sums.worth),
  ];
  return {
    visit: told.visit,
    paper,
    by,
    signed: told.deal !== null,
    sides,
    blockers: sides.filter(({ carries }) => !carries).map(({ side }) => side),
    outcome: outcomeOf(told, last),
  };
}

/** One for each visit in which a paper was named. */
export const winSet = (
  scenario: Scenario,
  spans: readonly VisitSpan[],
  visits: readonly TimelineVisit[],
): readonly VisitWinSet[] =>
  spans.flatMap((span) => {
    const told = visits.find(({ visit }) => visit === span.visit);
    const game = atTheTable(span);
    return (told && game && visitWinSet(scenario, game, told)) ?? [];
  });
