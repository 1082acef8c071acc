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

/** Most conditions name one or two of these: nothing is looked up that is not asked for. */
function thingsHold(game: GameState, when: Condition): boolean {
  return (
    (when.relief === undefined || rungsHold(game, when.relief)) &&
    (when.gestures === undefined || when.gestures.every((id) => isGiven(game, id))) &&
    (when.pledges === undefined || when.pledges.every((id) => (own(game.pledges, id)?.since ?? 0) > 0)) &&
    (when.flags === undefined || when.flags.every((id) => game.flags.includes(id))) &&
    (when.released === undefined || when.released.every((id) => freedOf(game, id) > 0)) &&
    (when.event === undefined || when.event.every((id) => game.happened.some((event) => event.id === id)))
  );
}

/** An empty condition: most are. */
export function isEmpty(when: Condition): boolean {
  for (const _key in when) return false;
  return true;
}

/** True where every key holds; an empty condition always does. */
export const conditionHolds = (game: GameState, when: Condition): boolean => isEmpty(when) || allHold(game, when);

function allHold(game: GameState, when: Condition): boolean {
  return (
    (when.visit === undefined || inRange(game.visit, when.visit)) &&
    (when.freed === undefined || inRange(freedSoFar(game), when.freed)) &&
    (when.held === undefined || inRange(heldNow(game), when.held)) &&
    (when.arrested === undefined || inRange(game.arrested, when.arrested)) &&
    (when.meters === undefined || metersHold(game, when.meters)) &&
    thingsHold(game, when) &&
    (when.deal === undefined || when.deal === dealThisVisit(game)) &&
    (when.short === undefined || when.short === fellShort(game)) &&
    (when.broken === undefined || when.broken === (game.table?.outcome === 'brokenOff')) &&
    (when.closed === undefined || when.closed === (game.ended?.why === 'closed')) &&
    (when.any === undefined || when.any.some((one) => conditionHolds(game, one))) &&
    (when.not === undefined || !conditionHolds(game, when.not))
  );
}
