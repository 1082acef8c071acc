/**
 * Missed trades: for a visit, the paper near the one signed (or near the last ones, where nothing was) that would have been
 * worth most to us. Each is replayed before it is told: put on that table after the player's own moves, he signs it, Washington
 * stands by it, all that is new in it comes, more comes of it than of what was signed, and the allies do not fall below a line.
 * What he withheld of the deal signed, and this one holds as well, he may withhold again.
 */
import { playBare, resumeAtTable } from '../machine/bare-round';
import type { Package } from '../rules/package';
import type { DealRecord, GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import { finished } from './in-steps';
import type { Change } from './paper-changes';
import { type Pointer, pointersTo } from './pointers';
import type { FoundPaper } from './search-papers';
import { still } from './still';
import type { TimelineVisit } from './timeline';
import { type Near, type TradeTable, tradeTable } from './trade-table';
import type { VisitSpan } from './visit-spans';

/** Told at most, one a visit. */
const MOST = 3;
/** A plainer change is told where it brings so much of what the better one brings. */
const PLAIN_ENOUGH = 0.7;

export interface MissedTrade {
  readonly visit: number;
  /** Moves played before it: replaying so many leads to the table where it could be proposed. */
  readonly at: number;
  /** What it is near to: the deal signed, or the last paper of yours or his where there was none. */
  readonly near: Near['near'];
  readonly paper: Package;
  readonly offer: Package;
  /** At most two; none, and no other order, where the paper as it lay would have done. */
  readonly changes: readonly Change[];
  readonly order: FoundPaper['order'];
  /** Why it was possible: its true value to him, the least he would have taken then, and where he would have risen. */
  readonly his: Cents;
  readonly needed: Cents;
  readonly reservation: Cents;
  /** M of it, and by how much that is more than what was signed; more than nothing where nothing was. */
  readonly ours: Cents;
  readonly gain: Cents;
  readonly cost: Cents;
  readonly authority: Cents;
  /** People who come free in the replay; of them, to stay. And in the deal that was signed, 0 where none was. */
  readonly people: number;
  readonly stay: number;
  readonly peopleSigned: number;
  readonly pointers: readonly Pointer[];
}

/**
 * The game in its delivery; null where the paper is not signed, or Washington withholds something, or he does.
 * @param game at an open table; it stays as it is @param excused things he may withhold
 */
export function replayTrade(
  scenario: Scenario,
  game: GameState,
  offer: Package,
  excused: ReadonlySet<string> = new Set(),
): GameState | null {
  const round = resumeAtTable(scenario, still(game));
  if (playBare(round, { type: 'PROPOSE', offer }) !== null || round.game.table?.outcome !== 'signed') return null;
  if (playBare(round, { type: 'CONTINUE' }) !== null) return null;
  const { delivery } = round.game;
  if (delivery?.disavowed !== '') return null;
  const withheld = [...delivery.withheld.groups, ...delivery.withheld.pledges];
  return withheld.every((id) => excused.has(id)) ? round.game : null;
}

/** What came of a deal: mandate met less cost paid. */
const came = (deal: DealRecord | null | undefined): Cents => (deal ? deal.mandateDelivered - deal.costPaid : 0);

interface Held {
  readonly near: Near;
  readonly found: FoundPaper;
  readonly after: GameState;
}

/** The first of the papers that holds when it is replayed. */
function firstToHold(scenario: Scenario, table: TradeTable, near: Near, papers: readonly FoundPaper[]): Held | null {
  const { game, bounds, alliesFloor, told } = table;
  for (const found of papers) {
    const after = replayTrade(scenario, game, found.offer, bounds.excused);
    const isBetter = after && after.meters.allies >= alliesFloor && came(after.deals.at(-1)) > came(told.deal);
    if (isBetter) return { near, found, after };
  }
  return null;
}

function bestToHold(scenario: Scenario, table: TradeTable): Held | null {
  let best: Held | null = null;
  for (const { near, paper, plain, double } of table.candidates) {
    const one = firstToHold(scenario, table, { near, paper }, plain);
    const enough = one ? table.signed + (one.found.ours - table.signed) / PLAIN_ENOUGH : Number.NEGATIVE_INFINITY;
    const two = firstToHold(
      scenario,
      table,
      { near, paper },
      double.filter(({ ours }) => ours > enough),
    );
    const better = two ?? one;
    if (better && (!best || better.found.ours > best.found.ours)) best = better;
  }
  return best;
}

function tradeOf(scenario: Scenario, table: TradeTable): MissedTrade | null {
  const held = bestToHold(scenario, table);
  if (!held) return null;
  const { told, game, view, at, bounds, signed } = table;
  const { near, found, after } = held;
  return {
    visit: told.visit,
    at,
    ...near,
    offer: found.offer,
    changes: found.changes,
    order: found.order,
    his: found.his,
    needed: bounds.needed,
    reservation: told.reservation,
    ours: found.ours,
    gain: found.ours - signed,
    cost: found.sums.cost,
    authority: view.authority,
    people: (after.delivery?.exiled ?? 0) + (after.delivery?.stayed ?? 0),
    stay: after.delivery?.stayed ?? 0,
    peopleSigned: told.deal ? told.deal.exiled + told.deal.stayed : 0,
    pointers: pointersTo(scenario, game, view, found.changes, found.order !== null),
  };
}

const byGain = (a: MissedTrade, b: MissedTrade): number => b.gain - a.gain || a.visit - b.visit;

/** Up to three, one a visit, worth most first. Visits that promise less than what is found already are not replayed. */
export function* missedTradesInSteps(
  scenario: Scenario,
  spans: readonly VisitSpan[],
  visits: readonly TimelineVisit[],
): Generator<void, readonly MissedTrade[]> {
  const tables: TradeTable[] = [];
  for (const span of spans) {
    yield;
    const told = visits.find(({ visit }) => visit === span.visit);
    const table = told && tradeTable(scenario, span, told);
    if (table) tables.push(table);
  }
  const found: MissedTrade[] = [];
  for (const table of tables.toSorted((a, b) => b.promise - a.promise || a.told.visit - b.told.visit)) {
    yield;
    const least = found.length < MOST ? 0 : (found.at(-1)?.gain ?? 0);
    if (table.promise <= least) break;
    const trade = tradeOf(scenario, table);
    if (!trade) continue;
    found.push(trade);
    found.sort(byGain);
    if (found.length > MOST) found.pop();
  }
  return found;
}

export const missedTrades = (
  scenario: Scenario,
  spans: readonly VisitSpan[],
  visits: readonly TimelineVisit[],
): readonly MissedTrade[] => finished(missedTradesInSteps(scenario, spans, visits));
