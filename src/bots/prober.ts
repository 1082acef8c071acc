/**
 * Learns first, then trades across issues: weighs every rumour and every word, opens near where he would walk away, comes
 * towards him as far as his line should be, asks why, chooses the order by how far each side believes the other, and
 * consults the allies.
 */
import type { Move, ShortfallResponse } from '../rules/moves';
import { ORDERS } from '../rules/package';
import { believedMarket } from './believed-market';
import { byRule, type Manner, type OfferingStrategy } from './concession';
import { byHabit, type Habits } from './lazy';
import { type Aims, appraise } from './plan';
import type { Bot, Seat } from './seat';
import { prepareWell, talkWell } from './thoughtful';

/** What a prober can be made to do without, to see what it is worth. */
export const WITHOUT = ['talks', 'preparations', 'order', 'allies'] as const;
export type Without = (typeof WITHOUT)[number];

/** What a prober wants, and how it goes about it. */
export interface Temper {
  readonly aims: Aims;
  readonly manner: Manner;
  readonly offering: OfferingStrategy;
  readonly response: ShortfallResponse;
  /** Utility, in hundredths of mandate, below which no deal is worth signing. */
  readonly least: number;
  /** Glasses it drinks in a visit, if they are offered. */
  readonly glasses: number;
}

export const EVEN: Temper = {
  aims: {
    cost: 0.65,
    allies: 0.35,
    lifting: 50,
    arrests: 0.4,
    trust: 0.15,
    orders: ORDERS,
    considers: () => true,
    appetite: 0.9,
  },
  manner: { opens: -150, beside: [-50, 25] },
  offering: byRule,
  response: 'protest',
  least: 100,
  glasses: 1,
};

function atTheTable(seat: Seat, { aims, manner, offering, least }: Temper): Move {
  const { table } = seat.view;
  if (table?.exchanges.at(-1)?.canAsk) return { type: 'ASK_WHY' };
  const believed = believedMarket(seat);
  const standing = table?.standing ? appraise(believed.market, aims, table.standing) : null;
  const certain = standing && standing.utility > least ? standing.utility : null;
  if (table?.exchangesLeft === 0) return { type: certain === null ? 'ADJOURN' : 'ACCEPT' };
  const { plan, expected } = offering(seat, believed, aims, manner, certain);
  if (certain !== null && certain >= expected) return { type: 'ACCEPT' };
  if (plan && plan.utility > least) return { type: 'PROPOSE', offer: plan.offer };
  return table?.standing ? { type: 'ADJOURN' } : { type: 'HEAR_HIM' };
}

/** A prober of some temper, doing without some of what it could do. */
export function proberBy(name: string, temper: Temper, without: readonly Without[] = []): Bot {
  const interests = { allies: !without.includes('allies'), information: true };
  const aims: Aims = {
    ...temper.aims,
    ...(without.includes('allies') ? { allies: 0 } : {}),
    ...(without.includes('order') ? { orders: ['together'], trust: 0 } : {}),
  };
  const itself = { ...temper, aims };
  const habits: Habits = {
    briefing: (here) => (without.includes('preparations') ? { type: 'DEPART' } : prepareWell(here, interests)),
    talks: (here) => (without.includes('talks') ? { type: 'SIT_DOWN' } : talkWell(here, interests, temper.glasses)),
    table: (here) => atTheTable(here, itself),
    response: temper.response,
  };
  return { name, seesTruth: false, choose: (seat) => byHabit(seat, habits) };
}

/** A prober that does without some of what it could do. */
export const proberWithout = (without: readonly Without[], name = 'prober'): Bot => proberBy(name, EVEN, without);

/** A prober that drinks so many glasses a visit. */
export const proberDrinking = (glasses: number, name = 'prober'): Bot => proberBy(name, { ...EVEN, glasses });

/** A prober that cares for other things. */
export const proberWith = (name: string, aims: Partial<Aims>): Bot =>
  proberBy(name, { ...EVEN, aims: { ...EVEN.aims, ...aims } });

export const prober: Bot = proberWithout([]);
