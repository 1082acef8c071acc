/** The campaign as it opens, on the morning of the first briefing. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { fireEvents } from './fire-events';
import { initialKnown } from './initial-known';
import { nothingRemembered } from './memory';
import { emptyRecord } from './own';
import type { GameState, GroupState, PledgeState, ReliefState } from './state';
import { drawTruth } from './truth';

/** One fresh entry an item, by id. */
function each<T extends { readonly id: string }, S>(items: readonly T[], start: (item: T) => S): { [id: string]: S } {
  return Object.fromEntries(items.map((item) => [item.id, start(item)]));
}

const noRelief = (): Draft<ReliefState> => ({ rung: 0, since: 0, highest: 0, tarnished: false });
const noPledge = (): Draft<PledgeState> => ({ since: 0, visits: 0, kept: 0, keptNow: false });
const allHeld = (people: number, refusing: number): Draft<GroupState> => ({
  held: people,
  refusing: Math.min(people, refusing),
  exiled: 0,
  stayed: 0,
  arrested: 0,
});

/**
 * A new game, its first briefing's events already fired.
 * @param seed a uint32; same scenario and seed, same game
 */
export function newGame(scenario: Scenario, seed: number): GameState {
  const truth = drawTruth(scenario, seed);
  const { support, allies, rapport, trust, grip, signal } = scenario.meters;
  const game: Draft<GameState> = {
    seed,
    visit: 1,
    phase: 'briefing',
    truth: { ...truth },
    meters: {
      support: support.start,
      allies: allies.start,
      rapport: rapport.start,
      trust: trust.start,
      grip: grip.start,
      signal: signal.start,
    },
    fatigue: 0,
    hoursLeft: scenario.rules.hours,
    preparationsLeft: scenario.rules.preparations,
    toasts: [],
    authorityBonus: 0,
    appetiteBonus: 0,
    consulted: false,
    relief: each(scenario.relief, noRelief),
    gestures: emptyRecord(),
    groups: each(scenario.groups, (group) => allHeld(group.people, group.refusesExile)),
    pledges: each(scenario.pledges, noPledge),
    unlocked: [],
    flags: [],
    known: initialKnown(scenario, truth, seed),
    notebook: [],
    ledger: [],
    prepared: [],
    raised: [],
    beliefs: [],
    happened: [],
    news: [],
    table: null,
    delivery: null,
    deals: [],
    memory: nothingRemembered(),
    pressures: [],
    walkouts: 0,
    arrested: 0,
    ended: null,
  };
  fireEvents(game, scenario, 'briefing');
  return game;
}
