/** Where in a visit a better paper could still have been proposed, and the papers near the ones that lay there. */
import type { CounterpartView } from '../rules/counterpart-view';
import { counterpartView } from '../rules/counterpart-view-of';
import type { Package } from '../rules/package';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import { mapPoint } from './map-point';
import { type Bounds, type FoundPaper, neededNow, searchPapers } from './search-papers';
import type { TimelineVisit } from './timeline';
import type { VisitSpan } from './visit-spans';

/** Points by which a trade must be better for us, in hundredths: less is hardly a trade missed. */
export const LEAST_GAIN: Cents = 100;
/** Papers of each kind that are tried by replay. */
const TRIES = 4;

export interface Near {
  /** The deal signed, or the last paper of yours or his where there was none. */
  readonly near: 'signed' | 'yours' | 'his';
  readonly paper: Package;
}

/** Papers near one, best for us first: with at most one change, and with two. */
export interface Candidates extends Near {
  readonly plain: readonly FoundPaper[];
  readonly double: readonly FoundPaper[];
}

export interface TradeTable {
  readonly span: VisitSpan;
  readonly told: TimelineVisit;
  /** The latest moment at which something could still be proposed, and how many moves lead to it. */
  readonly game: GameState;
  readonly at: number;
  readonly view: CounterpartView;
  readonly bounds: Bounds;
  /** M of what was signed; 0 where nothing was. */
  readonly signed: Cents;
  /** What the allies' meter may come to at the least: their line, or where they stood, or where the own deal left them. */
  readonly alliesFloor: number;
  readonly candidates: readonly Candidates[];
  /** The best that any candidate would bring over what was signed; 0 with none. */
  readonly promise: Cents;
}

const lastOpen = (scenario: Scenario, { games }: VisitSpan): number =>
  games.findLastIndex(({ table }) => table?.outcome === 'open' && table.k < scenario.rules.exchanges);

/** The last papers heard by then; or, where nobody had named one, the last at all. */
function papersOf({ table, deal }: TimelineVisit, heard: number): readonly Near[] {
  if (deal) return [{ near: 'signed', paper: deal.deal }];
  const all = table?.exchanges ?? [];
  const byThen = all.filter(({ k }) => k <= heard);
  const exchanges = byThen.length > 0 ? byThen : all;
  const yours = exchanges.findLast(({ offer }) => offer)?.offer;
  const his = exchanges.findLast(({ counter }) => counter)?.counter;
  const found: Near[] = [];
  if (his) found.push({ near: 'his', paper: his.offer });
  if (yours) found.push({ near: 'yours', paper: yours.offer });
  return found;
}

/** `alliesEnough` is where they begin to cost support (docs/model.md, "After the visit"). */
function floorOf({ rules }: Scenario, game: GameState, span: VisitSpan): number {
  const after = span.games.find(({ phase }) => phase === 'delivery')?.meters.allies;
  return Math.min(rules.model.drift.alliesEnough, game.meters.allies, after ?? Number.POSITIVE_INFINITY);
}

/** What givings may cost the allies before their meter falls to the floor. */
function alliesRoom({ rules }: Scenario, game: GameState, floor: number): Cents {
  const { alliesPerCost, consultedShare } = rules.model.delivery;
  const per = -alliesPerCost * (game.consulted ? consultedShare : 1);
  return per > 0 ? (100 * (game.meters.allies - floor)) / per : Number.POSITIVE_INFINITY;
}

/** Null for a visit in which nothing could be proposed, or nothing ever was. */
export function tradeTable(scenario: Scenario, span: VisitSpan, told: TimelineVisit): TradeTable | null {
  const place = lastOpen(scenario, span);
  const game = span.games[place];
  const at = span.at + place;
  if (!game?.table) return null;
  const view = counterpartView(scenario, game);
  const signed = told.deal ? mapPoint(scenario, game, told.deal.deal).ours : 0;
  const alliesFloor = floorOf(scenario, game, span);
  const bounds: Bounds = {
    needed: neededNow(view, game.table),
    allies: alliesRoom(scenario, game, alliesFloor),
    above: signed + LEAST_GAIN,
    excused: new Set([...(told.delivery?.withheld.groups ?? []), ...(told.delivery?.withheld.pledges ?? [])]),
  };
  const candidates = papersOf(told, game.table.k).map((near) => ({
    ...near,
    ...searchPapers(scenario, game, view, near.paper, bounds, TRIES, near.near !== 'signed'),
  }));
  const best = candidates.flatMap(({ plain, double }) => [plain[0]?.ours ?? signed, double[0]?.ours ?? signed]);
  const promise = Math.max(signed, ...best) - signed;
  return { span, told, game, at, view, bounds, signed, alliesFloor, candidates, promise };
}
