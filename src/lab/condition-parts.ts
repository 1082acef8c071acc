/** A `when` taken apart: each part that must hold, in words that its author wrote, and what it looks at. */
import { conditionHolds } from '../rules/condition-holds';
import { freedSoFar, heldNow } from '../rules/people';
import type { GameState } from '../rules/state';
import type { Condition, Range } from '../scenario/condition';
import { METERS } from '../scenario/scenario';

/** A number that a part asks about, and the bounds it asks for. */
interface Figure {
  readonly range: Range;
  read(game: GameState): number;
}

export interface ConditionPart {
  /** As `freed at least 5`, or `airline: licence`. */
  readonly says: string;
  readonly figure: Figure | null;
  holds(game: GameState): boolean;
}

const bounds = ({ min, max }: Range): string =>
  [min === undefined ? [] : [`at least ${min}`], max === undefined ? [] : [`at most ${max}`]].flat().join(' and ');

const ranged = (name: string, when: Condition, range: Range, read: Figure['read']): ConditionPart => ({
  says: `“${name}” ${bounds(range)}`,
  figure: { range, read },
  holds: (game) => conditionHolds(game, when),
});

const plain = (says: string, when: Condition): ConditionPart => ({
  says,
  figure: null,
  holds: (game) => conditionHolds(game, when),
});

const LISTS = {
  gestures: (id: string) => `the gesture “${id}” given`,
  pledges: (id: string) => `the pledge “${id}” made`,
  flags: (id: string) => `the flag “${id}” set`,
  released: (id: string) => `somebody of “${id}” freed`,
  event: (id: string) => `the event “${id}” to have happened`,
} as const;
const LIST_KEYS = ['gestures', 'pledges', 'flags', 'released', 'event'] as const;

const TOLD = {
  deal: ['a deal in this visit', 'no deal in this visit'],
  short: ['a shortfall in this visit', 'no shortfall in this visit'],
  broken: ['a table that was broken off in this visit', 'no table that was broken off in this visit'],
  closed: ['a campaign that the player closed', 'a campaign that the player did not close'],
} as const;
const TOLD_KEYS = ['deal', 'short', 'broken', 'closed'] as const;

const allParts = (when: Condition): string =>
  partsOf(when)
    .map(({ says }) => says)
    .join(' and ') || 'anything';

/** The parts of a condition, all of which must hold; none for one that always does. */
export function partsOf(when: Condition): readonly ConditionPart[] {
  const { visit, freed, held, arrested, meters = {}, relief = {} } = when;
  return [
    ...(visit ? [ranged('visit', { visit }, visit, (game) => game.visit)] : []),
    ...(freed ? [ranged('freed', { freed }, freed, freedSoFar)] : []),
    ...(held ? [ranged('held', { held }, held, heldNow)] : []),
    ...(arrested ? [ranged('arrested', { arrested }, arrested, (game) => game.arrested)] : []),
    ...METERS.flatMap((meter) => {
      const range = meters[meter];
      return range ? [ranged(meter, { meters: { [meter]: range } }, range, (game) => game.meters[meter])] : [];
    }),
    ...Object.entries(relief).map(([id, step]) => plain(`“${id}” at “${step}” or beyond`, { relief: { [id]: step } })),
    ...LIST_KEYS.flatMap((key) => (when[key] ?? []).map((id) => plain(LISTS[key](id), { [key]: [id] }))),
    ...TOLD_KEYS.flatMap((key) => {
      const wanted = when[key];
      return wanted === undefined ? [] : [plain(TOLD[key][wanted ? 0 : 1], { [key]: wanted })];
    }),
    ...(when.any ? [plain(`any of (${when.any.map(allParts).join('; ')})`, { any: when.any })] : []),
    ...(when.not ? [plain(`not (${allParts(when.not)})`, { not: when.not })] : []),
  ];
}
