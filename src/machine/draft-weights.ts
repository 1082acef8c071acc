/**
 * A paper as weights on what it names: worth counts for him as far as our word counts, hold counts against. What is told of
 * each thing is a range; errors of several are as likely to cancel as to add up, so that half-widths add by their squares.
 */
import { shareHeCounts } from '../rules/his-value';
import type { Package } from '../rules/package';
import type { PlayerView, SeenGive, SeenRange } from '../rules/player-view';

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Weight of each thing by id; a thing not named has none. */
export type Weights = ReadonlyMap<string, number>;

/** What of a ladder or gesture a paper names, if anything that can still be given. */
export function chosenGive(give: SeenGive, draft: Package) {
  const change = give.kind === 'relief' ? draft.relief[give.id] : draft.gestures.includes(give.id) ? 'give' : undefined;
  return give.options.find((option) => option.change === change);
}

/** Shares given, each times `weight`. */
export function weightsGiven(view: PlayerView, draft: Package, weight = 1): Weights {
  return new Map(
    view.gives.flatMap((give) => {
      const option = chosenGive(give, draft);
      return option ? [[give.id, weight * option.share] as const] : [];
    }),
  );
}

/** Shares got, each times `weight`. */
export function weightsGot(view: PlayerView, draft: Package, weight = 1): Weights {
  const groups = view.groups.flatMap(({ id, options }) => {
    const option = options.find(({ terms }) => terms === draft.groups[id]);
    return option ? [[id, weight * option.share] as const] : [];
  });
  const pledges = view.pledges.filter(({ id }) => draft.pledges.includes(id)).map(({ id }) => [id, weight] as const);
  return new Map([...groups, ...pledges]);
}

/** Weights of his value V = d · worth(given) − hold(got); `phi` is the scenario's. */
export function weightsForHim(view: PlayerView, draft: Package, phi: number): Weights {
  const d = shareHeCounts(draft.order, view.meters.trust / 100, phi);
  return new Map([...weightsGiven(view, draft, d), ...weightsGot(view, draft, -1)]);
}

/** One paper's weights less another's: what both name alike cancels, and with it the doubt about it. */
export function difference(ours: Weights, other: Weights): Weights {
  const ids = new Set([...ours.keys(), ...other.keys()]);
  return new Map([...ids].map((id) => [id, (ours.get(id) ?? 0) - (other.get(id) ?? 0)] as const));
}

/** What is told of everything that can be traded, by id. */
const toldOf = (view: PlayerView): ReadonlyMap<string, SeenRange> =>
  new Map([
    ...view.gives.map(({ id, worth }) => [id, worth] as const),
    ...view.groups.map(({ id, hold }) => [id, hold] as const),
    ...view.pledges.map(({ id, hold }) => [id, hold] as const),
  ]);

/** Where the weighted sum of all that is told likely lies, in hundredths. */
export function likely(view: PlayerView, weights: Weights): Span {
  const told = toldOf(view);
  let [middle, squares] = [0, 0];
  for (const [id, weight] of weights) {
    const { low = 0, high = 0 } = told.get(id) ?? {};
    const half = (weight * (high - low)) / 2;
    middle += (weight * (low + high)) / 2;
    squares += half * half;
  }
  const half = Math.sqrt(squares);
  return { low: middle - half, high: middle + half };
}

/** One range that an estimate rests on: of what, and whose word it is. */
export interface Told extends Pick<SeenRange, 'from' | 'visit' | 'source'> {
  readonly about: string;
}

/** Whose word stands behind each thing that weighs. */
export function tellersOf(view: PlayerView, weights: Weights): readonly Told[] {
  const told = toldOf(view);
  return [...weights].flatMap(([about, weight]) => {
    const range = told.get(about);
    if (!range || Math.abs(weight) < 1e-9) return [];
    return [{ about, from: range.from, visit: range.visit, source: range.source }];
  });
}
