/**
 * The class at work: reads what is handed in, shows what codes claim at once, and has every game replayed beside the page. Nothing
 * leaves the page and nothing is kept when it is closed. Part of the composition root of class.html.
 */
import type { Facts } from './class/facts';
import { checked, EMPTY, type Entry, entered, type Register, setAside } from './class/register';
import type { Aside, Place } from './class/result';
import { caseKey, openCases } from './class-cases';
import { keepEdges } from './class-edges';
import { type HandedIn, readHandedIn } from './class-reading';
import { openReplays } from './class-replays';
import type { ClassAnswer } from './class-work';
import { download } from './main-download';
import type { ClassCase, ClassDesk, ClassState } from './panels/class/desk';
import type { Scenario } from './scenario/scenario';
import { checksum } from './storage/code-bytes';

/** Replays are taken in so often, in milliseconds: each time the page is drawn anew. */
const EVERY = 250;
/** Numbers of replays asked for before all was forgotten are never taken for those asked for since. */
const STAMP = 1_000_000;

type HandedGame = Extract<HandedIn, { kind: 'game' }>;

export function openClassDesk(): ClassDesk {
  const cases = openCases();
  const replays = openReplays(answered);
  const listeners = new Set<() => void>();
  let register: Register = EMPTY;
  let scenarios = new Map<string, Scenario>();
  let edges = keepEdges();
  let foreign: HandedGame[] = [];
  /** Entries of the list for those. */
  const forgettable = new Set<Aside>();
  let come = new Map<number, Facts | null>();
  let [reading, toCheck, done] = [0, 0, 0];
  let told = false;
  /** Work begun before all was forgotten is not taken in. */
  let age = 0;
  let state: ClassState = stateNow();

  function casesNow(): readonly ClassCase[] {
    const found = [...scenarios].flatMap(([modelHash, scenario]) => {
      const results = register.results.filter((result) => result.modelHash === modelHash);
      return results.length > 0 ? [{ modelHash, scenario, results, band: edges.bandFor(modelHash) }] : [];
    });
    return found.sort((a, b) => b.results.length - a.results.length);
  }

  function stateNow(): ClassState {
    return { cases: casesNow(), aside: register.aside, reading: reading > 0, checked: done, toCheck };
  }

  function tell(): void {
    state = stateNow();
    for (const listener of listeners) listener();
  }

  function takeIn(): void {
    told = false;
    register = checked(register, come);
    come = new Map();
    tell();
    if (done === toCheck && toCheck > 0) performance.mark('class-checked');
  }

  function answered(answer: ClassAnswer): void {
    if (answer.kind === 'edge') {
      const [modelHash = ''] = answer.at.split(' ');
      edges.come(modelHash, answer.edge);
    } else {
      for (const [stamped, facts] of answer.facts) {
        if (Math.floor(stamped / STAMP) !== age) continue;
        come.set(stamped % STAMP, facts);
        done += 1;
      }
    }
    if (!told) setTimeout(takeIn, done === toCheck ? 0 : EVERY);
    told = true;
  }

  /** Games of one case, entered together and then replayed. */
  function enter(scenario: Scenario, at: string, handed: readonly HandedGame[]): void {
    const before = register.given;
    const bytes = new Map<string, Uint8Array>();
    const entries = handed.map(({ place, game }): Entry => {
      const { seed, claim, moveBytes, profile, modelHash } = game;
      const identity = `${at} ${seed} ${moveBytes.length} ${checksum(moveBytes)}`;
      bytes.set(identity, moveBytes);
      return { identity, place, caseId: scenario.id, modelHash, profile, seed, claim };
    });
    register = entered(register, entries);
    const games = register.results.flatMap(({ no, seed, identity }) => {
      const moveBytes = no > before ? bytes.get(identity) : undefined;
      return moveBytes ? [{ no: no + age * STAMP, seed, at, moveBytes }] : [];
    });
    toCheck += games.length;
    const seeds = games.map(({ seed }) => seed);
    edges.want(scenario.modelHash, seeds, (seed) => replays.edge(at, seed));
    replays.replay(games);
  }

  async function sort(handed: readonly HandedIn[], born: number): Promise<void> {
    const groups = new Map<string, HandedGame[]>();
    for (const one of handed) {
      if (one.kind === 'aside') register = setAside(register, [one.aside]);
      else {
        const key = caseKey(one.game, one.game.profile);
        groups.set(key, [...(groups.get(key) ?? []), one]);
      }
    }
    for (const [key, games] of groups) {
      const [first] = games;
      const scenario = first && (await cases.find(first.game, first.game.profile));
      if (born !== age) return;
      if (scenario) {
        if (!scenarios.has(scenario.modelHash)) scenarios.set(scenario.modelHash, scenario);
        replays.tellCase(key, scenario);
        enter(scenario, key, games);
      } else {
        const strangers = games.map(({ place, game }): Aside => ({ place, why: 'foreign', about: game.scenario }));
        foreign.push(...games);
        register = setAside(register, strangers);
        for (const one of strangers) forgettable.add(one);
      }
    }
  }

  /** A case that has come: what was set aside for want of it is looked at again. */
  async function again(born: number): Promise<void> {
    const waited = foreign;
    foreign = [];
    register = { ...register, aside: register.aside.filter((one) => !forgettable.has(one)) };
    forgettable.clear();
    await sort(waited, born);
  }

  async function take(
    sources: readonly { readonly place: Place; readonly text: () => Promise<string> }[],
  ): Promise<void> {
    const born = age;
    reading += 1;
    tell();
    performance.mark('class-begun');
    try {
      for (const { place, text } of sources) {
        for await (const handed of readHandedIn(place, await text(), cases)) {
          if (born !== age) return;
          if (handed === 'case') await again(born);
          else await sort(handed, born);
        }
      }
    } finally {
      if (born === age) {
        reading -= 1;
        tell();
        requestAnimationFrame(() => setTimeout(() => performance.mark('class-shown')));
      }
    }
  }

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addFiles: (files) =>
      void take(files.map((file) => ({ place: { file: file.name, line: 0 }, text: () => file.text() }))),
    addText: (text) => void take([{ place: { file: '', line: 0 }, text: () => Promise.resolve(text) }]),
    clear() {
      age += 1;
      register = EMPTY;
      scenarios = new Map();
      edges = keepEdges();
      foreign = [];
      come = new Map();
      forgettable.clear();
      [reading, toCheck, done] = [0, 0, 0];
      tell();
    },
    download,
  };
}
