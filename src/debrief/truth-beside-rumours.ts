/** What was said in town, what one had learned at the end, and what was so. */
import { tradedIds, trueFigure } from '../rules/figure';
import { RELIABILITY } from '../rules/initial-known';
import { own } from '../rules/own';
import type { GameState, KnownRange } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';

export interface ToldRange {
  readonly low: Cents;
  readonly high: Cents;
  readonly from: KnownRange['from'];
  /** The truth lay within it. */
  readonly held: boolean;
}

export interface TruthBesideRumour {
  readonly id: string;
  readonly kind: 'relief' | 'gesture' | 'group' | 'pledge';
  /** Worth of the last step or of the gesture; hold, free to stay; hold of the pledge. */
  readonly truth: Cents;
  readonly first: ToldRange;
  readonly last: ToldRange;
  /** Times something was learned about it. */
  readonly learned: number;
}

export interface ReliabilityBesideRumour {
  /** Hundredths of 1. */
  readonly truth: number;
  readonly first: ToldRange;
  readonly last: ToldRange;
}

const told = (range: KnownRange, truth: number): ToldRange => ({
  low: range.low,
  high: range.high,
  from: range.from,
  held: truth >= range.low && truth <= range.high,
});

function kindOf(scenario: Scenario, id: string): TruthBesideRumour['kind'] {
  const has = (items: readonly { readonly id: string }[]) => items.some((item) => item.id === id);
  if (has(scenario.relief)) return 'relief';
  if (has(scenario.gestures)) return 'gesture';
  return has(scenario.groups) ? 'group' : 'pledge';
}

/** In file order: relief, gestures, groups, pledges. The first rumour is held against the truth as it was then. */
export function truthBesideRumours(
  scenario: Scenario,
  first: GameState,
  last: GameState,
): readonly TruthBesideRumour[] {
  return tradedIds(scenario).flatMap((id) => {
    const before = own(first.known, id);
    const after = own(last.known, id);
    const truth = trueFigure(scenario, last, id);
    const atFirst = trueFigure(scenario, first, id);
    if (!before || !after || truth === undefined || atFirst === undefined) return [];
    return {
      id,
      kind: kindOf(scenario, id),
      truth,
      first: told(before, atFirst),
      last: told(after, truth),
      learned: last.notebook.filter((note) => note.about === id).length,
    };
  });
}

export function reliabilityBesideRumour(first: GameState, last: GameState): ReliabilityBesideRumour | null {
  const before = own(first.known, RELIABILITY);
  const after = own(last.known, RELIABILITY);
  if (!before || !after) return null;
  const truth = Math.round(last.truth.reliability * 100);
  return { truth, first: told(before, Math.round(first.truth.reliability * 100)), last: told(after, truth) };
}
