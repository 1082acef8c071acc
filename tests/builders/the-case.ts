/** A built-in case, read from its folder and loaded once. */
import { join } from 'node:path';
import { loadCaseFile } from '../../src/lab/read-case';
import type { Scenario } from '../../src/scenario/scenario';

const loaded = new Map<string, Scenario>();

export const CASES = ['tutorial-swap', 'harbour-release', 'minsk-2025'] as const;

/** @throws Error with its problems where it does not load */
export function theCase(id: (typeof CASES)[number]): Scenario {
  const known = loaded.get(id);
  if (known) return known;
  const result = loadCaseFile(join(import.meta.dirname, '..', '..', 'scenarios', id, 'case.yaml'));
  if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  loaded.set(id, result.scenario);
  return result.scenario;
}
