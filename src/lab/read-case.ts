/** Reads cases from disk: a file, a case's folder with its translations, or a folder of such folders. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type LoadResult, loadScenario, type ScenarioInput } from '../scenario/load';
import type { Profile } from '../scenario/profile';
import type { Scenario } from '../scenario/scenario';
import { UsageError } from './usage';

const CASES = ['case.yaml', 'case.yml', 'case.json'];
const TRANSLATION = /^text\.([\w-]+)\.ya?ml$/;

const caseIn = (folder: string): string | undefined =>
  CASES.map((name) => join(folder, name)).find((file) => existsSync(file));

/** The case files a path means, in alphabetical order. @throws UsageError where there is none */
export function caseFiles(path: string): readonly string[] {
  if (!existsSync(path)) throw new UsageError(`There is no file or folder “${path}”.`);
  if (!statSync(path).isDirectory()) return [path];
  const own = caseIn(path);
  if (own) return [own];
  const below = readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((entry) => statSync(entry).isDirectory());
  const found = below.flatMap((folder) => caseIn(folder) ?? []);
  if (found.length === 0) throw new UsageError(`There is no case.yaml in “${path}”.`);
  return found;
}

/** A case file with the translations beside it. A file of another name has none: it is one of many in its folder. */
export function readCaseFile(file: string): ScenarioInput {
  const source = readFileSync(file, 'utf8');
  const home = dirname(file);
  const names = CASES.includes(basename(file)) ? readdirSync(home).sort() : [];
  const texts = names.flatMap((name) => {
    const locale = TRANSLATION.exec(name)?.[1];
    const text = join(home, name);
    return locale ? [[locale, { file: text, source: readFileSync(text, 'utf8') }] as const] : [];
  });
  return { file, source, texts: Object.fromEntries(texts) };
}

export function loadCaseFile(file: string, profile?: Profile): LoadResult {
  return loadScenario(readCaseFile(file), profile ? { profile } : {});
}

/** A case that can be played. @throws UsageError where the path names no single case, or one with errors */
export function playableCase(path: string, profile?: Profile): Scenario {
  const [file, ...more] = caseFiles(path);
  if (file === undefined || more.length > 0) throw new UsageError(`“${path}” holds several cases: name one.`);
  const loaded = loadCaseFile(file, profile);
  if (loaded.ok) return loaded.scenario;
  throw new UsageError(`“${file}” has errors; “lab check ${path}” lists them.`);
}
