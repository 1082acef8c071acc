/** Items that spoil the trade: one that nobody values, or one that makes all others pointless. */
import { cumulative, fullWorth, stepsOf } from '../rules/ladder';
import type { Effects } from '../scenario/effects';
import type { Path } from '../scenario/problem';
import type { Scenario } from '../scenario/scenario';
import type { Lint } from './lint';

interface Item {
  readonly id: string;
  readonly path: Path;
  /** To the side that gets it; and what giving it takes. */
  readonly worth: number;
  readonly price: number;
}

function givings({ relief, gestures }: Scenario): readonly Item[] {
  const ladders = relief.map((item, index) => ({
    id: item.id,
    path: ['relief', index, 'id'],
    worth: fullWorth(item),
    price: cumulative(
      item,
      stepsOf(item).at(-1) === 'lifted' ? 3 : stepsOf(item).at(-1) === 'suspension' ? 2 : 1,
      'cost',
    ),
  }));
  return [
    ...ladders,
    ...gestures.map(({ id, worth, cost }, index) => ({ id, path: ['gestures', index, 'id'], worth, price: cost })),
  ];
}

function gettings({ groups, pledges }: Scenario): readonly Item[] {
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

function worthless(scenario: Scenario): readonly Lint[] {
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
        message: `“${id}” is worth nothing to him, so offering it buys nothing.`,
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

/** Worth more than all others together, and cheaper for what it is worth than any of them. */
function dominant(items: readonly Item[]): Item | undefined {
  const total = items.reduce((sum, { worth }) => sum + worth, 0);
  return items.find(
    (item) =>
      items.length > 1 &&
      item.worth > total - item.worth &&
      items.every((other) => other === item || item.price * other.worth <= other.price * item.worth),
  );
}

/** Lints of single items, by the numbers as written. */
export function lintItems(scenario: Scenario): readonly Lint[] {
  const lead = dominant(givings(scenario));
  const prize = dominant(gettings(scenario));
  return [
    ...worthless(scenario),
    ...(lead
      ? [
          {
            code: 'dominant-item' as const,
            path: lead.path,
            message: `“${lead.id}” is worth more to him than all else together and costs us least for it: nothing else need ever be offered.`,
            hint: 'Let it cost more, or make other things worth more.',
          },
        ]
      : []),
    ...(prize
      ? [
          {
            code: 'dominant-item' as const,
            path: prize.path,
            message: `“${prize.id}” means more to our instructions than all else together and he parts with it most easily: nothing else need ever be asked for.`,
            hint: 'Raise its “hold”, or the “mandate” of other things.',
          },
        ]
      : []),
  ];
}
