/**
 * Missed trades: for a visit, the paper near the one signed (or near the last ones, where nothing was) that would have been
 * worth most to us. Each is replayed before it is told: put on that table after the player's own moves, he signs it, Washington
 * stands by it, all that is new in it comes, more comes of it than of what was signed, and the allies do not fall below a line.
 * What he withheld of the deal signed, and this one holds as well, he may withhold again.
 */
import { gameOf, playMove, type RoundSnapshot } from '../machine/play';
import { counterpartView } from '../rules/counterpart-view-of';
import type { Package } from '../rules/package';
import type { DealRecord, GameState } from '../rules/state';
import { packageTotals } from '../rules/totals';
import type { Cents, Scenario } from '../scenario/scenario';
import { mapPoint } from './map-point';
import type { Change } from './paper-changes';
import { type Pointer, pointersTo } from './pointers';
import { type FoundPaper, neededNow, searchPapers } from './search-papers';
import type { TimelineVisit } from './timeline';
import type { VisitSpan } from './visit-spans';

/** Told at most, one a visit. */
const MOST = 3;
/** Points by which it must have been better for us, in hundredths: less is hardly a trade missed. */
const LEAST_GAIN: Cents = 100;
/** A plainer change is told where it brings so much of what the better one brings. */
const PLAIN_ENOUGH = 0.7;
/** Papers of each kind that are tried by replay. */
const TRIES = 5;

export interface MissedTrade {
  readonly visit: number;
  /** Moves played before it: replaying so many leads to the table where it could be proposed. */
  readonly at: number;
  /** What it is near to: the deal signed, or the last paper of yours or his where there was none. */
  readonly near: 'signed' | 'yours' | 'his';
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

/** Where the allies begin to cost support (docs/model.md, "After the visit"). */
const alliesLine = (scenario: Scenario): number => scenario.rules.model.drift.alliesEnough;

/**
 * The game in its delivery; null where the paper is not signed, or Washington withholds something, or he does.
 * @param excused things he may withhold
 */
export function replayTrade(
  round: RoundSnapshot,
  offer: Package,
  excused: ReadonlySet<string> = new Set(),
): GameState | null {
  const proposed = playMove(round, { type: 'PROPOSE', offer });
  if (!proposed.ok || gameOf(proposed.round).table?.outcome !== 'signed') return null;
  const delivered = playMove(proposed.round, { type: 'CONTINUE' });
  if (!delivered.ok) return null;
  const game = gameOf(delivered.round);
  const { delivery } = game;
  if (delivery?.disavowed !== '') return null;
  const withheld = [...delivery.withheld.groups, ...delivery.withheld.pledges];
  return withheld.every((id) => excused.has(id)) ? game : null;
}

/** The latest moment in a visit at which one could still have proposed something; its place among the visit's snapshots. */
const lastOpen = (scenario: Scenario, { games }: VisitSpan): number =>
  games.findLastIndex(({ table }) => table?.outcome === 'open' && table.k < scenario.rules.exchanges);

interface Near {
  readonly near: MissedTrade['near'];
  readonly paper: Package;
}

function papersOf({ table, deal }: TimelineVisit): readonly Near[] {
  if (deal) return [{ near: 'signed', paper: deal.deal }];
  const exchanges = table?.exchanges ?? [];
  const yours = exchanges.findLast(({ offer }) => offer)?.offer;
  const his = exchanges.findLast(({ counter }) => counter)?.counter;
  const found: Near[] = [];
  if (his) found.push({ near: 'his', paper: his.offer });
  if (yours) found.push({ near: 'yours', paper: yours.offer });
  return found;
}

/** Points that the allies' meter may come to: no lower than their line, or than they stand, or than the own deal left them. */
function alliesFloor(scenario: Scenario, game: GameState, span: VisitSpan): number {
  const after = span.games.find(({ phase }) => phase === 'delivery')?.meters.allies;
  return Math.min(alliesLine(scenario), game.meters.allies, after ?? Number.POSITIVE_INFINITY);
}

/** What givings may cost the allies before their meter falls to the floor. */
function alliesRoom({ rules }: Scenario, game: GameState, floor: number): Cents {
  const { alliesPerCost, consultedShare } = rules.model.delivery;
  const per = -alliesPerCost * (game.consulted ? consultedShare : 1);
  return per > 0 ? (100 * (game.meters.allies - floor)) / per : Number.POSITIVE_INFINITY;
}

/** What came of the last deal of a game: mandate met less cost paid. */
const came = (deal: DealRecord | null | undefined): Cents => (deal ? deal.mandateDelivered - deal.costPaid : 0);

const peopleIn = (deal: DealRecord | null): number => (deal ? deal.exiled + deal.stayed : 0);

/** The trade most worth telling of one visit; null where none holds. */
export function missedTrade(
  scenario: Scenario,
  rounds: readonly RoundSnapshot[],
  span: VisitSpan,
  told: TimelineVisit,
): MissedTrade | null {
  const place = lastOpen(scenario, span);
  const game = span.games[place];
  const at = span.at + place;
  const round = rounds[at];
  if (!game?.table || !round) return null;
  const view = counterpartView(scenario, game);
  const needed = neededNow(view, game.table);
  const signed = told.deal ? mapPoint(scenario, game, told.deal.deal).ours : 0;
  const floor = alliesFloor(scenario, game, span);
  const excused = new Set([...(told.delivery?.withheld.groups ?? []), ...(told.delivery?.withheld.pledges ?? [])]);
  const bounds = { needed, allies: alliesRoom(scenario, game, floor), above: signed + LEAST_GAIN, excused };

  let best: { readonly near: Near; readonly found: FoundPaper; readonly after: GameState } | null = null;
  for (const near of papersOf(told)) {
    const { plain, double } = searchPapers(scenario, game, view, near.paper, bounds, TRIES, near.near !== 'signed');
    const holds = (found: FoundPaper) => {
      const after = replayTrade(round, found.offer, excused);
      const isBetter = after && after.meters.allies >= floor && came(after.deals.at(-1)) > came(told.deal);
      return isBetter ? { near, found, after } : null;
    };
    const first = (papers: readonly FoundPaper[]) => {
      for (const paper of papers) {
        const held = holds(paper);
        if (held) return held;
      }
      return null;
    };
    const one = first(plain);
    const least = one ? signed + (one.found.ours - signed) / PLAIN_ENOUGH : Number.NEGATIVE_INFINITY;
    const two = first(double.filter(({ ours }) => ours > least));
    const better = two ?? one;
    if (better && (!best || better.found.ours > best.found.ours)) best = better;
  }
  if (!best) return null;
  const { near, found, after } = best;
  const { people, stay } = packageTotals(scenario, game, found.offer);
  return {
    visit: span.visit,
    at,
    ...near,
    offer: found.offer,
    changes: found.changes,
    order: found.order,
    his: found.his,
    needed,
    reservation: game.table.reservation,
    ours: found.ours,
    gain: found.ours - signed,
    cost: found.sums.cost,
    authority: view.authority,
    people: after.delivery ? after.delivery.exiled + after.delivery.stayed : people,
    stay: after.delivery?.stayed ?? stay,
    peopleSigned: peopleIn(told.deal),
    pointers: pointersTo(scenario, game, view, found.changes, found.order !== null),
  };
}

/** Up to three, one a visit, worth most first. */
export function missedTrades(
  scenario: Scenario,
  rounds: readonly RoundSnapshot[],
  spans: readonly VisitSpan[],
  visits: readonly TimelineVisit[],
): readonly MissedTrade[] {
  return spans
    .flatMap((span) => {
      const told = visits.find(({ visit }) => visit === span.visit);
      return told ? (missedTrade(scenario, rounds, span, told) ?? []) : [];
    })
    .toSorted((a, b) => b.gain - a.gain || a.visit - b.visit)
    .slice(0, MOST);
}
