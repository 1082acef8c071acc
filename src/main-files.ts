/** Opening what comes from outside: cases, files, addresses, saves and codes. Part of the composition root. */

import type { Claim } from './debrief/claim';
import { ENGINE } from './machine/engine';
import { gameOf } from './machine/play';
import type { ScenarioOrigin } from './machine/session-context';
import { addressAskedFor, builtinCases, fetchText, loadFrom, MOST_BYTES } from './main-cases';
import type { SaveKeeper, SessionActor } from './main-saves';
import { DEFAULT_PROFILE, type Profile } from './scenario/profile';
import type { Scenario } from './scenario/scenario';
import type { CodeHead } from './storage/result-code';
import { isSaveText, readSave, type Save, writeSave } from './storage/save';

type Tell = () => void;

export interface Files {
  busy(): boolean;
  openCase(id: string, tell: Tell): void;
  openFile(file: File, tell: Tell): void;
  openAddress(address: string, tell: Tell): void;
  retell(profile: Profile): void;
  resume(saveId: string, tell: Tell): void;
  importSave(file: File, tell: Tell): void;
  importCode(code: string, tell: Tell): void;
}

/** Asks before anything is fetched from an address in the page's own. */
export function openAsked(session: SessionActor): void {
  const asked = addressAskedFor(location.search, location.href);
  if (asked) session.send({ type: 'ASK_ADDRESS', ...asked });
}

/** `language` tells in which language cases are to be told. */
export function openFiles(session: SessionActor, saves: SaveKeeper, language: () => string): Files {
  let loading = 0;
  /** The file opened last: a code of its games can be read once it has been open. */
  let lastFile: ScenarioOrigin | null = null;

  /** Runs something slow with `busy` up; what goes wrong becomes a notice. */
  function slowly(tell: Tell, what: string, work: () => Promise<void>): void {
    loading += 1;
    tell();
    work()
      .catch(() => session.send({ type: 'NOTICE', notice: { kind: 'fetch-failed', address: what } }))
      .finally(() => {
        loading -= 1;
        tell();
      });
  }

  async function open(origin: ScenarioOrigin, name: string): Promise<void> {
    const loaded = await loadFrom(origin, DEFAULT_PROFILE, language());
    if (origin.kind === 'file' && loaded.ok) lastFile = origin;
    if (loaded.ok) session.send({ type: 'OPEN', scenario: loaded.scenario, origin, problems: loaded.problems });
    else session.send({ type: 'FILE_PROBLEMS', file: name, problems: loaded.problems });
  }

  const originOf = (save: Save): ScenarioOrigin =>
    save.scenario.source
      ? { kind: 'file', name: save.scenario.source.name, text: save.scenario.source.text }
      : { kind: 'builtin', id: save.scenario.id };

  async function resume(save: Save): Promise<void> {
    const origin = originOf(save);
    const loaded = await loadFrom(origin, save.profile, language());
    if (!loaded.ok) return session.send({ type: 'FILE_PROBLEMS', file: save.title, problems: loaded.problems });
    if (session.getSnapshot().value !== 'title') session.send({ type: 'TO_TITLE' });
    const { id: saveId, seed, moves, notes = {}, parent } = save;
    const resumed = { saveId, seed, moves, notes, ...(parent ? { parent } : {}) };
    session.send({ type: 'RESUME', scenario: loaded.scenario, origin, resumed });
    const outdated = session.getSnapshot().context.notice?.kind === 'save-outdated';
    if (outdated) saves.shelf.keepAside(`${save.id}-whole`, writeSave(save));
  }

  /** Where the case of a code can be had: built in, opened in this page, or kept with a saved game. */
  function originFor(head: CodeHead): ScenarioOrigin {
    if (builtinCases.some(({ id }) => id === head.scenario)) return { kind: 'builtin', id: head.scenario };
    const kept = saves.shelf.list().find(({ scenario }) => scenario.modelHash === head.modelHash);
    return (kept && originOf(kept)) ?? lastFile ?? { kind: 'builtin', id: head.scenario };
  }

  const failed = (why: string) => session.send({ type: 'NOTICE', notice: { kind: 'import-failed', why } });
  /** A save may hold its case. */
  const textOf = (file: File) => file.slice(0, 8 * MOST_BYTES).text();

  async function importText(text: string): Promise<void> {
    const read = readSave(text);
    if (!read.ok) return failed(read.why);
    const save = { ...read.save, id: `${read.save.id || 'import'}-${Date.now().toString(36)}` };
    saves.shelf.put(save);
    await resume(save);
    const { value, context } = session.getSnapshot();
    const told = context.notice?.kind === 'save-outdated';
    if (value !== 'title' && !told) session.send({ type: 'NOTICE', notice: { kind: 'imported' } });
  }

  /** A code says what its game came to: one that plays to something else is shown as it plays, and named. */
  async function heldToClaim(scenario: Scenario, claim: Claim | null): Promise<void> {
    const { rounds, notice } = session.getSnapshot().context;
    const round = rounds.at(-1);
    if (!claim || !round || notice?.kind === 'save-outdated') return;
    const { claimOf, sameClaim } = await import('./debrief/claim');
    if (sameClaim(claim, claimOf(scenario, gameOf(round), ENGINE))) return;
    session.send({ type: 'NOTICE', notice: { kind: claim.engine === ENGINE ? 'code-differs' : 'code-older' } });
  }

  return {
    busy: () => loading > 0,
    openCase: (id, tell) => slowly(tell, id, () => open({ kind: 'builtin', id }, id)),
    openFile: (file, tell) =>
      slowly(tell, file.name, async () => {
        // One place to drop a file serves both kinds.
        const text = await textOf(file);
        if (isSaveText(text)) await importText(text);
        else await open({ kind: 'file', name: file.name, text: text.slice(0, 2 * MOST_BYTES) }, file.name);
      }),
    openAddress: (address, tell) =>
      slowly(tell, address, async () => {
        const name = new URL(address).pathname.split('/').at(-1) || address;
        await open({ kind: 'file', name, text: await fetchText(address) }, address);
      }),
    retell(profile) {
      const { origin } = session.getSnapshot().context;
      if (!origin) return;
      void loadFrom(origin, profile, language()).then((loaded) => {
        if (loaded.ok) session.send({ type: 'RETELL', scenario: loaded.scenario });
      });
    },
    resume: (saveId, tell) =>
      slowly(tell, saveId, async () => {
        const save = saves.shelf.get(saveId);
        if (save) await resume(save);
      }),
    importSave: (file, tell) =>
      slowly(tell, file.name, async () => {
        await importText(await textOf(file));
      }),
    importCode: (code, tell) =>
      slowly(tell, 'code', async () => {
        const { readCode, readCodeHead } = await import('./storage/result-code');
        const head = readCodeHead(code);
        if (!head) return failed('not-a-code');
        const origin = originFor(head);
        const loaded = await loadFrom(origin, DEFAULT_PROFILE, language()).catch(() => null);
        if (!loaded?.ok) return failed('unknown-scenario');
        const read = readCode(code, loaded.scenario);
        if (!read.ok) return failed(read.why);
        const { profile, seed, moves, claim } = read.game;
        const retold = await loadFrom(origin, profile, language());
        if (!retold.ok) return failed('unknown-scenario');
        const saveId = `code-${Date.now().toString(36)}`;
        session.send({ type: 'RESUME', scenario: retold.scenario, origin, resumed: { saveId, seed, moves } });
        await heldToClaim(retold.scenario, claim);
      }),
  };
}
