/** Rooms and people that the stage cannot draw: the game plays on with its own, so this is a hint and no more. */
import { didYouMean } from './did-you-mean';
import type { Finding } from './problem';
import type { WrittenCase } from './schema-case';

/** What the stage can draw; the first of each stands in for what it cannot. */
export const DRAWN = {
  room: ['palace', 'chancery', 'wardroom'],
  counterpart: ['statesman', 'minister', 'captain', 'chairwoman'],
  envoy: ['envoy', 'attache', 'consul'],
} as const satisfies { readonly [part: string]: readonly [string, ...string[]] };

export function checkStage({ stage = {} }: WrittenCase): Finding[] {
  return (['room', 'counterpart', 'envoy'] as const).flatMap((part) => {
    const wanted = stage[part];
    const drawn: readonly string[] = DRAWN[part];
    if (wanted === undefined || drawn.includes(wanted)) return [];
    return [
      {
        code: 'not-drawn' as const,
        path: ['stage', part],
        message: `The stage has no ${part} “${wanted}” and shows “${drawn[0]}” instead.`,
        hint: didYouMean(wanted, drawn),
      },
    ];
  });
}
