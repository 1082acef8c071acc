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

/** A topic read once: what it asks before it is open, and its replies where none of them asks anything. */
interface Read {
  readonly topic: Topic;
  readonly checks: readonly Check[];
  readonly replies: readonly number[] | null;
}

const topicsRead = new WeakMap<Scenario['topics'], readonly Read[]>();

function readTopics(topics: Scenario['topics']): readonly Read[] {
  let read = topicsRead.get(topics);
  if (!read) {
    read = topics.map((topic) => ({ topic, checks: checksOf(topic.when), replies: always(topic) }));
    topicsRead.set(topics, read);
  }
  return read;
}

/** All that can be raised now, whatever the hours left, in file order. */
export function openTopics(
  { topics }: Scenario,
  game: GameState,
): readonly { readonly id: string; readonly hours: number; readonly replies: readonly number[] }[] {
  const open: { id: string; hours: number; replies: readonly number[] }[] = [];
  for (const { topic, checks, replies } of readTopics(topics)) {
    if (!isUnlocked(game, topic) || isRaised(game, topic) || !allHold(game, checks)) continue;
    open.push({ id: topic.id, hours: topic.hours, replies: replies ?? openReplies(game, topic) });
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
