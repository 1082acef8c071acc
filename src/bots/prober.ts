/**
 * Learns first, then trades across issues: plans by what it believes, opens near where he would walk away, answers
 * movement with movement, asks why, chooses the order by how far each side believes the other, and consults the allies.
 */
import type { Move } from '../rules/moves';
import { ORDERS } from '../rules/package';
import { byHabit } from './lazy';
import { type Market, marketOf } from './market';
import { type Aims, appraise, planner } from './plan';
import type { Bot, Seat } from './seat';
import { expectedReservation, prepareWell, talkWell } from './thoughtful';

/** What a prober can be made to do without, to see what it is worth. */
export type Without = 'talks' | 'preparations' | 'order' | 'allies';

/** How far it goes towards his counter-offer at each exchange, as a share of what lies between. */
const CONCEDES = [0, 0.35, 0.4, 0.5, 0.65] as const;
const AT_THE_LAST = 0.65;
/** Hundredths in his value: the least step, and what it adds after an insult. */
const LEAST_STEP = 80;
const AMENDS = 400;
/** Above where he would walk away, as far as one can tell: an insult costs more than half a point. */
const OPENS = 75;
/** Below this an offer is not worth making. */
const LEAST_UTILITY = -100;

export function aimsOf(without: readonly Without[], allies: number): Aims {
  const order = !without.includes('order');
  return {
    cost: 0.45,
    allies: without.includes('allies') ? 0 : allies,
    lifting: 50,
    arrests: 0.4,
    trust: order ? 0.15 : 0,
    orders: order ? ORDERS : ['together'],
    considers: () => true,
    appetite: 0.95,
  };
}

/** The value to him that the next offer should have. */
function nextTarget(seat: Seat, market: Market, aims: Aims): number {
  const exchanges = seat.view.table?.exchanges ?? [];
  const mine = exchanges.findLast(({ offer }) => offer !== null);
  if (!mine?.offer) return 100 * expectedReservation(seat.view) + OPENS;
  const own = appraise(market, aims, mine.offer).value;
  const his = mine.counter ? appraise(market, aims, mine.counter).value : own + 400;
  const insulted = exchanges.at(-1)?.reasons.some(({ kind }) => kind === 'insulting') ?? false;
  const isLast = seat.view.table?.exchangesLeft === 1;
  const share = isLast ? AT_THE_LAST : (CONCEDES[exchanges.length] ?? AT_THE_LAST);
  return own + Math.max(LEAST_STEP + (insulted ? AMENDS : 0), share * (his - own));
}

function atTheTable(seat: Seat, aims: Aims): Move {
  const { table } = seat.view;
  const last = table?.exchanges.at(-1);
  if (last?.canAsk) return { type: 'ASK_WHY' };
  const market = marketOf(seat);
  const standing = table?.standing ? appraise(market, aims, table.standing) : null;
  if (table?.exchangesLeft === 0) return standing && standing.utility > 0 ? { type: 'ACCEPT' } : { type: 'ADJOURN' };
  const plan = planner(market, aims)(nextTarget(seat, market, aims));
  if (standing && standing.utility > 0 && standing.utility >= (plan?.utility ?? 0)) return { type: 'ACCEPT' };
  if (plan && plan.utility > LEAST_UTILITY) {
    const propose: Move = { type: 'PROPOSE', offer: plan.offer };
    if (seat.isAllowed(propose)) return propose;
  }
  return table?.standing ? { type: 'ADJOURN' } : { type: 'HEAR_HIM' };
}

function proberBy(name: string, aims: Aims, without: readonly Without[]): Bot {
  const interests = { allies: !without.includes('allies'), information: true };
  return {
    name,
    seesTruth: false,
    choose: (seat) =>
      byHabit(seat, {
        briefing: (here) => (without.includes('preparations') ? { type: 'DEPART' } : prepareWell(here, interests)),
        talks: (here) => (without.includes('talks') ? { type: 'SIT_DOWN' } : talkWell(here, interests)),
        table: (here) => atTheTable(here, aims),
        response: 'protest',
      }),
  };
}

/** A prober that does without some of what it could do. */
export const proberWithout = (without: readonly Without[], name = 'prober'): Bot =>
  proberBy(name, aimsOf(without, 0.35), without);

/** A prober that cares for other things. */
export const proberWith = (name: string, aims: Partial<Aims>): Bot =>
  proberBy(name, { ...aimsOf([], 0.35), ...aims }, []);

export const prober: Bot = proberWithout([]);
