/** Input schema of what the counterpart says: an author's own lines, by occasion, reason and hint. */
import * as z from 'zod/mini';

/** Tempers the game has words for; each is also the name of a shipped persona. */
export const MANNERS = ['broker', 'hardliner', 'gambler', 'statesman', 'survivor'] as const;

/** Reasons whose lines may name what they are about, as `{items}`. */
export const NAMING_ITEMS = ['never', 'wants', 'offers', 'spares', 'keeps', 'changed', 'holds-back'] as const;
/** Hints, whose lines may name what they are about, as `{item}`. */
export const NAMING_ITEM = ['worth-more', 'worth-less', 'hold-more', 'hold-less'] as const;

/** `text` is the schema of texts: as written, or as chosen. */
export function linesOf<T extends z.ZodMiniType>(text: T) {
  return z.optional(z.array(text).check(z.maxLength(24)));
}

export function voiceOf<T extends z.ZodMiniType>(text: T) {
  const lines = linesOf(text);
  return z.strictObject({
    manner: z.optional(z.enum(MANNERS)),
    only: z.optional(z.boolean()),
    ...{ open: lines, counter: lines, waited: lines, accept: lines, insulted: lines, rises: lines, nothing: lines },
    ...{ 'too-little': lines, insulting: lines, 'over-appetite': lines, never: lines },
    ...{ wants: lines, offers: lines, spares: lines, keeps: lines, changed: lines },
    ...{ together: lines, 'they-first': lines, 'we-first': lines },
    ...{ distrust: lines, grip: lines, hurts: lines, 'holds-back': lines },
    ...{ 'remembers-insult': lines, 'remembers-broken-word': lines },
    ...{ moved: lines, impatient: lines, 'last-word': lines },
    ...{ 'worth-more': lines, 'worth-less': lines, 'hold-more': lines, 'hold-less': lines, silent: lines },
  });
}

/** Own lines about one thing that is traded. */
export function itemHintOf<T extends z.ZodMiniType>(text: T) {
  const lines = linesOf(text);
  return z.optional(z.strictObject({ more: lines, less: lines }));
}
