/** A relief ladder: its rungs, and its cumulative figures at each. */
import type { Cents, Relief, ReliefStep, Step } from '../scenario/scenario';
import type { Rung } from './state';

const LADDER = ['licence', 'suspension', 'lifted'] as const satisfies readonly Step[];
const RUNGS = [0, 1, 2, 3] as const satisfies readonly Rung[];
const RUNG: { readonly [S in Step]: Rung } = { licence: 1, suspension: 2, lifted: 3 };

/** 1 licence, 2 suspension, 3 lifted. */
export const rungOf = (step: Step): Rung => RUNG[step];

type Figure = 'worth' | 'cost' | 'allies';

/** A ladder read once: asked for at every look at the table. */
interface Read {
  /** By rung, cumulative from `none`: 0 at rung 0 and where the ladder has no step. */
  readonly figures: { readonly [F in Figure]: readonly Cents[] };
  /** By rung: the steps above it, lowest first. */
  readonly above: readonly (readonly Step[])[];
  /** By rung: what can be given there, a renewal first where the licence would lapse. */
  readonly changes: readonly (readonly (Step | 'renew')[])[];
  readonly full: Cents;
}

const ladders = new WeakMap<Relief, Read>();

function read(relief: Relief): Read {
  const known = ladders.get(relief);
  if (known) return known;
  const steps = LADDER.filter((step) => relief.steps[step]);
  const by = (figure: Figure) => RUNGS.map((rung) => stepAt(relief, rung)?.[figure] ?? 0);
  const above = RUNGS.map((from) => steps.filter((step) => rungOf(step) > from));
  const lapses = (relief.steps.licence?.term ?? 0) > 0;
  const top = steps.at(-1);
  const ladder: Read = {
    figures: { worth: by('worth'), cost: by('cost'), allies: by('allies') },
    above,
    changes: above.map((higher, rung) => (lapses && rung === 1 ? ['renew', ...higher] : higher)),
    full: top ? (relief.steps[top]?.worth ?? 0) : 0,
  };
  ladders.set(relief, ladder);
  return ladder;
}

/** The step at a rung; undefined at 0 and where the ladder has none there. */
export function stepAt(relief: Relief, rung: Rung): ReliefStep | undefined {
  const step = LADDER[rung - 1];
  return step && relief.steps[step];
}

/** Steps above a rung that this ladder has, lowest first. */
export const stepsAbove = (relief: Relief, rung: Rung): readonly Step[] => read(relief).above[rung] ?? [];

/** Changes from a rung: renewal, where a licence is in force that would lapse, then the steps above. */
export const changesFrom = (relief: Relief, rung: Rung): readonly (Step | 'renew')[] =>
  read(relief).changes[rung] ?? [];

/** The steps this ladder has, lowest first. */
export const stepsOf = (relief: Relief): readonly Step[] => stepsAbove(relief, 0);

/** By rung, cumulative from `none`: 0 at rung 0 and where the ladder has no step. */
export const figuresOf = (relief: Relief): Read['figures'] => read(relief).figures;

/** A figure of the ladder, cumulative from `none`: 0 at rung 0. */
export const cumulative = (relief: Relief, rung: Rung, figure: Figure): Cents =>
  read(relief).figures[figure][rung] ?? 0;

/** Nominal worth of the ladder's last step. */
export const fullWorth = (relief: Relief): Cents => read(relief).full;
