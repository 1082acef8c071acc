/** A relief ladder: its rungs, and its cumulative figures at each. */
import type { Cents, Relief, ReliefStep, Step } from '../scenario/scenario';
import type { Rung } from './state';

const LADDER = ['licence', 'suspension', 'lifted'] as const satisfies readonly Step[];
const RUNGS = [0, 1, 2, 3] as const satisfies readonly Rung[];
const RUNG: { readonly [S in Step]: Rung } = { licence: 1, suspension: 2, lifted: 3 };

/** 1 licence, 2 suspension, 3 lifted. */
export const rungOf = (step: Step): Rung => RUNG[step];

/** The step at a rung; undefined at 0 and where the ladder has none there. */
export function stepAt(relief: Relief, rung: Rung): ReliefStep | undefined {
  const step = LADDER[rung - 1];
  return step && relief.steps[step];
}

/** Steps above each rung, by ladder: asked for at every look at the table. */
const above = new WeakMap<Relief, readonly (readonly Step[])[]>();

/** Steps above a rung that this ladder has, lowest first. */
export function stepsAbove(relief: Relief, rung: Rung): readonly Step[] {
  let steps = above.get(relief);
  if (!steps) {
    const all = LADDER.filter((step) => relief.steps[step]);
    steps = RUNGS.map((from) => all.filter((step) => rungOf(step) > from));
    above.set(relief, steps);
  }
  return steps[rung] ?? [];
}

/** The steps this ladder has, lowest first. */
export const stepsOf = (relief: Relief): readonly Step[] => stepsAbove(relief, 0);

/** A figure of the ladder, cumulative from `none`: 0 at rung 0. */
export const cumulative = (relief: Relief, rung: Rung, figure: 'worth' | 'cost' | 'allies'): Cents =>
  stepAt(relief, rung)?.[figure] ?? 0;

/** Nominal worth of the ladder's last step. */
export function fullWorth(relief: Relief): Cents {
  const last = stepsOf(relief).at(-1);
  return last ? (relief.steps[last]?.worth ?? 0) : 0;
}
