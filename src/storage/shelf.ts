/**
 * The shelf of saved games in the browser. A save that cannot be read is kept aside under its own name, never deleted;
 * a full or forbidden storage is told, and the game goes on without.
 */
import { readSave, type Save, type SaveFault, writeSave } from './save';

/** The part of `Storage` that is used. */
export interface Backing {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface DamagedSave {
  readonly id: string;
  readonly why: SaveFault;
}

export type Put = 'saved' | 'full' | 'missing';

const GAME = 'back-channel/save/';
const ASIDE = 'back-channel/aside/';

export interface Shelf {
  /** Newest first. Puts what cannot be read aside. */
  list(): readonly Save[];
  damaged(): readonly DamagedSave[];
  get(id: string): Save | null;
  /** Text of a save as it stands, readable or not. */
  raw(id: string): string | null;
  put(save: Save): Put;
  /** Keeps a text that could not be used under a name of its own. */
  keepAside(id: string, text: string): void;
  remove(id: string): void;
}

/** Keys under a prefix; empty where the storage cannot be read. */
function keysOf(backing: Backing | null, prefix: string): readonly string[] {
  if (!backing) return [];
  try {
    const keys = Array.from({ length: backing.length }, (_, index) => backing.key(index) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(backing: Backing | null, key: string): string | null {
  try {
    return backing?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function write(backing: Backing | null, key: string, text: string): Put {
  if (!backing) return 'missing';
  try {
    backing.setItem(key, text);
    return 'saved';
  } catch {
    return 'full';
  }
}

function drop(backing: Backing | null, key: string): void {
  try {
    backing?.removeItem(key);
  } catch {
    // A storage that cannot be written to keeps what it has.
  }
}

/** `backing` is null where the browser gives no storage. */
export function openShelf(backing: Backing | null): Shelf {
  const setAside = (id: string, text: string) => {
    if (write(backing, ASIDE + id, text) === 'saved') drop(backing, GAME + id);
  };
  const faultOf = (text: string): SaveFault => {
    const saved = readSave(text);
    return saved.ok ? 'outdated' : saved.why;
  };
  return {
    list() {
      const saves: Save[] = [];
      for (const key of keysOf(backing, GAME)) {
        const text = read(backing, key) ?? '';
        const saved = readSave(text);
        if (saved.ok) saves.push({ ...saved.save, id: key.slice(GAME.length) });
        else setAside(key.slice(GAME.length), text);
      }
      return saves.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    },
    damaged() {
      const aside = keysOf(backing, ASIDE).map((key) => ({
        id: key.slice(ASIDE.length),
        text: read(backing, key) ?? '',
      }));
      return aside.map(({ id, text }) => ({ id, why: faultOf(text) }));
    },
    get(id) {
      const saved = readSave(read(backing, GAME + id) ?? '');
      return saved.ok ? { ...saved.save, id } : null;
    },
    raw: (id) => read(backing, GAME + id) ?? read(backing, ASIDE + id),
    put: (save) => write(backing, GAME + save.id, writeSave(save)),
    keepAside: (id, text) => {
      write(backing, ASIDE + id, text);
    },
    remove(id) {
      drop(backing, GAME + id);
      drop(backing, ASIDE + id);
    },
  };
}
