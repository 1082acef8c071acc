/** RAISE: a topic and one's reply to it, for some of the hours he gives. */
import type { Draft } from 'immer';
import type { Scenario, Topic } from '../scenario/scenario';
import { applyEffects } from './apply-effects';
import { allHold, type Check, checksOf, conditionHolds, isEmpty } from './condition-holds';
import { findTopic } from './find-item';
import { isUnlocked } from './options';
import type { Refusal } from './refusal';
import { refusal, refuseOutside } from './refuse-phase';
import type { GameState } from './state';

/** Raised already: in this visit, or ever where it cannot be taken up again. */
export function isRaised(game: GameState, { id, repeat }: Topic): boolean {
  for (const { topic, visit } of game.raised) if (topic === id && (!repeat || visit === game.visit)) return true;
  return false;
}

/** Open now, whatever the hours left. */
export const isTopicOpen = (game: GameState, topic: Topic): boolean =>
  isUnlocked(game, topic) && !isRaised(game, topic) && conditionHolds(game, topic.when);

const always = (topic: Topic): readonly number[] | null =>
  topic.replies.every((reply) => isEmpty(reply.when)) ? topic.replies.map((_, index) => index) : null;

/** Replies open now, by their place in the topic. */
export function openReplies(game: GameState, topic: Topic): readonly number[] {
  const open: number[] = [];
  for (const [index, reply] of topic.replies.entries()) if (conditionHolds(game, reply.when)) open.push(index);
  return open;
}

/** A topic as it can be raised now. */
export interface OpenTopic {
  readonly id: string;
  readonly hours: number;
  /** Places of the replies that are open. */
  readonly replies: readonly number[];
}

/** A topic read once: what it asks before it is open, and how it looks then, where no reply asks anything. */
interface Read {
  readonly topic: Topic;
  readonly checks: readonly Check[];
  readonly whole: OpenTopic | null;
}

interface ReadTopics {
  readonly all: readonly Read[];
  readonly places: ReadonlyMap<string, number>;
  /** For one look only, by place: raised already. */
  readonly raised: Uint8Array;
}

const topicsRead = new WeakMap<Scenario['topics'], ReadTopics>();

function readTopics(topics: Scenario['topics']): ReadTopics {
  let read = topicsRead.get(topics);
  if (!read) {
    const all = topics.map((topic): Read => {
      const replies = always(topic);
      const { id, hours } = topic;
      return { topic, checks: checksOf(topic.when), whole: replies && { id, hours, replies } };
    });
    read = { all, places: new Map(topics.map(({ id }, place) => [id, place])), raised: new Uint8Array(topics.length) };
    topicsRead.set(topics, read);
  }
  return read;
}

/** As `isRaised` has it, of all topics at once. */
function markRaised({ all, places, raised }: ReadTopics, game: GameState): void {
  raised.fill(0);
  for (const { topic, visit } of game.raised) {
    const place = places.get(topic);
    if (place !== undefined && (visit === game.visit || !all[place]?.topic.repeat)) raised[place] = 1;
  }
}

/** All that can be raised now, whatever the hours left, in file order. */
export function openTopics({ topics }: Scenario, game: GameState): readonly OpenTopic[] {
  const read = readTopics(topics);
  markRaised(read, game);
  const open: OpenTopic[] = [];
  for (let place = 0; place < read.all.length; place++) {
    const one = read.all[place];
    if (!one || read.raised[place] === 1 || !isUnlocked(game, one.topic) || !allHold(game, one.checks)) continue;
    const { id, hours } = one.topic;
    open.push(one.whole ?? { id, hours, replies: openReplies(game, one.topic) });
  }
  return open;
}

export function refuseRaise(scenario: Scenario, game: GameState, id: string, reply: number): Refusal | null {
  const elsewhere = refuseOutside(game, 'talks');
  if (elsewhere) return elsewhere;
  const topic = findTopic(scenario, id);
  if (!topic) return refusal('unknown-id', id);
  if (isRaised(game, topic)) return refusal('already-done', id);
  if (!isTopicOpen(game, topic)) return refusal('not-available', id);
  if (!topic.replies[reply]) return refusal('unknown-id', `${id}/${reply}`);
  if (!openReplies(game, topic).includes(reply)) return refusal('not-available', `${id}/${reply}`);
  return topic.hours <= game.hoursLeft ? null : refusal('not-enough-hours', id);
}

export function raise(draft: Draft<GameState>, scenario: Scenario, id: string, reply: number): void {
  const topic = findTopic(scenario, id);
  const said = topic?.replies[reply];
  if (!topic || !said) return;
  draft.hoursLeft -= topic.hours;
  draft.raised.push({ visit: draft.visit, topic: id, reply });
  applyEffects(draft, scenario, said.do, { kind: 'topic', id, reply });
}
