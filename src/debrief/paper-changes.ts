/**
 * Single changes to a paper: one thing added, dropped, or put on another rung or other terms, with all that this changes
 * in the paper's true sums. Two changes to different things simply add up.
 */
import { givenIn, gotIn } from '../counterpart/paper';
import { alliesCostOfRelief } from '../rules/cost';
import type { CounterpartView, GiveOption, GotOption } from '../rules/counterpart-view';
import { draw } from '../rules/draw';
import { findGesture, findRelief } from '../rules/find-item';
import type { Package } from '../rules/package';
import type { GameState } from '../rules/state';
import { tidyPackage } from '../rules/tidy-package';
import type { Cents, Scenario } from '../scenario/scenario';
import { trueCost, trueMandate } from './visit-frontier';

export interface Change {
  readonly side: 'given' | 'got';
  readonly id: string;
  /** Rung, `renew`, `give`, terms or `pledge`; null where the paper does not hold it. */
  readonly from: GiveOption['change'] | GotOption['terms'] | null;
  readonly to: GiveOption['change'] | GotOption['terms'] | null;
}

/** What a paper comes to, or a change adds; hundredths. */
export interface Sums {
  readonly worth: Cents;
  readonly hold: Cents;
  readonly cost: Cents;
  readonly allies: Cents;
  readonly mandate: Cents;
  /** People whom he never releases. */
  readonly never: number;
}

/** A thing got comes where this falls below the chance that he delivers: the game's own draw, 0–1. */
interface Drawn {
  readonly id: string;
  readonly roll: number;
}

export interface WeighedChange {
  /** Place of the thing among all that can be traded: of two changes to one thing only one is made. */
  readonly thing: number;
  readonly change: Change;
  readonly sums: Sums;
}

export interface Weights {
  readonly base: Sums;
  readonly changes: readonly WeighedChange[];
  /** Draws of everything that can be got, by id. */
  readonly rolls: readonly Drawn[];
}

export const NO_SUMS: Sums = { worth: 0, hold: 0, cost: 0, allies: 0, mandate: 0, never: 0 };

export const plus = (a: Sums, b: Sums): Sums => ({
  worth: a.worth + b.worth,
  hold: a.hold + b.hold,
  cost: a.cost + b.cost,
  allies: a.allies + b.allies,
  mandate: a.mandate + b.mandate,
  never: a.never + b.never,
});

const minus = (a: Sums, b: Sums): Sums => ({
  worth: a.worth - b.worth,
  hold: a.hold - b.hold,
  cost: a.cost - b.cost,
  allies: a.allies - b.allies,
  mandate: a.mandate - b.mandate,
  never: a.never - b.never,
});

interface Choice {
  readonly as: NonNullable<Change['to']>;
  readonly sums: Sums;
}

interface Thing {
  readonly side: Change['side'];
  readonly id: string;
  readonly now: string | null;
  readonly choices: readonly Choice[];
}

function alliesCost(scenario: Scenario, game: GameState, id: string, change: GiveOption['change']): Cents {
  if (change === 'give') return findGesture(scenario, id)?.allies ?? 0;
  const relief = findRelief(scenario, id);
  return relief ? alliesCostOfRelief(game, relief, change) : 0;
}

function thingsOf(scenario: Scenario, game: GameState, view: CounterpartView, paper: Package): readonly Thing[] {
  const gives = view.gives.map(
    (give): Thing => ({
      side: 'given',
      id: give.id,
      now: givenIn(paper, give),
      choices: give.options.map(({ change, worth }) => ({
        as: change,
        sums: {
          ...NO_SUMS,
          worth,
          cost: trueCost(scenario, game, give.id, change),
          allies: alliesCost(scenario, game, give.id, change),
        },
      })),
    }),
  );
  const gots = view.gots.map(
    (got): Thing => ({
      side: 'got',
      id: got.id,
      now: gotIn(paper, got),
      choices: got.options.map(({ terms, hold }) => ({
        as: terms,
        sums: {
          ...NO_SUMS,
          hold,
          mandate: trueMandate(scenario, game, got.id, terms),
          never: got.never ? 1 : 0,
        },
      })),
    }),
  );
  return [...gives, ...gots];
}

/** Every single change to a paper, in the order of the case; what is never released can only be dropped. */
export function weighChanges(scenario: Scenario, game: GameState, view: CounterpartView, paper: Package): Weights {
  let base = NO_SUMS;
  const changes = thingsOf(scenario, game, view, paper).flatMap(({ side, id, now, choices }, thing) => {
    const current = choices.find(({ as }) => as === now);
    const sums = current?.sums ?? NO_SUMS;
    base = plus(base, sums);
    const from = current?.as ?? null;
    const others: readonly WeighedChange[] = choices
      .filter(({ as, sums: { never } }) => as !== from && never === 0)
      .map((choice) => ({ thing, change: { side, id, from, to: choice.as }, sums: minus(choice.sums, sums) }));
    const dropped: WeighedChange = { thing, change: { side, id, from, to: null }, sums: minus(NO_SUMS, sums) };
    return current ? [dropped, ...others] : others;
  });
  const rolls = view.gots.map(({ id }) => ({ id, roll: draw(game.seed, `deliver:${id}`, game.visit, 0) }));
  return { base, changes, rolls };
}

/** The paper with a change made. */
export function changed(paper: Package, { side, id, to }: Change): Package {
  const relief = { ...paper.relief };
  const groups = { ...paper.groups };
  delete relief[id];
  delete groups[id];
  const gestures = paper.gestures.filter((one) => one !== id);
  const pledges = paper.pledges.filter((one) => one !== id);
  if (to === 'give') gestures.push(id);
  else if (to === 'pledge') pledges.push(id);
  else if (to === 'exile' || to === 'stay') groups[id] = to;
  else if (to !== null && side === 'given') relief[id] = to;
  return tidyPackage({ ...paper, relief, groups, gestures, pledges });
}
