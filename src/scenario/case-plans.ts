/** Every condition and effect of a case with its path, nested ones included. */
import type { Path } from './problem';
import { STEPS } from './scenario';
import type { WrittenCase } from './schema-case';
import type { ConditionInput, EffectsInput } from './schema-plans';

export interface At<T> {
  readonly path: Path;
  readonly value: T;
}

type WithPlans = { readonly when?: ConditionInput | undefined; readonly do?: EffectsInput | undefined };

export function conditionsOf(written: WrittenCase): At<ConditionInput>[] {
  return holders(written).flatMap(({ path, value }) =>
    value.when === undefined ? [] : nested({ path: [...path, 'when'], value: value.when }),
  );
}

export function effectsOf(written: WrittenCase): At<EffectsInput>[] {
  return holders(written).flatMap(({ path, value }) =>
    value.do === undefined ? [] : [{ path: [...path, 'do'], value: value.do }],
  );
}

function nested(at: At<ConditionInput>): At<ConditionInput>[] {
  const { any, not } = at.value;
  return [
    at,
    ...(any ?? []).flatMap((value, index) => nested({ path: [...at.path, 'any', index], value })),
    ...(not ? nested({ path: [...at.path, 'not'], value: not }) : []),
  ];
}

function holders(written: WrittenCase): At<WithPlans>[] {
  const list = (name: string, entries: readonly WithPlans[] | undefined): At<WithPlans>[] =>
    (entries ?? []).map((value, index) => ({ path: [name, index], value }));
  const steps = written.relief.flatMap((relief, index) =>
    STEPS.flatMap((step) => {
      const value = relief.steps[step];
      return value ? [{ path: ['relief', index, 'steps', step], value }] : [];
    }),
  );
  const replies = (written.topics ?? []).flatMap((topic, index) =>
    topic.replies.map((value, reply) => ({ path: ['topics', index, 'replies', reply], value })),
  );
  return [
    ...steps,
    ...list('gestures', written.gestures),
    ...list('groups', written.groups),
    ...list('pledges', written.pledges),
    ...list('preparations', written.preparations),
    ...list('topics', written.topics),
    ...replies,
    ...list('events', written.events),
    ...list('endings', written.endings),
  ];
}
