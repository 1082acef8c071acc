/** Autosave after every move, and everything one can do with saved games. Part of the composition root. */
import type { ActorRefFrom } from 'xstate';
import { ENGINE } from './machine/engine';
import { gameOf } from './machine/play';
import { viewOf } from './machine/select';
import type { sessionMachine } from './machine/session';
import type { SessionContext } from './machine/session-context';
import { download } from './main-download';
import type { SaveSummary } from './panels/shell';
import { SAVE_FORMAT, type Save, writeSave } from './storage/save';
import { type DamagedSave, openShelf, type Shelf } from './storage/shelf';

export type SessionActor = ActorRefFrom<typeof sessionMachine>;

export interface SaveKeeper {
  readonly shelf: Shelf;
  list(): readonly SaveSummary[];
  damaged(): readonly DamagedSave[];
  /** Saves the campaign if it has moved on. */
  keep(context: SessionContext): void;
  begin(): void;
  fork(at: number): void;
  /** The moves of another save of the campaign's case and seed; null where it is none or cannot be read. */
  movesOf(id: string): Save['moves'] | null;
  remove(id: string): void;
  exportSave(id: string): void;
  resultCode(): Promise<string>;
}

const newId = (): string => `${Date.now().toString(36)}-${newSeed().toString(36)}`;

function newSeed(): number {
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}

function backing(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** A campaign as it will be kept; null before it has begun. */
function saveOf(context: SessionContext): Save | null {
  const { scenario, origin, saveId, seed, moves, notes, parent } = context;
  const round = context.rounds.at(-1);
  if (!scenario || !origin || !round || saveId === '') return null;
  const view = viewOf(round);
  const source = origin.kind === 'file' ? { source: { name: origin.name, text: origin.text } } : {};
  return {
    format: SAVE_FORMAT,
    engine: ENGINE,
    id: saveId,
    scenario: { id: scenario.id, modelHash: scenario.modelHash, ...source },
    profile: scenario.profile,
    seed,
    moves,
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(parent ? { parent } : {}),
    title: scenario.title,
    visit: view.visit,
    visits: view.visits,
    ended: view.ended !== null,
    savedAt: new Date().toISOString(),
  };
}

const summary = (save: Save): SaveSummary => ({
  id: save.id,
  title: save.title,
  visit: save.visit,
  visits: save.visits,
  ended: save.ended,
  savedAt: save.savedAt,
  profile: save.profile,
  ...(save.parent ? { parent: save.parent } : {}),
});

export function keepSaves(session: SessionActor, changed: () => void): SaveKeeper {
  const shelf = openShelf(backing());
  let saved = shelf.list();
  let last: Pick<SessionContext, 'saveId' | 'moves' | 'notes'> | null = null;
  let warned = false;
  const refresh = () => {
    saved = shelf.list();
  };
  return {
    shelf,
    list: () => saved.map(summary),
    damaged: () => shelf.damaged(),
    keep(context) {
      const { saveId, moves, notes } = context;
      if (last?.saveId === saveId && last.moves === moves && last.notes === notes) return;
      const save = saveOf(context);
      if (!save) return;
      last = { saveId, moves, notes };
      if (context.notice?.kind === 'save-outdated') return;
      const put = shelf.put(save);
      refresh();
      if (put !== 'saved' && !warned) {
        warned = true;
        session.send({ type: 'NOTICE', notice: { kind: put === 'full' ? 'storage-full' : 'storage-missing' } });
      }
    },
    begin: () => session.send({ type: 'BEGIN', seed: newSeed(), saveId: newId() }),
    fork: (at) => session.send({ type: 'FORK', at, saveId: newId() }),
    movesOf(id) {
      const { scenario, seed } = session.getSnapshot().context;
      const other = shelf.get(id);
      const same = other?.seed === seed && other.scenario.modelHash === scenario?.modelHash;
      return same && other ? other.moves : null;
    },
    remove(id) {
      shelf.remove(id);
      refresh();
      changed();
    },
    exportSave(id) {
      const current = saveOf(session.getSnapshot().context);
      const text = current?.id === id ? writeSave(current) : shelf.raw(id);
      if (text !== null) download(`back-channel-${id}.json`, text);
    },
    async resultCode() {
      const { scenario, seed, moves, rounds } = session.getSnapshot().context;
      const round = rounds.at(-1);
      if (!scenario || !round) return '';
      const [{ writeCode }, { claimOf }] = await Promise.all([
        import('./storage/result-code'),
        import('./debrief/claim'),
      ]);
      return writeCode(scenario, seed, moves, claimOf(scenario, gameOf(round), ENGINE));
    },
  };
}
