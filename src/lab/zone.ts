/** Is there anything both sides would sign? Exact, by merging non-dominated lists. */
import { counted } from '../counterpart/order';
import { reservation } from '../counterpart/reservation';
import { isBareOver, playBare, startBare } from '../machine/bare-round';
import { costOfRelief } from '../rules/cost';
import { counterpartView } from '../rules/counterpart-view-of';
import { chanceHeDelivers } from '../rules/his-value';
import { mandateOfGroup } from '../rules/mandate';
import type { Move } from '../rules/moves';
import { ORDERS } from '../rules/package';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import { emptyFront, type MergedFront, mergeItem } from '../solver/front';
import { bestPair, CERTAIN, TIES } from '../solver/pairs';
import { seedOf } from './campaign';
import type { Lint } from './lint';
import { nominal } from './nominal';

/** True where some package within both limits reaches his reservation and leaves us better off than nothing. */
export function hasZone(scenario: Scenario, game: GameState): boolean {
  const view = counterpartView(scenario, game);
  const given = view.gives.reduce<MergedFront>((front, { id, options }) => {
    const relief = scenario.relief.find((item) => item.id === id);
    const gesture = scenario.gestures.find((item) => item.id === id);
    const priced = options.map(({ change, worth }) => ({
      gain: worth,
      loss: TIES * (relief && change !== 'give' ? costOfRelief(scenario, game, relief, change) : (gesture?.cost ?? 0)),
    }));
    return mergeItem(front, priced, view.authority * TIES);
  }, emptyFront());
  const got = view.gots.reduce<MergedFront>((front, { id, never, options }) => {
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

interface Zones {
  /** Visits that one comes to with nothing done before. */
  readonly met: readonly number[];
  /** Those of them in which no package suits both sides. */
  readonly without: readonly number[];
}

/** A campaign in which nothing is done, table by table. */
function zonesOf(scenario: Scenario, seed: number): Zones {
  const round = startBare(scenario, seed);
  const met: number[] = [];
  const without: number[] = [];
  for (let at = 0; !isBareOver(round); at++) {
    const move = IDLE[at % IDLE.length];
    if (!move || playBare(round, move)) break;
    if (move.type !== 'SIT_DOWN') continue;
    met.push(round.game.visit);
    if (!hasZone(scenario, round.game)) without.push(round.game.visit);
  }
  return { met, without };
}

/** Visits, with the values as written and nothing done before, in which no package suits both sides. */
export const visitsWithoutZone = (scenario: Scenario): readonly number[] => zonesOf(nominal(scenario), 1).without;

/** Whole points above the one written, up to so many times as much, that would open a zone in the visit; null for none. */
function leastThatOpens(written: Cents, opens: (value: Cents) => boolean): number | null {
  let low = Math.floor(written / 100);
  let high = Math.max(10, 4 * low);
  if (!opens(100 * high)) return null;
  while (high - low > 1) {
    const mid = Math.floor((low + high) / 2);
    if (opens(100 * mid)) high = mid;
    else low = mid;
  }
  return high;
}

function mend(scenario: Scenario, visit: number): string {
  const isOpen = (changed: Scenario) => !visitsWithoutZone(changed).includes(visit);
  const { you, counterpart } = scenario;
  const authority = leastThatOpens(you.authority, (value) =>
    isOpen({ ...scenario, you: { ...you, authority: value } }),
  );
  const appetite = leastThatOpens(counterpart.appetite, (value) =>
    isOpen({ ...scenario, counterpart: { ...counterpart, appetite: value } }),
  );
  const ways = [
    ...(authority === null ? [] : [`“you.authority” of ${authority} instead of ${you.authority / 100}`]),
    ...(appetite === null ? [] : [`“counterpart.appetite” of ${appetite} instead of ${counterpart.appetite / 100}`]),
  ];
  const found = ways.length > 0 ? `This would open one: ${ways.join(', or ')}. Otherwise l` : 'L';
  return `${found}ower “counterpart.base”, or make something worth more to the counterpart than it costs.`;
}

/** Seeds tried, and the share of them without a zone above which a visit hangs on luck. */
const SEEDS = 40;
const BY_LUCK = 0.25;

function byLuck(scenario: Scenario, visits: readonly number[], seed: number): readonly Lint[] {
  const tried = Array.from({ length: SEEDS }, (_, game) => zonesOf(scenario, seedOf(seed, game)));
  return visits.flatMap((visit): readonly Lint[] => {
    const met = tried.filter((one) => one.met.includes(visit));
    const share = met.filter((one) => one.without.includes(visit)).length / Math.max(1, met.length);
    if (share <= BY_LUCK) return [];
    return [
      {
        code: 'zone-by-luck',
        path: ['calendar', visit - 1],
        message: `In visit ${visit} there is something to agree on with the values as written, but in ${Math.round(100 * share)} % of ${met.length} games, where the hidden values fall otherwise, no package would suit both sides.`,
        hint: 'Lower “rules.spread” or “counterpart.baseSpread”, or widen the zone: more “you.authority”, more “counterpart.appetite”, a lower “counterpart.base”.',
      },
    ];
  });
}

/** By the case's own numbers, and over seeds. */
export function lintZones(scenario: Scenario, seed = 1): readonly Lint[] {
  const plain = zonesOf(nominal(scenario), 1);
  const never = plain.without.map(
    (visit): Lint => ({
      code: 'no-zone',
      path: ['calendar', visit - 1],
      message: `In visit ${visit} no package would suit both sides, even if nothing has gone wrong before.`,
      hint: mend(scenario, visit),
    }),
  );
  const others = plain.met.filter((visit) => !plain.without.includes(visit));
  return [...never, ...byLuck(scenario, others, seed)];
}
