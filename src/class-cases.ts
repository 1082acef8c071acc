/** Where the cases of a class come from: built in, dropped as a file, or kept whole in a saved game. Part of the composition root of class.html. */

import type { ScenarioOrigin } from './machine/session-context';
import { builtinCases, loadFrom } from './main-cases';
import { DEFAULT_PROFILE, type Profile } from './scenario/profile';
import type { Scenario } from './scenario/scenario';
import type { CodeHead } from './storage/result-code';

const LANGUAGE = 'en';

/** A case by its numbers, and how hard it was played: who was called what, and what was drunk, are words only. */
export const caseKey = ({ modelHash }: CodeHead, { difficulty }: Profile): string => `${modelHash} ${difficulty}`;

export interface ClassCases {
  /** The case of a code; null where it cannot be had. */
  find(head: CodeHead, profile: Profile): Promise<Scenario | null>;
  /** True where the text is a case, which is known from now on. */
  add(name: string, text: string): Promise<boolean>;
}

export function openCases(): ClassCases {
  const files = new Map<string, ScenarioOrigin>();
  const found = new Map<string, Promise<Scenario | null>>();

  async function load(head: CodeHead, difficulty: Profile['difficulty']): Promise<Scenario | null> {
    const built = builtinCases.some(({ id }) => id === head.scenario);
    const builtin: ScenarioOrigin = { kind: 'builtin', id: head.scenario };
    const origins = [files.get(head.modelHash), built ? builtin : undefined];
    for (const origin of origins) {
      if (!origin) continue;
      const loaded = await loadFrom(origin, { ...DEFAULT_PROFILE, difficulty }, LANGUAGE).catch(() => null);
      if (loaded?.ok && loaded.scenario.modelHash === head.modelHash) return loaded.scenario;
    }
    return null;
  }

  return {
    async find(head, profile) {
      const key = caseKey(head, profile);
      const known = found.get(key) ?? load(head, profile.difficulty);
      found.set(key, known);
      const scenario = await known;
      if (!scenario) found.delete(key);
      return scenario;
    },
    async add(name, text) {
      const origin: ScenarioOrigin = { kind: 'file', name, text };
      const loaded = await loadFrom(origin, DEFAULT_PROFILE, LANGUAGE).catch(() => null);
      if (!loaded?.ok) return false;
      files.set(loaded.scenario.modelHash, origin);
      return true;
    },
  };
}
