/** Washington stands by what it signed for; past authority it may not. */
import type { Cents, Scenario } from '../scenario/scenario';
import { costOfRelief } from './cost';
import { findGesture, findRelief } from './find-item';
import type { Package } from './package';
import { clamp } from './round';
import type { GameState } from './state';

/** Chance, 0–0.9, that Washington withholds part of a deal of that cost (design.md §2). */
export function disavowalRisk(scenario: Scenario, cost: Cents, authority: Cents, support: number): number {
  const model = scenario.rules.model.authority;
  if (cost <= authority) return 0;
  if (authority <= 0) return model.disavowalMost;
  const past = (model.disavowalSlope * (cost - authority)) / authority;
  const mood = (model.disavowalNeutral - support) / model.disavowalPerSupport;
  return clamp(past + mood, 0, model.disavowalMost);
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
