/** How often each thing of a case came up in mixed campaigns, for people and for programs. */
import type { Coverage } from './campaign';
import type { Mixed } from './mixed';

export type Reached = Coverage & {
  /** Campaigns in which a deal named the item, by id. */
  readonly traded: { readonly [id: string]: number };
};

export const reachedOf = ({ coverage, watched }: Mixed): Reached => ({ ...coverage, traded: watched.traded });

const KINDS = [
  ['endings', 'endings'],
  ['traded', 'traded'],
  ['topics', 'topics raised'],
  ['preparations', 'preparations made'],
  ['events', 'events'],
] as const satisfies readonly (readonly [keyof Reached, string])[];

/** A line a kind, the rarest last. */
export function reachedText(file: string, reached: Reached, games: number): readonly string[] {
  const lines = KINDS.flatMap(([kind, says]) => {
    const counts = Object.entries(reached[kind]).sort(([, a], [, b]) => b - a);
    return counts.length === 0 ? [] : [`  ${says}: ${counts.map(([id, count]) => `${id} ${count}`).join(', ')}`];
  });
  return [`${file}: how often each thing came up in ${games} campaigns of mixed bots`, ...lines];
}
