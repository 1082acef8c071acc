/** Input schema of what is traded: relief, gestures, groups, pledges. */
import * as z from 'zod/mini';
import { icon, itemId, likeness, people, points, pressure, probability, provenance } from './schema-basics';
import { effects } from './schema-plans';
import { itemHintOf } from './schema-voice';

const term = z.int().check(z.minimum(0), z.maximum(12));
const reliefStep = z.strictObject({
  worth: points,
  cost: points,
  allies: z.optional(points),
  term: z.optional(term),
  do: z.optional(effects),
});
const byTerms = z.strictObject({ exile: points, stay: points });

/** `text` is the schema of texts: as written, or as chosen. */
export function itemSchemas<T extends z.ZodMiniType>(text: T) {
  const rumour = z.strictObject({ low: points, high: points, source: z.optional(text) });
  const common = {
    id: itemId,
    label: text,
    called: z.optional(text),
    about: z.optional(text),
    hint: itemHintOf(text),
    rumour: z.optional(rumour),
    ...provenance,
  };
  return {
    relief: z.strictObject({
      ...common,
      icon: z.optional(icon),
      transit: z.optional(z.boolean()),
      steps: z.strictObject({
        licence: z.optional(reliefStep),
        suspension: z.optional(reliefStep),
        lifted: z.optional(reliefStep),
      }),
    }),
    gesture: z.strictObject({
      ...common,
      icon: z.optional(icon),
      worth: points,
      cost: points,
      allies: z.optional(points),
      available: z.optional(z.boolean()),
      do: z.optional(effects),
    }),
    group: z.strictObject({
      ...common,
      people,
      hold: byTerms,
      mandate: byTerms,
      refusesExile: z.optional(people),
      never: z.optional(z.boolean()),
      portraits: z.optional(z.int().check(z.minimum(0), z.maximum(24))),
      likeness: z.optional(z.array(likeness).check(z.minLength(1), z.maxLength(2))),
      do: z.optional(effects),
    }),
    pledge: z.strictObject({
      ...common,
      icon: z.optional(icon),
      hold: points,
      mandate: points,
      kept: z.optional(probability),
      arrests: z.optional(probability),
      stops: z.optional(z.array(pressure).check(z.maxLength(3))),
      do: z.optional(effects),
    }),
  };
}
