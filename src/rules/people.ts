/** Counting people: who is held, who could go, who went. */
import type { Group, Scenario, Terms } from '../scenario/scenario';
import { own } from './own';
import type { GameState } from './state';

/** Figures of a group that starts empty are per ten people. */
const FIGURES_PER = 10;

/** People its figures stand for. */
export const figuresFor = (group: Group): number => group.people || FIGURES_PER;

/** People held in a group now. */
export const heldIn = (game: GameState, id: string): number => own(game.groups, id)?.held ?? 0;

/** People who would go free on these terms: with exile, those who refuse it turn back. */
export function wouldGo(game: GameState, id: string, terms: Terms): number {
  const group = own(game.groups, id);
  if (!group) return 0;
  return terms === 'exile' ? Math.max(0, group.held - group.refusing) : group.held;
}

function sum({ groups }: GameState, of: 'held' | 'exiled' | 'stayed'): number {
  let total = 0;
  for (const id in groups) total += own(groups, id)?.[of] ?? 0;
  return total;
}

export const heldNow = (game: GameState): number => sum(game, 'held');
export const exiledSoFar = (game: GameState): number => sum(game, 'exiled');
export const stayedSoFar = (game: GameState): number => sum(game, 'stayed');
/** Out of prison, on either terms. */
export const freedSoFar = (game: GameState): number => exiledSoFar(game) + stayedSoFar(game);

/** People out of prison in this visit, by a deal or otherwise. */
export const freedThisVisit = (game: GameState): number =>
  game.news.reduce((n, item) => n + (item.kind === 'release' && item.visit === game.visit ? item.people : 0), 0);

export const heldAtStart = (scenario: Scenario): number =>
  scenario.groups.reduce((total, group) => total + group.people, 0);
