/** The things named at one table, each with its true figure at that moment and what was said of it. */
import { holdOfGroup, holdOfPledge } from '../rules/hold';
import { own } from '../rules/own';
import type { Package } from '../rules/package';
import type { GameState } from '../rules/state';
import { worthOfGesture, worthOfRelief } from '../rules/worth';
import type { Cents, Scenario } from '../scenario/scenario';

export interface TradedItem {
  readonly id: string;
  readonly side: 'given' | 'got';
  /** A rung or `renew`, `give`, terms, or `pledge`. */
  readonly as: string;
  /** True worth to him (given) or true hold (got), as named. Hidden then. */
  readonly truth: Cents;
  /** What was said of the thing as a whole when they sat down. */
  readonly told: { readonly low: Cents; readonly high: Cents } | null;
}

function itemsOf(scenario: Scenario, game: GameState, pkg: Package): readonly Omit<TradedItem, 'told'>[] {
  const relief = scenario.relief.flatMap((item) => {
    const change = own(pkg.relief, item.id);
    return change
      ? [{ id: item.id, side: 'given' as const, as: change, truth: worthOfRelief(scenario, game, item, change) }]
      : [];
  });
  const gestures = scenario.gestures
    .filter((item) => pkg.gestures.includes(item.id))
    .map((item) => ({ id: item.id, side: 'given' as const, as: 'give', truth: worthOfGesture(game, item) }));
  const groups = scenario.groups.flatMap((group) => {
    const terms = own(pkg.groups, group.id);
    return terms
      ? [{ id: group.id, side: 'got' as const, as: terms, truth: holdOfGroup(scenario, game, group, terms) }]
      : [];
  });
  const pledges = scenario.pledges
    .filter((pledge) => pkg.pledges.includes(pledge.id))
    .map((pledge) => ({ id: pledge.id, side: 'got' as const, as: 'pledge', truth: holdOfPledge(game, pledge) }));
  return [...relief, ...gestures, ...groups, ...pledges];
}

/** Each thing and rung or terms once, in the order they were first named. */
export function itemsTraded(scenario: Scenario, game: GameState, packages: readonly Package[]): readonly TradedItem[] {
  const items: TradedItem[] = [];
  for (const item of packages.flatMap((pkg) => itemsOf(scenario, game, pkg))) {
    if (items.some((one) => one.id === item.id && one.as === item.as)) continue;
    const known = own(game.known, item.id);
    items.push({ ...item, told: known ? { low: known.low, high: known.high } : null });
  }
  return items;
}
