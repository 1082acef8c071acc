// Saved games as a tree: every fork under the game it came from, and no game lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf, saveTree } from '../../src/panels/parts/save-tree';
import type { SaveSummary } from '../../src/panels/shell';
import { runs } from '../builders/runs';

const aSummary = (id: string, parent?: string, at = 3): SaveSummary => ({
  id,
  title: 'A small swap',
  visit: 1,
  visits: 2,
  ended: false,
  savedAt: '2026-03-01T10:00:00.000Z',
  profile: { names: 'real', hospitality: 'vodka', difficulty: 'standard' },
  ...(parent ? { parent: { saveId: parent, at } } : {}),
});

describe('the tree of saved games', () => {
  const saves = [
    aSummary('late', 'first', 9),
    aSummary('first'),
    aSummary('early', 'first', 2),
    aSummary('leaf', 'early'),
  ];

  test('puts forks under their parent, the earlier parting first', () => {
    expect(saveTree(saves).map(({ save, depth }) => `${depth} ${save.id}`)).toEqual([
      '0 first',
      '1 early',
      '2 leaf',
      '1 late',
    ]);
  });

  test('keeps a fork whose parent is gone, and says so', () => {
    const tree = saveTree(saves.filter(({ id }) => id !== 'first'));
    expect(tree.map(({ save, depth, orphan }) => [save.id, depth, orphan])).toEqual([
      ['late', 0, true],
      ['early', 0, true],
      ['leaf', 1, false],
    ]);
  });

  test('tells the family of a game, and of no other', () => {
    const more = [...saves, aSummary('stranger')];
    expect(familyOf(more, 'leaf').map(({ save }) => save.id)).toEqual(['first', 'early', 'leaf', 'late']);
    expect(familyOf(more, 'stranger').map(({ save }) => save.id)).toEqual(['stranger']);
    expect(familyOf(more, 'nobody')).toEqual([]);
  });

  test('holds every game exactly once, even where parents go round in a ring', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const list = fc.uniqueArray(fc.tuple(id, fc.option(id, { nil: undefined })), { selector: ([name]) => name });
    fc.assert(
      fc.property(list, (pairs) => {
        const some = pairs.map(([name, parent]) => aSummary(name, parent));
        const ids = saveTree(some).map(({ save }) => save.id);
        expect(ids.toSorted()).toEqual(some.map(({ id: one }) => one).toSorted());
      }),
      { numRuns: runs(200) },
    );
  });
});
