/** What can be traded, by the numbers as written, and what of it is worth nothing to anybody or never traded. */
import { cumulative, fullWorth, rungOf, stepsOf } from '../rules/ladder';
import type { Effects } from '../scenario/effects';
import type { Path } from '../scenario/problem';
import type { Cents, Scenario } from '../scenario/scenario';
import type { Lint } from './lint';
import type { Mixed } from './mixed';

export interface Item {
  readonly id: string;
  readonly path: Path;
  /** To the side that gets it; and what giving it takes. */
  readonly worth: Cents;
  readonly price: Cents;
}

/** Ladders to their last step, and gestures: worth to him, cost to us. */
export function givings({ relief, gestures }: Scenario): readonly Item[] {
  const ladders = relief.map((item, index) => {
    const last = stepsOf(item).at(-1);
    return {
      id: item.id,
      path: ['relief', index, 'id'],
      worth: fullWorth(item),
      price: last ? cumulative(item, rungOf(last), 'cost') : 0,
    };
  });
  return [
    ...ladders,
    ...gestures.map(({ id, worth, cost }, index) => ({ id, path: ['gestures', index, 'id'], worth, price: cost })),
  ];
}

/** Groups that may go, free to stay, and pledges: mandate to us, hold to him. */
export function gettings({ groups, pledges }: Scenario): readonly Item[] {
  return [
    ...groups.flatMap(({ id, people, never, mandate, hold }, index) =>
      people > 0 && !never ? [{ id, path: ['groups', index, 'id'], worth: mandate.stay, price: hold.stay }] : [],
    ),
    ...pledges.map(({ id, mandate, hold }, index) => ({
      id,
      path: ['pledges', index, 'id'],
      worth: mandate,
      price: hold,
    })),
  ];
}

const effectsOf = (scenario: Scenario): readonly Effects[] => [
  ...scenario.relief.flatMap(({ steps }) => Object.values(steps).map((step) => step.do)),
  ...[...scenario.gestures, ...scenario.groups, ...scenario.pledges].map((item) => item.do),
  ...[...scenario.preparations, ...scenario.events].map((item) => item.do),
  ...scenario.topics.flatMap(({ replies }) => replies.map((reply) => reply.do)),
];

/** Becomes worth something by what is done or happens. */
const grows = (scenario: Scenario, id: string): boolean =>
  effectsOf(scenario).some(({ worth, hold }) => (worth?.[id] ?? 0) > 0 || (hold?.[id] ?? 0) > 0);

const effectless = (effects: Effects): boolean => Object.keys(effects).length === 0;

/** By the numbers as written. */
export function lintWorthless(scenario: Scenario): readonly Lint[] {
  const given = givings(scenario).filter(({ id, worth }) => worth === 0 && !grows(scenario, id));
  const got = gettings(scenario).filter(({ id, worth }) => {
    const pledge = scenario.pledges.find((one) => one.id === id);
    return worth === 0 && (!pledge || (pledge.arrests === 1 && effectless(pledge.do)));
  });
  return [
    ...given.map(
      ({ id, path }): Lint => ({
        code: 'worthless-item',
        path,
        message: `“${id}” is worth nothing to the counterpart, so offering it buys nothing.`,
        hint: 'Give it some “worth”, or leave it out.',
      }),
    ),
    ...got.map(
      ({ id, path }): Lint => ({
        code: 'worthless-item',
        path,
        message: `“${id}” means nothing to our own instructions, so nobody has a reason to ask for it.`,
        hint: 'Give it some “mandate”, or leave it out.',
      }),
    ),
  ];
}

/** Below this many campaigns it may be chance that nobody traded a thing. */
const FEW = 200;

/** Things that stood in no deal of many campaigns, though they are worth something and could be had. */
export function lintUntraded(scenario: Scenario, { games, watched }: Mixed): readonly Lint[] {
  if (games < FEW) return [];
  return [...givings(scenario), ...gettings(scenario)].flatMap(({ id, path, worth }): readonly Lint[] => {
    if (worth === 0 || (watched.traded[id] ?? 0) > 0) return [];
    return [
      {
        code: 'item-never-traded',
        path,
        message: `“${id}” stood in none of the deals of ${games} campaigns of mixed bots: it takes more than it brings, or it never comes into reach.`,
        hint: 'Bring its two figures nearer to those of other things, or open the way to it.',
      },
    ];
  });
}
