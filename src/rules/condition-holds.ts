/** Does a scenario's `when` hold in this game? Every key must. Conditions look at public things only. */
import type { Condition, Range } from '../scenario/condition';
import type { MeterName } from '../scenario/scenario';
import { rungOf } from './ladder';
import { isGiven } from './options';
import { own } from './own';
import { freedSoFar, heldNow } from './people';
import type { GameState } from './state';

const inRange = (value: number, range: Range | undefined): boolean =>
  range === undefined || (value >= (range.min ?? value) && value <= (range.max ?? value));

const isOrAny = (wanted: boolean | undefined, is: boolean): boolean => wanted === undefined || wanted === is;

const all = (ids: readonly string[] | undefined, holds: (id: string) => boolean): boolean => (ids ?? []).every(holds);

const METER_NAMES = ['support', 'allies', 'rapport', 'trust', 'grip', 'signal'] as const satisfies readonly MeterName[];

const metersHold = (game: GameState, wanted: Condition['meters']): boolean =>
  METER_NAMES.every((meter) => inRange(game.meters[meter], wanted?.[meter]));

const dealThisVisit = (game: GameState): boolean => game.deals.some((deal) => deal.visit === game.visit);

/** He fell short of what was signed in this visit, whatever came later. */
export function fellShort(game: GameState): boolean {
  const withheld = game.delivery?.withheld;
  return withheld !== undefined && withheld.groups.length + withheld.pledges.length > 0;
}

function thingsHold(game: GameState, when: Condition): boolean {
  const freedOf = (id: string) => (own(game.groups, id)?.exiled ?? 0) + (own(game.groups, id)?.stayed ?? 0);
  return (
    Object.entries(when.relief ?? {}).every(([id, step]) => (own(game.relief, id)?.rung ?? 0) >= rungOf(step)) &&
    all(when.gestures, (id) => isGiven(game, id)) &&
    all(when.pledges, (id) => (own(game.pledges, id)?.since ?? 0) > 0) &&
    all(when.flags, (id) => game.flags.includes(id)) &&
    all(when.released, (id) => freedOf(id) > 0) &&
    all(when.event, (id) => game.happened.some((event) => event.id === id))
  );
}

/** True where every key holds; an empty condition always does. */
export function conditionHolds(game: GameState, when: Condition): boolean {
  return (
    inRange(game.visit, when.visit) &&
    inRange(freedSoFar(game), when.freed) &&
    inRange(heldNow(game), when.held) &&
    inRange(game.arrested, when.arrested) &&
    metersHold(game, when.meters) &&
    thingsHold(game, when) &&
    isOrAny(when.deal, dealThisVisit(game)) &&
    isOrAny(when.short, fellShort(game)) &&
    isOrAny(when.broken, game.table?.outcome === 'brokenOff') &&
    isOrAny(when.closed, game.ended?.why === 'closed') &&
    (when.any === undefined || when.any.some((one) => conditionHolds(game, one))) &&
    (when.not === undefined || !conditionHolds(game, when.not))
  );
}
