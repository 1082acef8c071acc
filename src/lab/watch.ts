/**
 * Watches campaigns for what keeps things of a case from being reached: which part of a `when` never held, which one was
 * missing alone, how near a number came. Counts add up, whoever played which campaign.
 */
import { type Bot, blindfolded } from '../bots/seat';
import { conditionHolds } from '../rules/condition-holds';
import type { GameState } from '../rules/state';
import type { Condition } from '../scenario/condition';
import type { Scenario } from '../scenario/scenario';
import type { Coverage } from './campaign';
import { type ConditionPart, partsOf } from './condition-parts';

type Kind = keyof Coverage;

/** What was seen of one thing, at the moments at which it could have come up. */
export interface Seen {
  /** Campaigns in which its whole condition held at such a moment. */
  held: number;
  /** Campaigns in which it was unlocked; topics only. */
  unlocked: number;
  /** By part of its condition: moments at which it held, moments at which it alone was missing, least and greatest number. */
  readonly parts: { holds: number; lone: number; low: number; high: number }[];
  /** Other endings that came instead though this one's condition held, by id. */
  readonly instead: { [id: string]: number };
}

export type Watched = { readonly [K in Kind]: { [id: string]: Seen } } & {
  /** Campaigns in which a deal named the item, by id: relief, gestures, groups and pledges. */
  readonly traded: { [id: string]: number };
};

const unseen = (when: Condition): Seen => ({
  held: 0,
  unlocked: 0,
  parts: partsOf(when).map(() => ({
    holds: 0,
    lone: 0,
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
  })),
  instead: {},
});

const blank = (things: readonly { readonly id: string; readonly when: Condition }[]): { [id: string]: Seen } =>
  Object.fromEntries(things.map(({ id, when }) => [id, unseen(when)]));

export const nothingSeen = (scenario: Scenario): Watched => ({
  topics: blank(scenario.topics),
  events: blank(scenario.events),
  endings: blank(scenario.endings),
  preparations: blank(scenario.preparations),
  traded: Object.fromEntries(
    [...scenario.relief, ...scenario.gestures, ...scenario.groups, ...scenario.pledges].map(({ id }) => [id, 0]),
  ),
});

/** Adds `more` to `watched`, which changes. */
export function addWatched(watched: Watched, more: Watched): void {
  for (const [id, times] of Object.entries(more.traded)) watched.traded[id] = (watched.traded[id] ?? 0) + times;
  for (const kind of ['topics', 'events', 'endings', 'preparations'] as const) {
    for (const [id, seen] of Object.entries(more[kind])) {
      const to = watched[kind][id];
      if (!to) continue;
      to.held += seen.held;
      to.unlocked += seen.unlocked;
      seen.parts.forEach((part, at) => {
        const into = to.parts[at];
        if (!into) return;
        into.holds += part.holds;
        into.lone += part.lone;
        into.low = Math.min(into.low, part.low);
        into.high = Math.max(into.high, part.high);
      });
      for (const [other, times] of Object.entries(seen.instead)) to.instead[other] = (to.instead[other] ?? 0) + times;
    }
  }
}

interface Target {
  readonly kind: Kind;
  readonly id: string;
  readonly phase: GameState['phase'] | 'end';
  readonly when: Condition;
  readonly parts: readonly ConditionPart[];
}

function targetsOf({ topics, events, endings, preparations }: Scenario): readonly Target[] {
  const target = (kind: Kind, phase: Target['phase'], { id, when }: { id: string; when: Condition }): Target => ({
    kind,
    id,
    phase,
    when,
    parts: partsOf(when),
  });
  return [
    ...preparations.map((one) => target('preparations', 'briefing', one)),
    ...topics.map((one) => target('topics', 'talks', one)),
    ...events.map((one) => target('events', one.phase, one)),
    ...endings.map((one) => target('endings', one.at === 'once' ? 'aftermath' : 'end', one)),
  ];
}

/** Watches one campaign after another; `coverage` says what has been reached already and needs no watching. */
export class Watch {
  readonly watched: Watched;
  readonly #targets: readonly Target[];
  readonly #coverage: Coverage;
  #game: GameState | null = null;
  #held = new Set<Target>();
  #unlocked = new Set<Target>();

  constructor(scenario: Scenario, coverage: Coverage) {
    this.watched = nothingSeen(scenario);
    this.#targets = targetsOf(scenario);
    this.#coverage = coverage;
  }

  /** The same bot, watched: it is asked as before and sees no more than before. */
  over(bot: Bot): Bot {
    return {
      ...bot,
      seesTruth: true,
      choose: (seat) => {
        if (seat.truth) this.#look(seat.truth.game, seat.truth.game.phase);
        return bot.choose(bot.seesTruth ? seat : blindfolded(seat));
      },
    };
  }

  /** After a campaign. A game played bare changes in place: the one seen last is by now the one that has ended. */
  finish(): void {
    if (this.#game) {
      this.#look(this.#game, 'end');
      const { traded } = this.watched;
      for (const id of tradedIn(this.#game)) traded[id] = (traded[id] ?? 0) + 1;
    }
    for (const { kind, id } of this.#held) this.#seen(kind, id, (seen) => seen.held++);
    for (const { kind, id } of this.#unlocked) this.#seen(kind, id, (seen) => seen.unlocked++);
    this.#held = new Set();
    this.#unlocked = new Set();
    this.#game = null;
  }

  #seen(kind: Kind, id: string, change: (seen: Seen) => void): void {
    const seen = this.watched[kind][id];
    if (seen) change(seen);
  }

  #look(game: GameState, phase: Target['phase']): void {
    this.#game = game;
    for (const target of this.#targets) {
      if (target.phase !== phase || (this.#coverage[target.kind][target.id] ?? 0) > 0) continue;
      if (target.kind === 'topics' && game.unlocked.includes(target.id)) this.#unlocked.add(target);
      this.#seen(target.kind, target.id, (seen) => lookAt(target, seen, game));
      if (conditionHolds(game, target.when)) this.#held.add(target);
    }
  }
}

const tradedIn = ({ deals }: GameState): ReadonlySet<string> =>
  new Set(
    deals.flatMap(({ deal }) => [
      ...Object.keys(deal.relief),
      ...deal.gestures,
      ...Object.keys(deal.groups),
      ...deal.pledges,
    ]),
  );

function lookAt({ kind, id, when, parts }: Target, seen: Seen, game: GameState): void {
  const missing: number[] = [];
  parts.forEach((part, at) => {
    const sum = seen.parts[at];
    if (!sum) return;
    if (part.holds(game)) sum.holds++;
    else missing.push(at);
    if (!part.figure) return;
    const value = part.figure.read(game);
    sum.low = Math.min(sum.low, value);
    sum.high = Math.max(sum.high, value);
  });
  const lone = missing.length === 1 ? seen.parts[missing[0] ?? 0] : undefined;
  if (lone) lone.lone++;
  const other = kind === 'endings' ? game.ended?.ending : undefined;
  if (other && other !== id && conditionHolds(game, when)) seen.instead[other] = (seen.instead[other] ?? 0) + 1;
}
