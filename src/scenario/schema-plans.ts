/** Input schema of conditions (`when`) and effects (`do`). Neither holds any text. */
import * as z from 'zod/mini';
import { flagId, itemId, meterChange, people, pointsChange, probability, step, terms } from './schema-basics';

const bound = z.number().check(z.minimum(-100000), z.maximum(100000));
const range = z.strictObject({ min: z.optional(bound), max: z.optional(bound) });
const ids = z.array(itemId).check(z.maxLength(64));
const flags = z.array(flagId).check(z.maxLength(64));

const conditionShape = {
  visit: z.optional(range),
  freed: z.optional(range),
  held: z.optional(range),
  arrested: z.optional(range),
  support: z.optional(range),
  allies: z.optional(range),
  rapport: z.optional(range),
  trust: z.optional(range),
  grip: z.optional(range),
  signal: z.optional(range),
  relief: z.optional(z.record(itemId, step)),
  gestures: z.optional(ids),
  pledges: z.optional(ids),
  flags: z.optional(flags),
  released: z.optional(ids),
  event: z.optional(ids),
  deal: z.optional(z.boolean()),
  short: z.optional(z.boolean()),
  broken: z.optional(z.boolean()),
  closed: z.optional(z.boolean()),
};

const flatCondition = z.strictObject(conditionShape);
export type ConditionInput = z.infer<typeof flatCondition> & {
  any?: ConditionInput[] | undefined;
  not?: ConditionInput | undefined;
};

export const condition: z.ZodMiniType<ConditionInput, unknown> = z.strictObject({
  ...conditionShape,
  any: z.optional(z.array(z.lazy(() => condition)).check(z.minLength(1), z.maxLength(16))),
  not: z.optional(z.lazy(() => condition)),
});

const change = z.optional(meterChange);

export const effects = z.strictObject({
  support: change,
  allies: change,
  rapport: change,
  trust: change,
  grip: change,
  signal: change,
  fatigue: change,
  reveal: z.optional(z.union([ids, z.strictObject({ ids, trust: z.optional(probability) })])),
  unlock: z.optional(ids),
  flag: z.optional(flags),
  authority: z.optional(pointsChange),
  appetite: z.optional(pointsChange),
  base: z.optional(pointsChange),
  worth: z.optional(z.record(itemId, pointsChange)),
  hold: z.optional(z.record(itemId, pointsChange)),
  arrest: z.optional(z.strictObject({ group: itemId, people })),
  release: z.optional(z.strictObject({ group: itemId, people, terms: z.optional(terms) })),
  consult: z.optional(z.boolean()),
});
export type EffectsInput = z.infer<typeof effects>;
