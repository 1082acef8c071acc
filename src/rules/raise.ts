/** RAISE: a topic and one's reply to it, for some of the hours he gives. */
import type { Draft } from 'immer';
import type { Scenario, Topic } from '../scenario/scenario';
import { applyEffects } from './apply-effects';
import { conditionHolds, isEmpty } from './condition-holds';
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

/** Topics whose replies are always open, with the places of these. */
const alwaysOpen = new WeakMap<Topic, readonly number[] | null>();

function unconditional(topic: Topic): readonly number[] | null {
  let open = alwaysOpen.get(topic);
  if (open === undefined) {
    open = topic.replies.every((reply) => isEmpty(reply.when)) ? topic.replies.map((_, index) => index) : null;
    alwaysOpen.set(topic, open);
  }
  return open;
}

/** Replies open now, by their place in the topic. */
export function openReplies(game: GameState, topic: Topic): readonly number[] {
  const all = unconditional(topic);
  if (all) return all;
  const open: number[] = [];
  for (const [index, reply] of topic.replies.entries()) if (conditionHolds(game, reply.when)) open.push(index);
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
