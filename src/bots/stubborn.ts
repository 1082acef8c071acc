/** Two that plan, but learn nothing: one gives licences only, and only for people who may stay; one goes by the first rumours and never talks. */
import type { Move } from '../rules/moves';
import { byHabit, LAZY, pick } from './lazy';
import { type Market, marketOf } from './market';
import { type Aims, planner } from './plan';
import type { Bot, Seat } from './seat';

const HARD: Aims = {
  cost: 0.45,
  allies: 0,
  lifting: 0,
  arrests: 0,
  trust: 0,
  orders: ['together'],
  considers: ({ change }) => change === 'licence' || change === 'renew',
  appetite: 0.7,
};
const GREEDY: Aims = { ...HARD, considers: () => true, appetite: 1 };

/** A fixed rise of the offer's value to him, exchange by exchange, as shares of what Washington signs for. */
function rising(seat: Seat, market: Market, aims: Aims, first: number, step: number): Move | null {
  const { table, authority } = seat.view;
  const target = Math.round(authority * (first + step * (table?.exchanges.length ?? 0)));
  const plan = planner(market, aims)(target);
  const propose: Move | null = plan && { type: 'PROPOSE', offer: plan.offer };
  return propose && seat.isAllowed(propose) ? propose : null;
}

/** People who may stay, and nothing else: neither exile nor a promise counts for anything. */
const onlyToStay = (market: Market): Market => ({
  ...market,
  gots: market.gots.map(({ id, options }) => ({ id, options: options.filter(({ terms }) => terms === 'stay') })),
});

/** Keeps to its line: nothing he proposes is taken. */
function holdOut(seat: Seat): Move {
  if (seat.view.table?.exchangesLeft === 0) return { type: 'ADJOURN' };
  return rising(seat, onlyToStay(marketOf(seat)), HARD, 0.3, 0.2) ?? { type: 'ADJOURN' };
}

/** After so many tables without a signature there is nothing more to say. */
const ENOUGH = 2;

/** Ends it itself, where talking leads nowhere. */
function hasHadEnough({ heard, view }: Seat): boolean {
  const tables = view.table ? [...heard, view.table] : heard;
  return tables.filter(({ outcome }) => outcome !== 'signed').length >= ENOUGH;
}

/** Raises the bid until it is taken, or takes his. */
function bid(seat: Seat): Move {
  const { table } = seat.view;
  const end: Move = table?.standing ? { type: 'ACCEPT' } : { type: 'ADJOURN' };
  if (table?.exchangesLeft === 0) return end;
  return rising(seat, marketOf(seat), GREEDY, 0.55, 0.45) ?? (table?.standing ? end : { type: 'HEAR_HIM' });
}

/** Only what widens its own limits: it believes that it knows enough. */
function prepareForMore(seat: Seat): Move {
  const open = seat.case.preparations
    .filter((one) => (one.do.authority ?? 0) > 0 || (one.do.meters?.support ?? 0) > 0)
    .map(({ id }): Move => ({ type: 'PREPARE', preparation: id }))
    .filter((move) => seat.isAllowed(move));
  return pick(seat, 'prepare', open) ?? { type: 'DEPART' };
}

export const hardliner: Bot = {
  name: 'hardliner',
  seesTruth: false,
  choose: (seat) => {
    const close: Move = { type: 'CLOSE' };
    if (seat.view.phase === 'aftermath' && hasHadEnough(seat) && seat.isAllowed(close)) return close;
    return byHabit(seat, { ...LAZY, table: holdOut, response: 'snap-back' });
  },
};

export const greedy: Bot = {
  name: 'greedy',
  seesTruth: false,
  choose: (seat) =>
    byHabit(seat, { briefing: prepareForMore, talks: () => ({ type: 'SIT_DOWN' }), table: bid, response: 'let-pass' }),
};
