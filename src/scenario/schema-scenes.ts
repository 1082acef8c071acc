/** Input schema of what is done, said and met: preparations, topics, events, endings, and what really happened. */
import * as z from 'zod/mini';
import {
  date,
  itemId,
  key,
  mood,
  people,
  probability,
  provenance,
  side,
  sourceId,
  step,
  terms,
  visitNumber,
} from './schema-basics';
import { condition, effects } from './schema-plans';
import { TRAITS } from './traits';

/** `text` is the schema of texts: as written, or as chosen. */
export function sceneSchemas<T extends z.ZodMiniType>(text: T) {
  const maybe = z.optional(text);
  const reply = z.strictObject({
    say: text,
    answer: maybe,
    mood: z.optional(mood),
    when: z.optional(condition),
    do: z.optional(effects),
  });
  return {
    visit: z.strictObject({
      visit: visitNumber,
      date,
      season: z.enum(['winter', 'spring', 'summer', 'autumn']),
      cable: text,
      title: maybe,
      ...{ basis: provenance.basis, source: provenance.source },
    }),
    preparation: z.strictObject({
      id: itemId,
      label: text,
      about: maybe,
      result: maybe,
      once: z.optional(z.boolean()),
      when: z.optional(condition),
      do: z.optional(effects),
      ...provenance,
    }),
    topic: z.strictObject({
      id: itemId,
      label: maybe,
      opening: text,
      hours: z.optional(z.int().check(z.minimum(0), z.maximum(12))),
      available: z.optional(z.boolean()),
      repeat: z.optional(z.boolean()),
      when: z.optional(condition),
      do: z.optional(effects),
      replies: z.array(reply).check(z.minLength(1), z.maxLength(6)),
      ...provenance,
    }),
    event: z.strictObject({
      id: itemId,
      phase: z.optional(z.enum(['briefing', 'aftermath'])),
      when: z.optional(condition),
      chance: z.optional(probability),
      once: z.optional(z.boolean()),
      headline: text,
      text,
      by: z.optional(side),
      reactions: z.optional(
        z.strictObject({ him: maybe, moscow: maybe, washington: maybe, allies: maybe, world: maybe }),
      ),
      do: z.optional(effects),
      ...provenance,
    }),
    ending: z.strictObject({
      id: itemId,
      at: z.optional(z.enum(['once', 'close'])),
      when: z.optional(condition),
      title: text,
      text,
      picture: z.optional(key),
    }),
    historyVisit: z.strictObject({
      visit: visitNumber,
      gave: z.optional(z.record(itemId, step)),
      gestures: z.optional(z.array(itemId).check(z.maxLength(16))),
      got: z.optional(z.array(z.strictObject({ group: itemId, terms, people })).check(z.maxLength(24))),
      freed: z.optional(people),
      stayed: z.optional(people),
      text: maybe,
      ...provenance,
    }),
    parallel: z.strictObject({
      title: text,
      text,
      question: maybe,
      source: z.optional(sourceId),
      fits: z.optional(z.array(z.enum(TRAITS)).check(z.maxLength(TRAITS.length))),
    }),
    hint: z.strictObject({
      visit: visitNumber,
      phase: z.enum(['briefing', 'talks', 'table', 'delivery', 'aftermath']),
      text,
    }),
  };
}
