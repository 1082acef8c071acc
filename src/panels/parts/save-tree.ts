/** Saved games as a tree: each fork under the game it was forked from. */
import type { SaveSummary } from '../shell';

export interface SaveBranch {
  readonly save: SaveSummary;
  /** Steps from its root: 0 for a game that began by itself, or whose parent is gone. */
  readonly depth: number;
  /** Its parent was deleted. */
  readonly orphan: boolean;
}

/** Roots in the order given, each followed by its forks, those that parted first on top. Every save comes exactly once. */
export function saveTree(saves: readonly SaveSummary[]): readonly SaveBranch[] {
  const known = new Set(saves.map(({ id }) => id));
  const told = new Set<string>();
  const forksOf = (id: string) =>
    saves.filter(({ parent }) => parent?.saveId === id).toSorted((a, b) => (a.parent?.at ?? 0) - (b.parent?.at ?? 0));
  const walk = (save: SaveSummary, depth: number): readonly SaveBranch[] => {
    // A ring of parents, which only a damaged save can make, is cut where it closes.
    if (told.has(save.id)) return [];
    told.add(save.id);
    const orphan = save.parent !== undefined && !known.has(save.parent.saveId);
    return [{ save, depth, orphan }, ...forksOf(save.id).flatMap((fork) => walk(fork, depth + 1))];
  };
  const roots = saves.filter(({ parent }) => !parent || !known.has(parent.saveId));
  return [...roots.flatMap((root) => walk(root, 0)), ...saves.flatMap((save) => walk(save, 0))];
}

/** The part of the tree that a save belongs to: its root and all that grew from it. Empty for an unknown one. */
export function familyOf(saves: readonly SaveSummary[], id: string): readonly SaveBranch[] {
  const tree = saveTree(saves);
  const place = tree.findIndex(({ save }) => save.id === id);
  if (place < 0) return [];
  const root = tree.slice(0, place + 1).findLastIndex(({ depth }) => depth === 0);
  const next = tree.findIndex(({ depth }, at) => at > root && depth === 0);
  return tree.slice(root, next < 0 ? undefined : next);
}
