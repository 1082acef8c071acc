/** A shell for panel tests: the real session in a real actor, with files, storage and stage left out but counted. */
import { createActor } from 'xstate';
import { buildDeepDebrief } from '../../src/debrief/deep-debrief';
import { sessionMachine } from '../../src/machine/session';
import type { SessionEvent } from '../../src/machine/session-context';
import type { Move } from '../../src/machine/views';
import type { Options, Place, Shell, ShellState } from '../../src/panels/shell';
import type { Scenario } from '../../src/scenario/scenario';
import { aScenario } from './a-scenario';

export interface TestShell extends Shell {
  /** What was asked of the world outside, in order: `resume abc`, `exportSave abc`, … */
  readonly asked: readonly string[];
  /** Plays moves; throws at one that is refused. */
  play(...moves: readonly Move[]): void;
}

interface ShellParts {
  /** Begins a campaign of this scenario at once. */
  readonly playing?: Scenario | true;
  readonly seed?: number;
  readonly options?: Partial<Options>;
  readonly state?: Partial<Pick<ShellState, 'saves' | 'damaged' | 'stage' | 'busy'>>;
  readonly cases?: Shell['cases'];
  /** Moves of other saved games, by id. */
  readonly moves?: Readonly<Record<string, readonly Move[]>>;
}

const placeOf = (value: unknown): Place =>
  value === 'opening' || value === 'playing' || value === 'debrief' ? value : 'title';

export function aShell(parts: ShellParts = {}): TestShell {
  const session = createActor(sessionMachine).start();
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  let options: Options = {
    stage: true,
    sound: false,
    volume: 0.6,
    motion: 'auto',
    hints: true,
    language: 'en',
    ...parts.options,
  };
  // Worked out at once, where the page has a worker for it.
  let deep: ShellState['deep'] = {
    map: { state: 'working' },
    missed: { state: 'working' },
    expert: { state: 'working' },
  };
  let deepOf: unknown = null;
  const build = (): ShellState => {
    const { value, context } = session.getSnapshot();
    return {
      place: placeOf(value),
      session: context,
      round: context.rounds.at(-1),
      saves: [],
      damaged: [],
      stage: 'off',
      deep,
      busy: false,
      ...parts.state,
      options,
    };
  };
  let state = build();
  const tell = () => {
    state = build();
    for (const listener of listeners) listener();
  };
  session.subscribe(tell);
  const ask = (what: string) => {
    asked.push(what);
  };
  const send = (event: SessionEvent) => session.send(event);
  const shell: TestShell = {
    cases: parts.cases ?? [],
    asked,
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    openCase: (id) => ask(`openCase ${id}`),
    openFile: (file) => ask(`openFile ${file.name}`),
    openAddress: (address) => ask(`openAddress ${address}`),
    retell: (profile) => {
      const { scenario } = session.getSnapshot().context;
      if (scenario) send({ type: 'RETELL', scenario: { ...scenario, profile } });
    },
    begin: () => send({ type: 'BEGIN', seed: parts.seed ?? 1, saveId: 'test' }),
    resume: (id) => ask(`resume ${id}`),
    movesOf: (id) => parts.moves?.[id] ?? null,
    fork: (at) => send({ type: 'FORK', at, saveId: 'fork' }),
    askDeep: (again = false) => {
      if (again) ask('askDeep again');
      const { scenario, seed, moves, rounds } = session.getSnapshot().context;
      if (!scenario || deepOf === rounds) return;
      deepOf = rounds;
      const { map, missed, expert } = buildDeepDebrief(scenario, seed, moves);
      deep = {
        map: { state: 'ready', value: map },
        missed: { state: 'ready', value: missed },
        expert: { state: 'ready', value: expert },
      };
      tell();
    },
    removeSave: (id) => ask(`removeSave ${id}`),
    download: (name) => ask(`download ${name}`),
    exportSave: (id) => ask(`exportSave ${id}`),
    exportDamaged: (id) => ask(`exportDamaged ${id}`),
    importSave: (file) => ask(`importSave ${file.name}`),
    resultCode: () => Promise.resolve('a-code'),
    importCode: (code) => ask(`importCode ${code}`),
    setOptions(changed) {
      options = { ...options, ...changed };
      tell();
    },
    setSafeArea: () => undefined,
    pause: () => undefined,
    play(...moves) {
      for (const move of moves) {
        send({ type: 'MOVE', move });
        const { refusal } = session.getSnapshot().context;
        if (refusal) throw new Error(`${move.type} was refused: ${refusal.refused} ${refusal.about}`);
      }
    },
  };
  if (parts.playing) {
    const scenario = parts.playing === true ? aScenario() : parts.playing;
    send({ type: 'OPEN', scenario, origin: { kind: 'builtin', id: scenario.id }, problems: [] });
    shell.begin();
  }
  return shell;
}
