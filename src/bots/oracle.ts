/** Sees the truth and plans with it: what perfect knowledge of him is worth. */
import { aspiration } from '../counterpart/aspiration';
import { movement } from '../counterpart/movement';
import { counterpartView } from '../rules/counterpart-view-of';
import type { Move } from '../rules/moves';
import { wholeCents } from '../rules/round';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import { byHabit } from './lazy';
import { type Market, marketOf, publicPart } from './market';
import { appraise, planner } from './plan';
import { EVEN } from './prober';
import type { Bot, Seat } from './seat';
import { prepareWell, talkWell } from './thoughtful';

const AIMS = { ...EVEN.aims, appetite: 1 };
const INTERESTS = { allies: true, information: false };

/** The market as it really is. */
function trueMarket(seat: Seat, scenario: Scenario, game: GameState): Market {
  const { view } = seat;
  const his = counterpartView(scenario, game);
  const told = marketOf(seat);
  const gives = told.gives.map(({ id, options }) => {
    const truly = his.gives.find((one) => one.id === id)?.options ?? [];
    return {
      id,
      options: options.map((option) => ({
        ...option,
        worth: truly.find(({ change }) => change === option.change)?.worth ?? 0,
      })),
    };
  });
  const gots = [...view.groups, ...view.pledges].map(({ id }) => {
    const truly = his.gots.find((one) => one.id === id && !one.never)?.options ?? [];
    const pledge = scenario.pledges.find((one) => one.id === id);
    const group = view.groups.find((one) => one.id === id);
    return {
      id,
      options: truly.map(({ terms, hold }) => ({
        terms,
        hold,
        mandate: pledge
          ? wholeCents(pledge.mandate * pledge.kept)
          : (group?.options.find((option) => option.terms === terms)?.mandate ?? 0),
      })),
    };
  });
  const reliability = game.truth.reliability * Math.min(1, 0.6 + (0.8 * view.meters.allies) / 100);
  return { gives, gots, appetite: his.appetite, reliability, ...publicPart(view, seat.case) };
}

/** The least value to him that he would accept as our next offer. */
function enoughForHim(scenario: Scenario, game: GameState): Cents {
  const { table } = game;
  if (!table) return 0;
  const view = counterpartView(scenario, game);
  const isEnough = (value: Cents): boolean => {
    const peak = Math.max(value, table.peak ?? value);
    const line = aspiration(view, table, table.k + 1, movement(view, table, { first: table.first ?? value, peak }));
    return value >= Math.max(line, table.reservation);
  };
  let [low, high] = [table.reservation, Math.max(table.reservation, table.opening)];
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (isEnough(mid)) high = mid;
    else low = mid + 1;
  }
  return high;
}

function atTheTable(seat: Seat): Move {
  const { table } = seat.view;
  if (!seat.truth || !table) return { type: 'ADJOURN' };
  const { scenario, game } = seat.truth;
  const market = trueMarket(seat, scenario, game);
  const standing = table.standing ? appraise(market, AIMS, table.standing) : null;
  if (table.exchangesLeft === 0) return standing && standing.utility > 0 ? { type: 'ACCEPT' } : { type: 'ADJOURN' };
  const isFirst = game.table?.peak === null && table.exchangesLeft > 1;
  const target = isFirst ? (game.table?.reservation ?? 0) - 100 : enoughForHim(scenario, game);
  const plan = planner(market, AIMS)(target);
  if (standing && standing.utility > 0 && standing.utility >= (plan?.utility ?? 0)) return { type: 'ACCEPT' };
  const propose: Move | null = plan && plan.utility > 0 ? { type: 'PROPOSE', offer: plan.offer } : null;
  return propose && seat.isAllowed(propose) ? propose : { type: 'ADJOURN' };
}

/** The oracle, drinking so many glasses a visit. */
export const oracleDrinking = (glasses: number): Bot => ({
  name: 'oracle',
  seesTruth: true,
  choose: (seat) =>
    byHabit(seat, {
      briefing: (here) => prepareWell(here, INTERESTS),
      talks: (here) => talkWell(here, INTERESTS, glasses),
      table: atTheTable,
      response: 'protest',
    }),
});

export const oracle: Bot = oracleDrinking(1);
