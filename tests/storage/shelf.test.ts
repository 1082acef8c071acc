// The shelf: saves are kept, damaged ones put aside and never lost, and a storage that fails is told, not thrown.
import { describe, expect, test } from 'vitest';
import { writeSave } from '../../src/storage/save';
import { type Backing, openShelf } from '../../src/storage/shelf';
import { aSave } from '../builders/a-save';

/** A storage in memory, with room for so many characters. */
function aStorage(entries: { readonly [key: string]: string } = {}, room = Number.POSITIVE_INFINITY): Backing {
  const kept = new Map(Object.entries(entries));
  const size = () => [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      const before = kept.get(key);
      kept.set(key, value);
      if (size() <= room) return;
      if (before === undefined) kept.delete(key);
      else kept.set(key, before);
      throw new DOMException('no room', 'QuotaExceededError');
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}

const forbidden = (): never => {
  throw new DOMException('not allowed', 'SecurityError');
};
const closed: Backing = {
  get length() {
    return forbidden();
  },
  key: forbidden,
  getItem: forbidden,
  setItem: forbidden,
  removeItem: forbidden,
};

const early = aSave({ id: 'early', savedAt: '2026-03-01T10:00:00.000Z' });
const late = aSave({ id: 'late', savedAt: '2026-03-02T10:00:00.000Z' });

describe('the shelf', () => {
  test('gives back what was put on it, newest first', () => {
    const shelf = openShelf(aStorage());
    expect([shelf.put(early), shelf.put(late)]).toEqual(['saved', 'saved']);
    expect(shelf.list()).toEqual([late, early]);
    expect(shelf.get('early')).toEqual(early);
    shelf.remove('early');
    expect(shelf.list()).toEqual([late]);
    expect(shelf.get('early')).toBeNull();
  });

  test('puts a damaged save aside, where it can still be exported as it stands', () => {
    const torn = writeSave(early).slice(0, 60);
    const shelf = openShelf(aStorage({ 'back-channel/save/early': torn, 'back-channel/save/late': writeSave(late) }));
    expect(shelf.list()).toEqual([late]);
    expect(shelf.damaged()).toEqual([{ id: 'early', why: 'not-json' }]);
    expect(shelf.raw('early')).toBe(torn);
    expect(shelf.list()).toEqual([late]);
    shelf.remove('early');
    expect(shelf.damaged()).toEqual([]);
    expect(shelf.raw('early')).toBeNull();
  });

  test('keeps a damaged save where it lies when there is no room to put it aside', () => {
    const torn = writeSave(early).slice(0, 60);
    const storage = aStorage({ 'back-channel/save/early': torn }, torn.length + 30);
    const shelf = openShelf(storage);
    expect(shelf.list()).toEqual([]);
    expect(shelf.raw('early')).toBe(torn);
  });

  test('keeps aside what its owner could not use', () => {
    const shelf = openShelf(aStorage());
    shelf.keepAside('early', writeSave(early));
    expect(shelf.list()).toEqual([]);
    expect(shelf.damaged().map(({ id }) => id)).toEqual(['early']);
    expect(shelf.raw('early')).toBe(writeSave(early));
  });

  test('leaves the keys of others alone', () => {
    const storage = aStorage({ 'other/save/early': 'theirs', theme: 'dark' });
    const shelf = openShelf(storage);
    expect([shelf.list(), shelf.damaged()]).toEqual([[], []]);
    shelf.remove('theme');
    expect([storage.getItem('other/save/early'), storage.getItem('theme')]).toEqual(['theirs', 'dark']);
  });

  test('says that the storage is full, and keeps what was there', () => {
    const shelf = openShelf(aStorage({}, writeSave(early).length + 40));
    expect(shelf.put(early)).toBe('saved');
    expect(shelf.put(late)).toBe('full');
    expect(shelf.list()).toEqual([early]);
  });

  test.each([
    ['none at all', null, 'missing'],
    ['one that throws', closed, 'full'],
  ] as const)('plays on without a storage: %s', (_, backing, put) => {
    const shelf = openShelf(backing);
    expect(shelf.put(early)).toBe(put);
    expect([shelf.list(), shelf.damaged(), shelf.get('early'), shelf.raw('early')]).toEqual([[], [], null, null]);
    expect(() => shelf.remove('early')).not.toThrow();
    expect(() => shelf.keepAside('early', 'text')).not.toThrow();
  });
});
