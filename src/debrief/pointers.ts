/** What, up to a moment, pointed to a change of a paper: what he said when asked, his own papers, and what was told. */
import { givenIn, gotIn } from '../counterpart/paper';
import type { CounterpartView } from '../rules/counterpart-view';
import { trueFigure } from '../rules/figure';
import { RELIABILITY } from '../rules/initial-known';
import { own } from '../rules/own';
import type { GameState, NoteSource } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import type { Change } from './paper-changes';

export type Pointer =
  /** Asked why, he said that it means more, or less, to him than was said. */
  | { readonly kind: 'answer'; readonly visit: number; readonly id: string; readonly direction: 'more' | 'less' }
  /** A paper of his at this table named it so, or (`as` null) did without it. */
  | { readonly kind: 'paper'; readonly k: number; readonly id: string; readonly as: Change['to'] }
  /** What was told of it: a range of points in hundredths, whether the truth lay within, and by whom. */
  | {
      readonly kind: 'told';
      readonly visit: number;
      readonly id: string;
      readonly low: Cents;
      readonly high: Cents;
      readonly held: boolean;
      readonly from: NoteSource;
    }
  /** Of the order: his belief in our word (a meter, 0–100), and what was told of his (hundredths of 1). */
  | { readonly kind: 'word'; readonly trust: number; readonly low: number; readonly high: number };

/** How far each goes, on its own side. */
const FAR: { readonly [As in NonNullable<Change['to']>]: number } = {
  renew: 1,
  licence: 1,
  suspension: 2,
  lifted: 3,
  give: 1,
  exile: 1,
  stay: 2,
  pledge: 1,
};

/** Giving more, or getting less, of a thing makes sense where it means more to him than was said; the other way round, less. */
export function supports({ side, from, to }: Change): 'more' | 'less' {
  const isFurther = (to === null ? 0 : FAR[to]) > (from === null ? 0 : FAR[from]);
  return (side === 'given') === isFurther ? 'more' : 'less';
}

function answers({ notebook }: GameState, change: Change): readonly Pointer[] {
  const direction = supports(change);
  return notebook
    .filter(({ about, hint }) => about === change.id && hint === direction)
    .map(({ visit, about }) => ({ kind: 'answer' as const, visit, id: about, direction }))
    .slice(-1);
}

function papers({ table }: GameState, view: CounterpartView, { id, to }: Change): readonly Pointer[] {
  const give = view.gives.find((one) => one.id === id);
  const got = view.gots.find((one) => one.id === id);
  return (table?.exchanges ?? [])
    .flatMap(({ k, counter }): Pointer[] => {
      if (!counter) return [];
      const as = give ? givenIn(counter, give) : got ? gotIn(counter, got) : null;
      return as === to ? [{ kind: 'paper', k, id, as: to }] : [];
    })
    .slice(-1);
}

function told(scenario: Scenario, game: GameState, { id }: Change): readonly Pointer[] {
  const known = own(game.known, id);
  const truth = trueFigure(scenario, game, id);
  if (!known || truth === undefined) return [];
  const { low, high, from, visit } = known;
  return [{ kind: 'told', visit, id, low, high, from, held: low <= truth && truth <= high }];
}

const strength = (pointer: Pointer): number => {
  if (pointer.kind === 'answer') return 0;
  if (pointer.kind === 'paper') return 1;
  if (pointer.kind === 'word') return 2;
  if (!pointer.held) return 5;
  return pointer.from.kind === 'rumour' ? 4 : 3;
};

/** Strongest first: his answers, his papers, how far each side was believed, news, rumours; last what misled. */
export function pointersTo(
  scenario: Scenario,
  game: GameState,
  view: CounterpartView,
  changes: readonly Change[],
  isOrderChanged: boolean,
): readonly Pointer[] {
  const reliability = own(game.known, RELIABILITY);
  const word: readonly Pointer[] =
    isOrderChanged && reliability
      ? [{ kind: 'word', trust: game.meters.trust, low: reliability.low, high: reliability.high }]
      : [];
  const found = changes.flatMap((change) => [
    ...answers(game, change),
    ...papers(game, view, change),
    ...told(scenario, game, change),
  ]);
  return [...word, ...found].toSorted((a, b) => strength(a) - strength(b));
}
