/** Sums of options, found by listing them all: what exact fronts are held against. */
import type { Option, Points } from '../../src/solver/front';

/** Every way to take at most one option of each item. */
export function everySum(items: readonly (readonly Option[])[]): Option[] {
  return items.reduce<Option[]>(
    (sums, options) =>
      sums.flatMap((sum) => [
        sum,
        ...options.map(({ gain, loss }) => ({ gain: sum.gain + gain, loss: sum.loss + loss })),
      ]),
    [{ gain: 0, loss: 0 }],
  );
}

/** The points of a front as data. */
export const listed = (front: Points): Option[] =>
  Array.from({ length: front.size }, (_, i) => ({
    gain: front.gain[i] ?? Number.NaN,
    loss: front.loss[i] ?? Number.NaN,
  }));
