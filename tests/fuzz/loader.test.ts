// 20,000 mutated and hostile inputs: never an exception, never a hang, always problems an author can place and mend.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { type LoadResult, loadScenario } from '../../src/scenario/load';
import { loadParsed } from '../../src/scenario/load-parsed';
import { parseYaml } from '../../src/scenario/parse-yaml';
import { PROBLEM_SEVERITY } from '../../src/scenario/problem-codes';
import { SMALL_CASE } from '../builders/small-case';
import { HOSTILE } from './hostile-sources';
import { chanceFrom, mutate } from './mutate';
import { TINY_CASE } from './tiny-case';

const TINY_JSON = JSON.stringify(parseYaml('tiny.yaml', TINY_CASE).data, null, 1);
const SMALL_JSON = JSON.stringify(parseYaml('small.yaml', SMALL_CASE).data);

/** What is wrong with the loader's answer, if anything. */
function faults(source: string, load: () => LoadResult): string[] {
  const began = performance.now();
  const result = load();
  const took = performance.now() - began;
  const found: string[] = [];
  if (took > 1000) found.push(`took ${Math.round(took)} ms`);
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

function fuzz(source: string, seed: number, count: number): { faults: string[]; accepted: number } {
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

describe('the loader', () => {
  test.each([
    ['a tiny case', TINY_CASE, 101, 12_000],
    ['a tiny case as JSON', TINY_JSON, 202, 6_000],
    ['a small case', SMALL_CASE, 303, 500],
    ['a small case as JSON', SMALL_JSON, 404, 400],
  ])('stands %s damaged at random', { timeout: 120_000 }, (_name, source, seed, count) => {
    const { faults: found, accepted } = fuzz(source, seed, count);
    expect(found).toEqual([]);
    // Damage that nothing survives, or that breaks nothing, would prove little.
    expect(accepted).toBeGreaterThan(count / 100);
    expect(accepted).toBeLessThan(count * 0.9);
  });

  test('stands damaged data that was parsed elsewhere', { timeout: 120_000 }, () => {
    const chance = chanceFrom(505);
    const found: string[] = [];
    for (let i = 0; i < 1_000; i++) {
      const { data } = parseYaml('tiny.yaml', mutate(TINY_CASE, chance));
      found.push(
        ...faults(JSON.stringify(data) ?? '', () => loadParsed(data, { texts: { pl: data, en: { title: [1] } } })),
      );
    }
    expect(found).toEqual([]);
  });

  test('stands damaged translations', { timeout: 120_000 }, () => {
    const chance = chanceFrom(606);
    const found: string[] = [];
    for (let i = 0; i < 300; i++) {
      const source = mutate(TINY_CASE, chance);
      const texts = { pl: { file: 'text.pl.yaml', source } };
      found.push(
        ...faults(source, () => loadScenario({ file: 'case.yaml', source: TINY_CASE, texts }, { locale: 'pl' })),
      );
    }
    expect(found).toEqual([]);
  });

  test.each(HOSTILE.map((source, index) => [index, source.slice(0, 30), source]))(
    'stands hostile source %i: %j',
    (_index, _start, source) => {
      expect(faults(source, () => loadScenario({ file: 'case.yaml', source }))).toEqual([]);
      expect(loadScenario({ file: 'case.yaml', source }).ok).toBe(false);
      const texts = { pl: { file: 'text.pl.yaml', source } };
      expect(faults(source, () => loadScenario({ file: 'case.yaml', source: TINY_CASE, texts }))).toEqual([]);
    },
  );

  test('stands data that is cyclic, endless or strange', () => {
    const cyclic: { [key: string]: unknown } = { format: 1 };
    cyclic.self = cyclic;
    const strange = [
      undefined,
      null,
      () => 1,
      Symbol('x'),
      1n,
      new Date(0),
      new Map(),
      [],
      cyclic,
      { format: 1, id: cyclic },
    ];
    for (const data of strange) expect(faults('strange', () => loadParsed(data))).toEqual([]);
  });

  test.each(shipped())('stands %s damaged at random', { timeout: 120_000 }, (_name, source) => {
    expect(fuzz(source, 707, 40).faults).toEqual([]);
  });
});

function shipped(): [string, string][] {
  const folder = new URL('../../scenarios/', import.meta.url);
  return readdirSync(folder).flatMap((id): [string, string][] => {
    const file = new URL(`${id}/case.yaml`, folder);
    return existsSync(file) ? [[id, readFileSync(file, 'utf8')]] : [];
  });
}
