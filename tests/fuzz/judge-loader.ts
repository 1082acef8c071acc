/** Judges what the loader answers to a damaged input. */
import { type LoadResult, loadScenario } from '../../src/scenario/load';
import { PROBLEM_SEVERITY } from '../../src/scenario/problem-codes';
import { chanceFrom, mutate } from './mutate';

/** Milliseconds of the processor. A slow machine is slow, not wrong: input that makes the loader hang takes far longer than this. */
const HANGS = 15_000;

/** What is wrong with the loader's answer, if anything. */
export function faults(source: string, load: () => LoadResult): string[] {
  // Work done, not time passed: a busy machine must not fail an innocent file.
  const began = process.cpuUsage();
  const result = load();
  const took = process.cpuUsage(began).user / 1000;
  const found: string[] = [];
  if (took > HANGS) found.push(`took ${Math.round(took)} ms`);
  if (!result.ok && !result.problems.some(({ severity }) => severity === 'error'))
    found.push('refused without an error');
  for (const problem of result.problems) {
    if (problem.code === 'internal') found.push(problem.message);
    if (PROBLEM_SEVERITY[problem.code] !== problem.severity) found.push(`odd code ${problem.code}`);
    if (!(problem.line >= 1 && problem.column >= 1)) found.push(`no place for ${problem.code}`);
    if (problem.hint === '' || problem.message === '') found.push(`no words for ${problem.code}`);
  }
  if (result.ok) found.push(...unsound(result.scenario));
  if (Object.hasOwn(Object.prototype, 'polluted') || 'polluted' in globalThis) found.push('polluted');
  return found.map((fault) => `${fault} ← ${JSON.stringify(source.slice(0, 300))}`);
}

/** Numbers that are none, or texts that are none, anywhere in a scenario. */
function unsound(data: unknown): string[] {
  if (typeof data === 'number') return Number.isFinite(data) ? [] : ['a number that is none'];
  if (typeof data === 'string') return data.length <= 400_000 ? [] : ['an endless text'];
  if (typeof data !== 'object' || data === null) return data === undefined ? ['undefined'] : [];
  return Object.values(data).flatMap(unsound);
}

/** Loads `count` damaged copies of `source`. */
export function fuzz(source: string, seed: number, count: number): { faults: string[]; accepted: number } {
  const chance = chanceFrom(seed);
  const found: string[] = [];
  let accepted = 0;
  for (let i = 0; i < count; i++) {
    const damaged = mutate(source, chance);
    found.push(
      ...faults(damaged, () => {
        const result = loadScenario({ file: 'case.yaml', source: damaged }, { locale: 'pl' });
        if (result.ok) accepted += 1;
        return result;
      }),
    );
  }
  return { faults: found, accepted };
}
