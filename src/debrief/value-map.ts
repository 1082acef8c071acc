/**
 * The value map: for the campaign and for each visit the exact frontier, the zone of agreement, the points of Nash and of
 * Kalai and Smorodinsky, every paper that crossed the table, what was signed and what came of it. True values throughout.
 */
import { reservation } from '../counterpart/reservation';
import { counterpartView } from '../rules/counterpart-view-of';
import type { Package } from '../rules/package';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import { type Frontier, kalaiSmorodinskyPoint, nashPoint } from '../solver/campaign-frontier';
import { cameOf, inFull, NOTHING, plus } from './deal-points';
import { historyPoint } from './history-point';
import { finished } from './in-steps';
import { type MapPoint, mapPoint } from './map-point';
import { atTheTable, type TimelineVisit } from './timeline';
import { visitFrontier } from './visit-frontier';
import type { VisitSpan } from './visit-spans';
import { wholeCampaign } from './whole-campaign';

/** One paper, ours or his, where it lay. */
export interface PathStep extends MapPoint {
  /** Exchange; two papers of one exchange stand one after the other, ours first. */
  readonly k: number;
  readonly by: 'you' | 'him';
  readonly offer: Package;
}

/** Both ends of the part of a frontier with V ≥ r and M ≥ 0: the best for him there, and the best for us. */
export interface Zone {
  readonly hisBest: MapPoint;
  readonly ourBest: MapPoint;
}

export interface VisitMap {
  readonly visit: number;
  readonly authority: Cents;
  readonly appetite: Cents;
  /** From his best to ours; `his` strictly falls, `ours` strictly rises. Within both limits as they sat down. */
  readonly frontier: readonly MapPoint[];
  /** What each has without a deal: his reservation, and nothing. */
  readonly disagreement: MapPoint;
  /** Null where no package leaves both at least so well off. */
  readonly zone: Zone | null;
  readonly nash: (MapPoint & { readonly deal: Package }) | null;
  readonly kalaiSmorodinsky: (MapPoint & { readonly deal: Package }) | null;
  /** In the order of time; empty where nobody named a paper. */
  readonly path: readonly PathStep[];
  /** As it was signed. Past authority or with news since, it may lie beyond the frontier. */
  readonly deal: MapPoint | null;
  /** What really changed hands: worth given less hold got, mandate met less cost paid. Luck included. */
  readonly delivered: MapPoint | null;
}

/** Everything traded at most once, both sides keep their word (d = e = 1), limits of all visits added up. */
export interface CampaignMap {
  readonly authority: Cents;
  readonly appetite: Cents;
  readonly frontier: readonly MapPoint[];
  readonly disagreement: MapPoint;
  readonly zone: Zone | null;
  /** `items` as `airline licence`: id, then rung or terms where there are any. */
  readonly nash: (MapPoint & { readonly items: readonly string[] }) | null;
  readonly kalaiSmorodinsky: (MapPoint & { readonly items: readonly string[] }) | null;
  /** Where one stood after each deal: all that was signed so far, in the order of the visits. */
  readonly course: readonly (MapPoint & { readonly visit: number })[];
  /** All that was signed, and all that came of it, added up; at the values of each visit, renewals and new arrests included. */
  readonly signed: MapPoint;
  readonly delivered: MapPoint;
  /** What is recorded to have happened, at the values of this seed; null in a case without a history. */
  readonly history: MapPoint | null;
}

export interface ValueMap {
  readonly campaign: CampaignMap;
  readonly visits: readonly VisitMap[];
}

const spot = ({ his, ours }: MapPoint): MapPoint => ({ his, ours });
function zoneOf(points: readonly MapPoint[], disagreement: MapPoint): Zone | null {
  const within = points.filter(({ his, ours }) => his >= disagreement.his && ours >= disagreement.ours);
  const [hisBest] = within;
  const ourBest = within.at(-1);
  return hisBest && ourBest ? { hisBest: spot(hisBest), ourBest: spot(ourBest) } : null;
}

function pathOf(scenario: Scenario, game: GameState, { table }: TimelineVisit): readonly PathStep[] {
  return (table?.exchanges ?? []).flatMap(({ k, offer, counter }) => {
    const papers = [
      { by: 'you' as const, paper: offer },
      { by: 'him' as const, paper: counter },
    ];
    return papers.flatMap(({ by, paper }) =>
      paper ? [{ k, by, offer: paper.offer, ...mapPoint(scenario, game, paper.offer) }] : [],
    );
  });
}

function visitMap(scenario: Scenario, span: VisitSpan, told: TimelineVisit): VisitMap {
  const game = atTheTable(span) ?? span.before;
  const view = counterpartView(scenario, game);
  const { points, packageAt } = visitFrontier(scenario, game, view);
  const disagreement = { his: told.reservation, ours: 0 };
  const front: Frontier = { points: points.map((point, at) => ({ ...point, at })), choicesAt: () => [] };
  const named = (point: ReturnType<typeof nashPoint>) => point && { ...spot(point), deal: packageAt(point.at) };
  return {
    visit: span.visit,
    authority: view.authority,
    appetite: view.appetite,
    frontier: points,
    disagreement,
    zone: zoneOf(points, disagreement),
    nash: named(nashPoint(front, disagreement)),
    kalaiSmorodinsky: named(kalaiSmorodinskyPoint(front, disagreement)),
    path: pathOf(scenario, game, told),
    deal: told.deal && mapPoint(scenario, game, told.deal.deal),
    delivered: told.deal && cameOf(told.deal),
  };
}

function campaignMap(scenario: Scenario, opening: GameState, visits: readonly TimelineVisit[]): CampaignMap {
  const { you, counterpart, rules } = scenario;
  const unmade = Math.max(0, rules.visits - visits.length);
  const limit = (least: Cents, of: (visit: TimelineVisit) => Cents) =>
    unmade * least + visits.reduce((sum, visit) => sum + Math.max(least, of(visit)), 0);
  const limits = {
    authority: limit(you.authority, ({ authority }) => authority),
    appetite: limit(counterpart.appetite, ({ appetite }) => appetite),
  };
  const { frontier, itemsAt } = wholeCampaign(scenario, opening, limits);
  const disagreement = { his: reservation(counterpartView(scenario, opening)), ours: 0 };
  const named = (point: ReturnType<typeof nashPoint>) => point && { ...spot(point), items: itemsAt(point.at) };
  const deals = visits.flatMap(({ deal }) => deal ?? []);
  const course = deals.map(({ visit }, at) => ({
    visit,
    ...deals
      .slice(0, at + 1)
      .map(inFull)
      .reduce(plus, NOTHING),
  }));
  return {
    ...limits,
    frontier: frontier.points.map(spot),
    disagreement,
    zone: zoneOf(frontier.points, disagreement),
    nash: named(nashPoint(frontier, disagreement)),
    kalaiSmorodinsky: named(kalaiSmorodinskyPoint(frontier, disagreement)),
    course,
    signed: deals.map(inFull).reduce(plus, NOTHING),
    delivered: deals.map(cameOf).reduce(plus, NOTHING),
    history: historyPoint(scenario, opening),
  };
}

/** @param visits of the same spans, as `timeline` tells them @throws RangeError without a span */
export function* valueMapInSteps(
  scenario: Scenario,
  spans: readonly VisitSpan[],
  visits: readonly TimelineVisit[],
): Generator<void, ValueMap> {
  const opening = spans[0]?.before;
  if (!opening) throw new RangeError('there is nothing to map');
  const maps: VisitMap[] = [];
  for (const span of spans) {
    yield;
    const told = visits.find(({ visit }) => visit === span.visit);
    if (told) maps.push(visitMap(scenario, span, told));
  }
  yield;
  return { campaign: campaignMap(scenario, opening, visits), visits: maps };
}

export const valueMap = (...asked: Parameters<typeof valueMapInSteps>): ValueMap => finished(valueMapInSteps(...asked));
