/** A built-in case, read from its folder and loaded once. */
import { join } from 'node:path';
import { loadCaseFile } from '../../src/lab/read-case';
import { DEFAULT_PROFILE, type Profile } from '../../src/scenario/profile';
import type { Scenario } from '../../src/scenario/scenario';

const loaded = new Map<string, Scenario>();

export const CASES = ['tutorial-swap', 'harbour-release', 'minsk-2025'] as const;

/** @throws Error with its problems where it does not load */
export const theCase = (id: (typeof CASES)[number]): Scenario => caseAt(id, DEFAULT_PROFILE);

/** The same, as told and as hard as a profile has it. */
export function caseAt(id: (typeof CASES)[number], profile: Profile): Scenario {
  const key = `${id} ${Object.values(profile).join(' ')}`;
  const known = loaded.get(key);
  if (known) return known;
  const file = join(import.meta.dirname, '..', '..', 'scenarios', id, 'case.yaml');
  const result = loadCaseFile(file, profile);
  if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  loaded.set(key, result.scenario);
  return result.scenario;
}
