/** Is there anything both sides would sign? Exact, by merging non-dominated lists. */
import { counted } from '../counterpart/order';
import { reservation } from '../counterpart/reservation';
import { gameOf, playMove, startRound } from '../machine/play';
import { costOfRelief } from '../rules/cost';
import { counterpartView } from '../rules/counterpart-view-of';
import { chanceHeDelivers } from '../rules/his-value';
import { mandateOfGroup } from '../rules/mandate';
import type { Move } from '../rules/moves';
import { ORDERS } from '../rules/package';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';
import { emptyFront, type Front, mergeItem } from '../solver/front';
import { bestPair, CERTAIN, TIES } from '../solver/pairs';
import type { Lint } from './lint';
import { nominal } from './nominal';

/** True where some package within both limits reaches his reservation and leaves us better off than nothing. */
export function hasZone(scenario: Scenario, game: GameState): boolean {
  const view = counterpartView(scenario, game);
  const given = view.gives.reduce<Front>((front, { id, options }) => {
    const relief = scenario.relief.find((item) => item.id === id);
    const gesture = scenario.gestures.find((item) => item.id === id);
    const priced = options.map(({ change, worth }) => ({
      gain: worth,
      loss: TIES * (relief && change !== 'give' ? costOfRelief(scenario, game, relief, change) : (gesture?.cost ?? 0)),
    }));
    return mergeItem(front, priced, view.authority * TIES);
  }, emptyFront());
  const got = view.gots.reduce<Front>((front, { id, never, options }) => {
    const group = scenario.groups.find((item) => item.id === id);
    const pledge = scenario.pledges.find((item) => item.id === id);
    const stressed = options.map(({ terms, hold }) => ({
      gain: TIES * (group && terms !== 'pledge' ? mandateOfGroup(game, group, terms) : (pledge?.mandate ?? 0)),
      loss: hold,
    }));
    return mergeItem(front, never ? [] : stressed, view.appetite);
  }, emptyFront());
  return ORDERS.some((order) => {
    const deliver = Math.round(CERTAIN * chanceHeDelivers(order, game.truth.reliability, view.phi));
    const best = bestPair(given, got, { keep: counted(view, order), deliver }, reservation(view));
    return best !== null && best.utility > 0;
  });
}

const IDLE: readonly Move[] = [{ type: 'DEPART' }, { type: 'SIT_DOWN' }, { type: 'ADJOURN' }, { type: 'CONTINUE' }];

/** Visits, with the values as written and nothing done before, in which no package suits both sides. */
export function visitsWithoutZone(scenario: Scenario): readonly number[] {
  const plain = nominal(scenario);
  let round = startRound(plain, 1);
  const without: number[] = [];
  for (let at = 0; !round.matches('ended'); at++) {
    const move = IDLE[at % IDLE.length];
    if (!move) break;
    const played = playMove(round, move);
    if (!played.ok) break;
    round = played.round;
    if (move.type === 'SIT_DOWN' && !hasZone(plain, gameOf(round))) without.push(gameOf(round).visit);
  }
  return without;
}

export const lintZones = (scenario: Scenario): readonly Lint[] =>
  visitsWithoutZone(scenario).map((visit) => ({
    code: 'no-zone',
    path: ['calendar', visit - 1],
    message: `In visit ${visit} no package would suit both sides, even if nothing has gone wrong before.`,
    hint: 'Raise “you.authority” or “counterpart.appetite”, lower “counterpart.base”, or make something worth more to him than it costs.',
  }));
