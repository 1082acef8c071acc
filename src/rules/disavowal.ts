/** Washington stands by what it signed for; past authority it may not. */
import type { Cents, Scenario } from '../scenario/scenario';
import { costOfRelief } from './cost';
import { findGesture, findRelief } from './find-item';
import type { Package } from './package';
import { clamp } from './round';
import type { GameState } from './state';

const MOST_RISK = 0.9;

/** Chance, 0–0.9, that Washington withholds part of a deal of that cost (design.md §2). */
export function disavowalRisk(cost: Cents, authority: Cents, support: number): number {
  if (cost <= authority) return 0;
  if (authority <= 0) return MOST_RISK;
  return clamp((1.5 * (cost - authority)) / authority + (50 - support) / 200, 0, MOST_RISK);
}

function dearest(ids: readonly string[], cost: (id: string) => Cents): string {
  return ids.reduce((best, id) => (best === '' || cost(id) > cost(best) ? id : best), '');
}

/** What would be withheld: the dearest relief, else the dearest gesture; empty where nothing is given. */
export function dearestGiven(scenario: Scenario, game: GameState, deal: Package): string {
  const reliefCost = (id: string) => {
    const relief = findRelief(scenario, id);
    const change = deal.relief[id];
    return relief && change ? costOfRelief(scenario, game, relief, change) : 0;
  };
  const relief = dearest(Object.keys(deal.relief), reliefCost);
  return relief || dearest(deal.gestures, (id) => findGesture(scenario, id)?.cost ?? 0);
}

/** The deal less one thing given. */
export function without(deal: Package, id: string): Package {
  const relief = Object.fromEntries(Object.entries(deal.relief).filter(([other]) => other !== id));
  return { ...deal, relief, gestures: deal.gestures.filter((other) => other !== id) };
}
