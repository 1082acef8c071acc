/** The composition root: the only file that knows everyone. Session, panels, stage, saves and files meet here. */
import { createActor } from 'xstate';
import { viewOf } from './machine/select';
import { selectStage } from './machine/select-stage';
import { sessionMachine } from './machine/session';
import { builtinCases } from './main-cases';
import { keepDeep } from './main-debrief';
import { download } from './main-download';
import { openAsked, openFiles } from './main-files';
import { setInPrint } from './main-front-page';
import { keepOptions, readOptions } from './main-options';
import { keepSaves } from './main-saves';
import { keepSound } from './main-sound';
import { keepStage } from './main-stage';
import { announce } from './panels/live-region';
import { mountPanels } from './panels/mount';
import type { Options, Place, Shell, ShellState } from './panels/shell';

const session = createActor(sessionMachine);
const listeners = new Set<() => void>();
let options = readOptions();
let state: ShellState;

const tell = () => {
  state = readState();
  for (const listener of listeners) listener();
};
const placeOf = (value: unknown): Place =>
  value === 'opening' || value === 'playing' || value === 'debrief' ? value : 'title';

const systemMotion = matchMedia('(prefers-reduced-motion: reduce)');
const motionReduced = () => options.motion === 'reduced' || (options.motion === 'auto' && systemMotion.matches);

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

const stage = keepStage(elementOf('stage'), (now) => {
  if (now === 'missing') session.send({ type: 'NOTICE', notice: { kind: 'no-stage' } });
  if (now === 'lost') session.send({ type: 'NOTICE', notice: { kind: 'stage-lost' } });
  tell();
});
const sound = keepSound(announce);
const saves = keepSaves(session, tell);
const deep = keepDeep(() => tell());
const files = openFiles(session, saves, () => options.language);

function readState(): ShellState {
  const snapshot = session.getSnapshot();
  return {
    place: placeOf(snapshot.value),
    session: snapshot.context,
    round: snapshot.context.rounds.at(-1),
    saves: saves.list(),
    damaged: saves.damaged(),
    stage: stage.state(),
    deep: deep.read(),
    options,
    busy: files.busy(),
  };
}

function applyOptions(): void {
  document.documentElement.dataset.motion = motionReduced() ? 'reduced' : 'full';
  stage.setReducedMotion(motionReduced());
  stage.switchOn(options.stage);
  sound.set(options.sound, options.volume, motionReduced());
}

const shell: Shell = {
  cases: builtinCases,
  read: () => state,
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  send: (event) => session.send(event),
  openCase: (id) => files.openCase(id, tell),
  openFile: (file) => files.openFile(file, tell),
  openAddress: (address) => files.openAddress(address, tell),
  retell: (profile) => files.retell(profile),
  begin: () => saves.begin(),
  resume: (id) => files.resume(id, tell),
  fork: (at) => saves.fork(at),
  movesOf: (id) => saves.movesOf(id),
  askDeep: (again) => deep.ask(session.getSnapshot().context, again),
  download,
  removeSave: (id) => saves.remove(id),
  exportSave: (id) => saves.exportSave(id),
  exportDamaged: (id) => saves.exportSave(id),
  importSave: (file) => files.importSave(file, tell),
  resultCode: () => saves.resultCode(),
  importCode: (code) => files.importCode(code, tell),
  setOptions(changed: Partial<Options>) {
    options = { ...options, ...changed };
    keepOptions(options);
    const told = session.getSnapshot().context.scenario?.profile;
    if (changed.language !== undefined && told) files.retell(told);
    if (changed.hints !== undefined) session.send({ type: 'HINTS', on: changed.hints });
    applyOptions();
    tell();
  },
  setSafeArea: (area) => stage.setSafeArea(area),
  pause: (paused) => stage.setPaused(paused),
};

session.subscribe(({ context, value }) => {
  saves.keep(context);
  if (value !== 'debrief') deep.leave();
  const onStage = value === 'playing' || value === 'debrief';
  const { scenario } = context;
  const round = context.rounds.at(-1);
  const seen = onStage ? selectStage(context) : null;
  const moment = seen && round && scenario ? setInPrint(seen, scenario, viewOf(round)) : seen;
  stage.show(moment);
  sound.show(moment);
  document.documentElement.dataset.phase = round ? viewOf(round).phase : 'title';
  tell();
});
session.start();
state = readState();
if (!options.hints) session.send({ type: 'HINTS', on: false });
systemMotion.addEventListener('change', applyOptions);
applyOptions();
openAsked(session);
mountPanels(elementOf('app'), shell);
performance.mark('title-interactive');
