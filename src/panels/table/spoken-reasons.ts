/** Which causes of an answer are spoken of, sorted by where they are said. Data only, no words. */
import type { Reason, SeenExchange } from '../../machine/views';

export type Occasion = 'accept' | 'counter' | 'waited' | 'insulted' | 'rises' | 'open' | 'nothing';

export function occasionOf(exchange: SeenExchange): Occasion {
  if (exchange.answer === 'accepts') return 'accept';
  if (exchange.answer === 'rises') return 'rises';
  if (exchange.answer === 'has-nothing') return 'nothing';
  if (exchange.reasons.some(({ kind }) => kind === 'insulting')) return 'insulted';
  if (exchange.offer) return 'counter';
  return exchange.k === 1 ? 'open' : 'waited';
}

/** Said by the opening line already. */
const OPENING: readonly string[] = ['accepts', 'rises', 'nothing-to-offer'];
/** What the paper says. */
const PAPER: readonly string[] = ['added', 'struck', 'changed', 'order'];
const LAST: readonly string[] = ['moved', 'impatient', 'last-word'];
/** True all evening, and said once. */
const STANDING: readonly string[] = [
  'grip',
  'hurts',
  'impatient',
  'remembers-insult',
  'remembers-broken-word',
  'holds-back',
];

/** The weightiest are spoken of; that he is insulted shows in how he meets the paper. */
const MOST_CAUSES = 3;

export interface Spoken {
  /** Why, the weightiest first; ids together where several causes are of one kind. */
  readonly why: readonly { readonly kind: string; readonly ids: readonly string[] }[];
  /** What he adds, changes and strikes. */
  readonly paper: readonly { readonly kind: 'added' | 'struck' | 'changed'; readonly id: string }[];
  /** `together`, `they-first`, `we-first`; null where the order stands. */
  readonly order: string | null;
  readonly last: readonly string[];
}

const idOf = (reason: Reason): string => ('id' in reason ? reason.id : '');
const nameOf = (reason: Reason): string => `${reason.kind} ${idOf(reason)}`;

/** @param earlier exchanges of the same table before this one */
export function spokenReasons(exchange: SeenExchange, earlier: readonly SeenExchange[]): Spoken {
  const told = new Set(earlier.flatMap(({ reasons }) => reasons.map(nameOf)));
  const rises = exchange.answer === 'rises';
  const fresh = exchange.reasons.filter((reason) => {
    const kind: string = reason.kind;
    if (OPENING.includes(kind) || (rises && kind === 'impatient')) return false;
    return !STANDING.includes(kind) || !told.has(nameOf(reason));
  });
  const isOf = (kinds: readonly string[]) => (reason: Reason) => kinds.includes(reason.kind);
  const why = new Map<string, string[]>();
  for (const reason of fresh) {
    const kind: string = reason.kind;
    if (PAPER.includes(kind) || LAST.includes(kind)) continue;
    why.set(kind, [...(why.get(kind) ?? []), ...('id' in reason ? [reason.id] : [])]);
  }
  const last = fresh.filter(isOf(LAST)).map(({ kind }) => kind);
  const whyNot = new Set([...(why.get('never') ?? []), ...(why.get('holds-back') ?? [])]);
  return {
    why: [...why]
      .map(([kind, ids]) => ({ kind, ids }))
      .filter(({ kind }) => kind !== 'insulting' || why.size === 1)
      .slice(0, MOST_CAUSES),
    paper: fresh
      .flatMap((reason) =>
        reason.kind === 'added' || reason.kind === 'struck' || reason.kind === 'changed'
          ? [{ kind: reason.kind, id: reason.id }]
          : [],
      )
      .filter(({ kind, id }) => kind !== 'struck' || !whyNot.has(id)),
    order: fresh.flatMap((reason) => (reason.kind === 'order' ? [reason.order] : []))[0] ?? null,
    last: last.includes('last-word') ? last.filter((kind) => kind !== 'impatient') : last,
  };
}
