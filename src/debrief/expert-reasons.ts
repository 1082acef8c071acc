/** What the expert did in each visit, and one reason for it, as data: from what it saw itself. */
import { RELIABILITY } from '../rules/initial-known';
import { own } from '../rules/own';
import type { Order, Package } from '../rules/package';
import type { GameState, NoteSource } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import { type MapPoint, mapPoint } from './map-point';
import { atTheTable } from './timeline';
import type { VisitSpan } from './visit-spans';

/** A range that became narrower; hundredths. */
export interface Learned {
  readonly id: string;
  readonly before: { readonly low: Cents; readonly high: Cents };
  readonly after: { readonly low: Cents; readonly high: Cents };
  readonly from: NoteSource;
}

export type ExpertReason =
  /** Its own question was answered, and its next offer gave or asked for that thing accordingly. */
  | { readonly kind: 'asked-why'; readonly about: string; readonly direction: 'more' | 'less' }
  /** Before the table it learned most about this. */
  | { readonly kind: 'learned-first'; readonly learned: Learned }
  /** The allies were consulted before the relief that costs them. */
  | { readonly kind: 'consulted' }
  /** Who moves first, by how far he believed us (0–100) and what was told of his word (hundredths of 1). */
  | {
      readonly kind: 'order';
      readonly order: Order;
      readonly trust: number;
      readonly low: number;
      readonly high: number;
    }
  /** It came towards him step by step: how many offers, the first and the last of them in points of worth to him. */
  | { readonly kind: 'step-by-step'; readonly offers: number }
  /** No paper was worth signing. */
  | { readonly kind: 'no-deal' };

export interface ExpertVisit {
  readonly visit: number;
  readonly prepared: readonly string[];
  readonly raised: readonly string[];
  readonly glasses: number;
  /** Ids that it asked him about by asking why. */
  readonly asked: readonly { readonly about: string; readonly direction: 'more' | 'less' }[];
  /** Narrowest gain first; at most three. */
  readonly learned: readonly Learned[];
  /** Its first offer, where that lay on the map of this visit, and how many it made. */
  readonly opened: Package | null;
  readonly openedAt: MapPoint | null;
  readonly offers: number;
  readonly deal: Package | null;
  readonly dealAt: MapPoint | null;
  readonly by: 'you' | 'him' | null;
  /** Why it played so: the strongest first. Never empty. */
  readonly reasons: readonly ExpertReason[];
}

const MOST_LEARNED = 3;

function learnedIn(before: GameState, after: GameState, visit: number): readonly Learned[] {
  const ids = new Set(after.notebook.filter((note) => note.visit === visit).map(({ about }) => about));
  return [...ids]
    .flatMap((id): Learned[] => {
      const was = own(before.known, id);
      const is = own(after.known, id);
      if (!was || !is) return [];
      const { low, high, from } = is;
      return [{ id, before: { low: was.low, high: was.high }, after: { low, high }, from }];
    })
    .toSorted((a, b) => gain(b) - gain(a))
    .slice(0, MOST_LEARNED);
}

const gain = ({ before, after }: Learned): number => before.high - before.low - (after.high - after.low);

function holds({ relief, gestures, groups, pledges }: Package, id: string): boolean {
  return Object.hasOwn(relief, id) || Object.hasOwn(groups, id) || gestures.includes(id) || pledges.includes(id);
}

type Told = Omit<ExpertVisit, 'reasons'>;

function reasonsOf(game: GameState, end: GameState, told: Told): readonly ExpertReason[] {
  const { deal, asked, learned, offers } = told;
  if (!deal) return [{ kind: 'no-deal' }, ...learned.slice(0, 1).map(learnedFirst)];
  const reasons: ExpertReason[] = [];
  const used = asked.find(({ about }) => holds(deal, about));
  if (used) reasons.push({ kind: 'asked-why', ...used });
  const first = learned.find(({ id, from }) => from.kind !== 'answer' && holds(deal, id));
  if (first) reasons.push(learnedFirst(first));
  const word = own(game.known, RELIABILITY);
  if (deal.order !== 'together' && word) {
    const { low, high } = word;
    reasons.push({ kind: 'order', order: deal.order, trust: game.meters.trust, low, high });
  }
  if (end.consulted && Object.keys(deal.relief).length > 0) reasons.push({ kind: 'consulted' });
  reasons.push({ kind: 'step-by-step', offers });
  return reasons;
}

const learnedFirst = (learned: Learned): ExpertReason => ({ kind: 'learned-first', learned });

function expertVisit(scenario: Scenario, span: VisitSpan): ExpertVisit | null {
  const { visit, games } = span;
  const first = games[0];
  const last = games.at(-1);
  const game = atTheTable(span);
  if (!first || !last || !game) return null;
  const exchanges = games.findLast(({ table }) => table !== null)?.table?.exchanges ?? [];
  const offers = exchanges.flatMap(({ offer }) => offer ?? []);
  const signed = last.deals.find((deal) => deal.visit === visit);
  const [opened] = offers;
  const deal = signed?.deal ?? null;
  const told: Told = {
    visit,
    prepared: last.prepared.filter((one) => one.visit === visit).map(({ id }) => id),
    raised: last.raised.filter((one) => one.visit === visit).map(({ topic }) => topic),
    glasses: last.toasts.filter((toast) => toast === 'drink').length,
    asked: exchanges.flatMap(({ asked, hint }) => (asked && hint ? [hint] : [])),
    learned: learnedIn(span.before, last, visit),
    opened: opened ?? null,
    openedAt: opened ? mapPoint(scenario, game, opened) : null,
    offers: offers.length,
    deal,
    dealAt: deal && mapPoint(scenario, game, deal),
    by: signed?.by ?? null,
  };
  return { ...told, reasons: reasonsOf(game, last, told) };
}

export const expertVisits = (scenario: Scenario, spans: readonly VisitSpan[]): readonly ExpertVisit[] =>
  spans.flatMap((span) => expertVisit(scenario, span) ?? []);
