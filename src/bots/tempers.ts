/**
 * Three ways of caring: the same prober with other weights. A model that takes no side lets each of them end about as
 * well as the others, in other dimensions.
 */
import { bySearch } from './look-ahead';
import { EVEN, proberBy, type Temper } from './prober';
import type { Bot } from './seat';

/** Gives only what can be taken back, counts every cost, is in no hurry to be trusted, and holds out. */
export const HAWK: Temper = {
  ...EVEN,
  aims: {
    ...EVEN.aims,
    cost: 0.85,
    trust: 0,
    considers: ({ change }) => change !== 'lifted' && change !== 'suspension',
  },
  manner: { opens: -100, beside: [-300, -200, -100, 0] },
};

/** Builds trust and minds the allies: moves first where it can, comes towards him early, lets a shortfall pass. */
export const DOVE: Temper = {
  ...EVEN,
  aims: { ...EVEN.aims, allies: 0.6, trust: 0.4 },
  manner: { opens: 0, beside: [-100, 0, 50, 100] },
  response: 'let-pass',
};

/** Whoever can be brought out now is brought out now, whatever it costs Washington. */
export const PEOPLE_FIRST: Temper = {
  ...EVEN,
  aims: { ...EVEN.aims, cost: 0.25, allies: 0.25, arrests: 0.25 },
  manner: { opens: 0, beside: [-100, 0, 100, 200] },
  least: -100,
};

export const hawk: Bot = proberBy('hawk', HAWK);
export const dove: Bot = proberBy('dove', DOVE);
export const peopleFirst: Bot = proberBy('people-first', PEOPLE_FIRST);

const searching = (name: string, temper: Temper): Bot => proberBy(name, { ...temper, offering: bySearch });

/** Experts: the prober and its tempers, each deepened by search over its beliefs at every table (`look-ahead.ts`). */
export const EXPERTS: readonly Bot[] = [
  searching('expert', EVEN),
  searching('expert-hawk', HAWK),
  searching('expert-dove', DOVE),
  searching('expert-people-first', PEOPLE_FIRST),
];
