/**
 * Three ways of caring: the same prober with other weights. A model that takes no side lets each of them end about as
 * well as the others, in other dimensions.
 */
import { EVEN, proberBy, type Temper } from './prober';
import type { Bot } from './seat';

/** Gives what can be taken back, never moves first, holds out, and takes back what was not paid for. */
export const HAWK: Temper = {
  ...EVEN,
  aims: {
    ...EVEN.aims,
    cost: 0.65,
    trust: 0.05,
    considers: ({ change }) => change !== 'lifted',
    orders: ['they-first', 'together'],
  },
  manner: { opens: -50, beside: [-250, -150, -50, 100] },
  response: 'snap-back',
};

/** Builds trust: moves first, comes towards him early, lets a shortfall pass. */
export const DOVE: Temper = {
  ...EVEN,
  aims: { ...EVEN.aims, trust: 0.3, orders: ['we-first', 'together'] },
  manner: { opens: 50, beside: [-50, 0, 100, 150] },
  response: 'let-pass',
};

/** Whoever can be brought out now is brought out now, whatever it costs Washington. */
export const PEOPLE_FIRST: Temper = {
  ...EVEN,
  aims: { ...EVEN.aims, cost: 0.25, allies: 0.25, arrests: 0.25 },
  manner: { opens: 0, beside: [-100, 0, 100, 250] },
};

export const hawk: Bot = proberBy('hawk', HAWK);
export const dove: Bot = proberBy('dove', DOVE);
export const peopleFirst: Bot = proberBy('people-first', PEOPLE_FIRST);
