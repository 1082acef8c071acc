/** Does a scenario's `when` hold in this game? Every key must. Conditions look at public things only. */
import type { Condition, Range } from '../scenario/condition';
import type { MeterName } from '../scenario/scenario';
import { rungOf } from './ladder';
import { isGiven } from './options';
import { own } from './own';
import { freedSoFar, heldNow } from './people';
import type { GameState } from './state';

const inRange = (value: number, range: Range): boolean =>
  value >= (range.min ?? value) && value <= (range.max ?? value);

const METER_NAMES = ['support', 'allies', 'rapport', 'trust', 'grip', 'signal'] as const satisfies readonly MeterName[];

const metersHold = (game: GameState, wanted: NonNullable<Condition['meters']>): boolean =>
  METER_NAMES.every((meter) => {
    const range = wanted[meter];
    return range === undefined || inRange(game.meters[meter], range);
  });

const dealThisVisit = (game: GameState): boolean => game.deals.some((deal) => deal.visit === game.visit);

/** He fell short of what was signed in this visit, whatever came later. */
export function fellShort(game: GameState): boolean {
  const withheld = game.delivery?.withheld;
  return withheld !== undefined && withheld.groups.length + withheld.pledges.length > 0;
}

const rungsHold = (game: GameState, wanted: NonNullable<Condition['relief']>): boolean =>
  Object.entries(wanted).every(([id, step]) => (own(game.relief, id)?.rung ?? 0) >= rungOf(step));

const freedOf = (game: GameState, id: string): number =>
  (own(game.groups, id)?.exiled ?? 0) + (own(game.groups, id)?.stayed ?? 0);

/** An empty condition: most are. */
export function isEmpty(when: Condition): boolean {
  for (const _key in when) return false;
  return true;
}

export type Check = (game: GameState) => boolean;

/** A check for each key that is there: most conditions name one or two. */
function readChecks(when: Condition): readonly Check[] {
  const { visit, freed, held, arrested, meters, deal, short, broken, closed, any, not } = when;
  const checks = thingChecks(when);
  if (visit) checks.push((game) => inRange(game.visit, visit));
  if (freed) checks.push((game) => inRange(freedSoFar(game), freed));
  if (held) checks.push((game) => inRange(heldNow(game), held));
  if (arrested) checks.push((game) => inRange(game.arrested, arrested));
  if (meters) checks.push((game) => metersHold(game, meters));
  if (deal !== undefined) checks.push((game) => deal === dealThisVisit(game));
  if (short !== undefined) checks.push((game) => short === fellShort(game));
  if (broken !== undefined) checks.push((game) => broken === (game.table?.outcome === 'brokenOff'));
  if (closed !== undefined) checks.push((game) => closed === (game.ended?.why === 'closed'));
  if (any) checks.push((game) => any.some((one) => conditionHolds(game, one)));
  if (not) checks.push((game) => !conditionHolds(game, not));
  return checks;
}

function thingChecks({ relief, gestures, pledges, flags, released, event }: Condition): Check[] {
  const checks: Check[] = [];
  if (relief) checks.push((game) => rungsHold(game, relief));
  if (gestures) checks.push((game) => gestures.every((id) => isGiven(game, id)));
  if (pledges) checks.push((game) => pledges.every((id) => (own(game.pledges, id)?.since ?? 0) > 0));
  if (flags) checks.push((game) => flags.every((id) => game.flags.includes(id)));
  if (released) checks.push((game) => released.every((id) => freedOf(game, id) > 0));
  if (event) checks.push((game) => event.every((id) => game.happened.some((past) => past.id === id)));
  return checks;
}

/** Conditions read once: they are asked at every look at the topics, and never change. */
const read = new WeakMap<Condition, readonly Check[]>();

/** All that a condition asks, for who asks the same ones again and again. */
export function checksOf(when: Condition): readonly Check[] {
  let checks = read.get(when);
  if (!checks) {
    checks = readChecks(when);
    read.set(when, checks);
  }
  return checks;
}

export function allHold(game: GameState, checks: readonly Check[]): boolean {
  for (const holds of checks) if (!holds(game)) return false;
  return true;
}

/** True where every key holds; an empty condition always does. */
export const conditionHolds = (game: GameState, when: Condition): boolean => allHold(game, checksOf(when));
