/** Every id a case defines, by kind. */
import type { Path } from './problem';
import type { WrittenCase } from './schema-case';

export const ITEM_KINDS = [
  'relief',
  'gestures',
  'groups',
  'pledges',
  'preparations',
  'topics',
  'events',
  'endings',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** In `reveal`: his true reliability, which has a rumour but is no item. */
export const RELIABILITY = 'reliability';

export type CaseIds = { readonly [K in ItemKind]: readonly string[] };

export function idsOf(written: WrittenCase): CaseIds {
  const of = (entries: readonly { readonly id: string }[] | undefined) => (entries ?? []).map(({ id }) => id);
  return {
    relief: of(written.relief),
    gestures: of(written.gestures),
    groups: of(written.groups),
    pledges: of(written.pledges),
    preparations: of(written.preparations),
    topics: of(written.topics),
    events: of(written.events),
    endings: of(written.endings),
  };
}

export function pathOfId(kind: ItemKind, index: number): Path {
  return [kind, index, 'id'];
}
