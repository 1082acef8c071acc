/**
 * An offering strategy by search: the prober deepened. Where the rule of thumb names one value for the next offer, this one
 * looks at every package it may still propose, to the last exchange, by what it believes of him. His line is uncertain by one
 * number θ, the same at every exchange: an offer that clears the line one expects by z standard deviations is taken where
 * θ ≤ z, and a refusal tells that θ > z. So each offer is worth P(θ ≤ z)·U and, where it is refused, what the best of the
 * later and dearer ones is worth then: dynamic programming (R. Bellman, 1957) over exchanges and offers; his standing paper,
 * if it is worth signing, is what remains when all are refused.
 */
import { exp } from '../rules/exact';
import type { SeenTable } from '../rules/player-view';
import { expectedLine, reservationBy, uncertaintyOf } from './belief';
import type { Believed } from './believed-market';
import { byRule, LEAST_STEP, type Offered, type OfferingStrategy, offeredSoFar } from './concession';
import { type Aims, type Plan, planner } from './plan';
import type { Seat } from './seat';

/** Values to him between two of the packages that are looked at, and how far around his line, hundredths. */
const GRAIN = 40;
const BELOW_RESERVATION = 100;
const ABOVE_OPENING = 300;
/** Chance that he rises over a refused offer, by how his patience looks. */
const RISES = { ample: 0, wearing: 0.04, thin: 0.35, gone: 1 } as const satisfies {
  [P in SeenTable['patience']]: number;
};

/** Normal distribution function, off by less than 0.0002 (Bowling, Khasawneh, Kaewkuekool and Cho, 2009). */
export const normalBelow = (z: number): number => 1 / (1 + exp(-(0.07056 * z * z * z + 1.5976 * z)));

/** The best package for each value to him from `least` on, each once: dearer for us the later it stands. */
function packagesFrom({ view }: Seat, { market, estimate }: Believed, aims: Aims, least: number): readonly Plan[] {
  const reservation = reservationBy(estimate, view.meters);
  const planAt = planner(market, aims);
  const plans: Plan[] = [];
  const most = reservation + estimate.gap.mean + ABOVE_OPENING;
  for (let target = Math.max(least, reservation - BELOW_RESERVATION); target <= most; target += GRAIN) {
    const plan = planAt(target);
    if (!plan) break;
    if (plan.value !== plans.at(-1)?.value || plan.utility !== plans.at(-1)?.utility) plans.push(plan);
  }
  return plans;
}

/** Chances that he takes each package at an exchange, were it the best offer by then. */
function chancesAt(k: number, plans: readonly Plan[], seat: Seat, { estimate }: Believed, offered: Offered): number[] {
  const time = k / seat.case.rules.exchanges;
  return plans.map(({ value, offer }) => {
    const line = expectedLine(estimate, seat.view.meters, offered.first, Math.max(offered.peak, value), time);
    return normalBelow((value - line) / uncertaintyOf(estimate, seat, offer));
  });
}

/**
 * The best package to propose now, seen to the end of the table; null where there is none.
 * @param chances by exchange from this one on, by package: that he takes it, if nothing has been refused; 0–1, rising with both
 * @param rises chance that a refusal is the last word, 0–1
 * @param fallback hundredths of mandate that are left when every offer is refused
 */
export function bestOffer(
  chances: readonly (readonly number[])[],
  plans: readonly Plan[],
  rises: number,
  fallback: number,
): { readonly plan: Plan; readonly expected: number } | null {
  /** By package refused last: what the exchanges still to come are worth. */
  let later = plans.map(() => fallback);
  const worthOf = (at: number, taken: number, refused: number): number => {
    const p = refused < 1 ? Math.max(0, (taken - refused) / (1 - refused)) : 0;
    return p * (plans[at]?.utility ?? 0) + (1 - p) * (1 - rises) * (later[at] ?? fallback);
  };
  for (let turn = chances.length - 1; turn > 0; turn--) {
    const taken = chances[turn] ?? [];
    const before = chances[turn - 1] ?? [];
    later = plans.map((_, last) => {
      let most = fallback;
      for (let at = last + 1; at < plans.length; at++) {
        most = Math.max(most, worthOf(at, taken[at] ?? 0, before[last] ?? 0));
      }
      return most;
    });
  }
  let found: { readonly plan: Plan; readonly expected: number } | null = null;
  for (const [at, plan] of plans.entries()) {
    const expected = worthOf(at, chances[0]?.[at] ?? 0, 0);
    if (!found || expected > found.expected) found = { plan, expected };
  }
  return found;
}

/** Opens by rule: what comes after a first offer hangs on it too much to be searched. Every later offer is searched for. */
export const bySearch: OfferingStrategy = (seat, believed, aims, manner, certain) => {
  const offered = offeredSoFar(seat, believed);
  const { table } = seat.view;
  if (!offered || !table) return byRule(seat, believed, aims, manner, certain);
  const plans = packagesFrom(seat, believed, aims, offered.peak + LEAST_STEP);
  const chances = Array.from({ length: table.exchangesLeft }, (_, turn) =>
    chancesAt(table.exchanges.length + 1 + turn, plans, seat, believed, offered),
  );
  return bestOffer(chances, plans, RISES[table.patience], Math.max(0, certain ?? 0)) ?? { plan: null, expected: 0 };
};
