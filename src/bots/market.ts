/** What is on offer in a visit, with the figures a bot goes by: estimates for an honest one, the truth for the oracle. */
import type { Package, ReliefChange } from '../rules/package';
import type { PlayerView, SeenRange, SeenTable } from '../rules/player-view';
import { wholeCents } from '../rules/round';
import type { Cents, Terms } from '../scenario/scenario';
import type { PublicCase, Seat } from './seat';

export interface GivingOption {
  readonly change: ReliefChange | 'give';
  /** Worth to him, as far as is known. */
  readonly worth: Cents;
  readonly cost: Cents;
  readonly alliesCost: Cents;
  /** A licence that lapses with this visit if it is not renewed. */
  readonly isLapsing: boolean;
}

export interface GettingOption {
  readonly terms: Terms | 'pledge';
  /** What parting with it costs him, as far as is known. */
  readonly hold: Cents;
  readonly mandate: Cents;
}

export interface Market {
  readonly gives: readonly { readonly id: string; readonly options: readonly GivingOption[] }[];
  readonly gots: readonly { readonly id: string; readonly options: readonly GettingOption[] }[];
  readonly authority: Cents;
  /** The most hold he parts with, as far as is known. */
  readonly appetite: Cents;
  /** His belief in our word and his reliability, 0–1. */
  readonly belief: number;
  readonly reliability: number;
  readonly phi: number;
  readonly fairPrice: number;
  /** 0–100. */
  readonly allies: number;
  readonly consulted: boolean;
  readonly visit: number;
  readonly visits: number;
}

/** A pledge is kept in some visits only: what its mandate is counted for. */
export const PLEDGE_KEPT = 0.65;
/** Rumours often begin at nothing: the middle of such a range is taken from this share of its end. */
const LEAST_OF_RANGE = 0.1;
/** How many promises the rumour about his reliability weighs as. */
const RUMOUR_WEIGHT = 4;

/** The likeliest figure in a range that is as wide by ratio on both sides. */
export const middleOf = ({ low, high }: Pick<SeenRange, 'low' | 'high'>): Cents =>
  wholeCents(Math.sqrt(Math.max(low, high * LEAST_OF_RANGE) * high));

/** What looks best on paper is often what was told too well: a figure counts for less, the wider its range. */
const DOUBT = 0.3;
const doubtOf = ({ low, high }: Pick<SeenRange, 'low' | 'high'>): number =>
  high > 0 ? (DOUBT * (high - low)) / (high + low) : 0;
const atLeast = (range: SeenRange, share: number): Cents => wholeCents(middleOf(range) * share * (1 - doubtOf(range)));
const atMost = (range: SeenRange, share: number): Cents => wholeCents(middleOf(range) * share * (1 + doubtOf(range)));

/** Groups that he has said he would never release; null where there are none, as mostly. */
export function refusedForGood({ heard, view }: Seat): ReadonlySet<string> | null {
  let refused: Set<string> | null = null;
  const listen = (table: SeenTable) => {
    for (const { reasons } of table.exchanges) {
      for (const reason of reasons) {
        if (reason.kind !== 'never') continue;
        refused ??= new Set();
        refused.add(reason.id);
      }
    }
  };
  heard.forEach(listen);
  if (view.table) listen(view.table);
  return refused;
}

/** Rumour and experience together: a mean of promises kept. */
export function reliabilityBy(view: PlayerView): number {
  const rumoured = (view.reliability.low + view.reliability.high) / 2;
  let kept = rumoured * RUMOUR_WEIGHT;
  let made = RUMOUR_WEIGHT;
  for (const { deal, withheld } of view.deals) {
    if (deal.order === 'they-first') continue;
    const promised = Object.keys(deal.groups).length + deal.pledges.length;
    made += promised;
    kept += Math.max(0, promised - withheld.length);
  }
  return kept / made;
}

/** Estimated hold of what a package asks for. */
function holdIn(gots: Market['gots'], { groups, pledges }: Package): Cents {
  let sum = 0;
  for (const { id, options } of gots) {
    const terms = Object.hasOwn(groups, id) ? groups[id] : pledges.includes(id) ? 'pledge' : null;
    if (!terms) continue;
    for (const option of options) if (option.terms === terms) sum += option.hold;
  }
  return sum;
}

/** As much as Washington signs for at first; less once he has said that it was too many people, never less than he offered. */
function appetiteBy(seat: Seat, gots: Market['gots']): Cents {
  let most = seat.view.authority;
  let least = 0;
  for (const { offer, counter, reasons } of seat.view.table?.exchanges ?? []) {
    if (counter) least = Math.max(least, holdIn(gots, counter));
    if (offer && reasons.some(({ kind }) => kind === 'over-appetite'))
      most = Math.min(most, wholeCents(holdIn(gots, offer) * 0.85));
  }
  return Math.max(most, least);
}

/** The market as a player knows it. */
export function marketOf(seat: Seat): Market {
  const { view } = seat;
  const never = refusedForGood(seat);
  const gives = view.gives.map(({ id, options, worth, lapsesAfter }) => ({
    id,
    options: options.map(({ change, cost, alliesCost, share }) => ({
      change,
      cost,
      alliesCost,
      worth: atLeast(worth, share),
      isLapsing: change === 'renew' && lapsesAfter === view.visit,
    })),
  }));
  const groups = view.groups.map(({ id, options, hold }) => ({
    id,
    options: never?.has(id)
      ? []
      : options.map(({ terms, mandate, share }) => ({ terms, mandate, hold: atMost(hold, share) })),
  }));
  const pledges = view.pledges.map(({ id, available, mandate, hold }) => ({
    id,
    options: available
      ? [{ terms: 'pledge' as const, mandate: wholeCents(mandate * PLEDGE_KEPT), hold: atMost(hold, 1) }]
      : [],
  }));
  const gots = [...groups, ...pledges];
  return {
    gives,
    gots,
    appetite: appetiteBy(seat, gots),
    reliability: reliabilityBy(view),
    ...publicPart(view, seat.case),
  };
}

/** What the oracle and the honest know alike. */
export const publicPart = (view: PlayerView, { rules }: PublicCase) => ({
  authority: view.authority,
  belief: view.meters.trust / 100,
  phi: rules.phi,
  fairPrice: rules.arrests.fairPrice,
  allies: view.meters.allies,
  consulted: view.consulted,
  visit: view.visit,
  visits: view.visits,
});
