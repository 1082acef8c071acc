/** The cases as the page tells them: read from the files with the game's own loader, so that no test repeats their words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenario } from '../../src/scenario/load';
import { DEFAULT_PROFILE, type Profile } from '../../src/scenario/profile';
import type { Scenario } from '../../src/scenario/scenario';

const root = join(import.meta.dirname, '..', '..');
const home = join(root, 'scenarios');

/** A case from text. @throws Error where it cannot be played */
export function readCase(file: string, source: string, profile: Profile = DEFAULT_PROFILE): Scenario {
  const loaded = loadScenario({ file, source }, { profile, locale: 'en' });
  if (!loaded.ok) throw new Error(`${file}: ${loaded.problems[0]?.message}`);
  return loaded.scenario;
}

const read = (path: string): Scenario => readCase(path, readFileSync(path, 'utf8'));

/** The built-in cases, shortest first. */
export const builtinCases: readonly Scenario[] = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(home, entry.name, 'case.yaml')))
  .map((entry) => read(join(home, entry.name, 'case.yaml')))
  .sort((a, b) => a.minutes - b.minutes);

/** The case to learn on. */
export function shortestCase(): Scenario {
  const [first] = builtinCases;
  if (!first) throw new Error('There is no built-in case.');
  return first;
}

const candidates = ['scenarios/TEMPLATE.yaml', 'tests/fixtures/teacher-case.yaml'].map((path) => join(root, path));

export interface CaseFile {
  readonly name: string;
  readonly text: string;
}

function fileAt(path: string): CaseFile {
  return { name: path.split(/[\\/]/).at(-1) ?? path, text: readFileSync(path, 'utf8') };
}

/** A case as a teacher would bring it. */
export function teachersFile(): CaseFile {
  const path = candidates.find(existsSync);
  if (!path) throw new Error(`There is neither of ${candidates.join(', ')}`);
  return fileAt(path);
}

/** A case with mistakes that authors make. */
export const brokenFile = (): CaseFile => fileAt(join(root, 'tests', 'fixtures', 'broken-case.yaml'));
