/** What happened visit by visit, and beside it what was hidden at each moment. */
import { reservation } from '../counterpart/reservation';
import { counterpartView } from '../rules/counterpart-view-of';
import { appetiteNow, authorityNow } from '../rules/limits';
import type { ToastAnswer } from '../rules/moves';
import type { DealRecord, DeliveryState, GameState, NewsEntry, TableState, TopicRaised } from '../rules/state';
import type { Cents, MeterName, Scenario } from '../scenario/scenario';
import { itemsTraded, type TradedItem } from './traded-items';
import type { VisitSpan } from './visit-spans';
import { type WeighedPackage, weighPackage } from './weighed-package';

export interface TimelineExchange {
  readonly k: number;
  /** Moves played before it: forking there offers another word at this table. */
  readonly at: number;
  readonly offer: WeighedPackage | null;
  /** The line he held out for, in his value. Hidden then. */
  readonly aspiration: Cents;
  readonly answer: 'accepts' | 'counters' | 'rises' | 'has-nothing';
  readonly counter: WeighedPackage | null;
}

export interface TimelineTable {
  readonly outcome: TableState['outcome'];
  /** Hidden then: below what he rises, what he thought within reach, where he began. */
  readonly reservation: Cents;
  readonly best: Cents;
  readonly opening: Cents;
  readonly exchanges: readonly TimelineExchange[];
}

export interface TimelineVisit {
  readonly visit: number;
  /** Moves played before the visit opened. */
  readonly at: number;
  readonly prepared: readonly string[];
  readonly raised: readonly TopicRaised[];
  readonly toasts: readonly ToastAnswer[];
  readonly authority: Cents;
  /** Hidden then: the most hold he would part with, his reliability (0–1), and where he would walk away. */
  readonly appetite: Cents;
  readonly reliability: number;
  readonly reservation: Cents;
  readonly table: TimelineTable | null;
  /** Everything named at the table, with its true figures and what was said of it then. */
  readonly items: readonly TradedItem[];
  readonly deal: DealRecord | null;
  readonly delivery: DeliveryState | null;
  readonly arrested: number;
  readonly news: readonly NewsEntry[];
  readonly change: { readonly [M in MeterName]: number };
}

function exchangesOf(scenario: Scenario, span: VisitSpan): readonly TimelineExchange[] {
  const found: TimelineExchange[] = [];
  for (const [i, game] of span.games.entries()) {
    const before = span.games[i - 1];
    const exchange = game.table?.exchanges.at(-1);
    if (!before || !exchange || (before.table?.exchanges.length ?? 0) >= exchange.k) continue;
    const { k, offer, counter, aspiration, answer } = exchange;
    found.push({
      k,
      at: span.at + i - 1,
      offer: offer && weighPackage(scenario, before, offer),
      aspiration,
      answer,
      counter: counter && weighPackage(scenario, before, counter),
    });
  }
  return found;
}

function tableOf(scenario: Scenario, span: VisitSpan): TimelineTable | null {
  const table = span.games.findLast((game) => game.table !== null)?.table;
  if (!table) return null;
  const { outcome, reservation: line, best, opening } = table;
  return { outcome, reservation: line, best, opening, exchanges: exchangesOf(scenario, span) };
}

/** The moment the two sat down, or the visit's last before the aftermath where they never did. */
export const atTheTable = (span: VisitSpan): GameState | undefined =>
  span.games.find((game) => game.table !== null) ??
  span.games.findLast((game) => game.phase === 'talks' || game.phase === 'briefing');

const meterChange = (first: GameState, last: GameState): TimelineVisit['change'] => ({
  support: last.meters.support - first.meters.support,
  allies: last.meters.allies - first.meters.allies,
  rapport: last.meters.rapport - first.meters.rapport,
  trust: last.meters.trust - first.meters.trust,
  grip: last.meters.grip - first.meters.grip,
  signal: last.meters.signal - first.meters.signal,
});

function timelineVisit(scenario: Scenario, span: VisitSpan): TimelineVisit | null {
  const first = span.games[0];
  const last = span.games.at(-1);
  const sitting = atTheTable(span) ?? first;
  if (!last || !sitting) return null;
  const { visit, at } = span;
  const table = tableOf(scenario, span);
  const named = (table?.exchanges ?? []).flatMap(({ offer, counter }) => [offer?.offer, counter?.offer]);
  return {
    visit,
    at,
    prepared: last.prepared.filter((one) => one.visit === visit).map((one) => one.id),
    raised: last.raised.filter((one) => one.visit === visit),
    toasts: last.toasts,
    authority: authorityNow(scenario, sitting),
    appetite: appetiteNow(scenario, sitting),
    reliability: sitting.truth.reliability,
    reservation: table?.reservation ?? reservation(counterpartView(scenario, sitting)),
    table,
    items: itemsTraded(
      scenario,
      sitting,
      named.filter((one) => one !== undefined),
    ),
    deal: last.deals.find((deal) => deal.visit === visit) ?? null,
    delivery: span.games.findLast((game) => game.delivery !== null)?.delivery ?? null,
    arrested: last.arrested - span.before.arrested,
    news: last.news.filter((one) => one.visit === visit),
    change: meterChange(span.before, last),
  };
}

export const timeline = (scenario: Scenario, spans: readonly VisitSpan[]): readonly TimelineVisit[] =>
  spans.flatMap((span) => timelineVisit(scenario, span) ?? []);
