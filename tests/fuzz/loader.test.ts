// 20,000 mutated and hostile inputs, with loader-yaml.test.ts: never an exception, never a hang, always problems an author can place and mend.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load';
import { loadParsed } from '../../src/scenario/load-parsed';
import { parseYaml } from '../../src/scenario/parse-yaml';
import { SMALL_CASE } from '../builders/small-case';
import { BARE_CASE } from './bare-case';
import { HOSTILE } from './hostile-sources';
import { faults, fuzz } from './judge-loader';
import { chanceFrom, mutate } from './mutate';
import { TINY_CASE } from './tiny-case';

const BARE_JSON = JSON.stringify(parseYaml('bare.yaml', BARE_CASE).data, null, 1);
const TINY_JSON = JSON.stringify(parseYaml('tiny.yaml', TINY_CASE).data, null, 1);
const SMALL_JSON = JSON.stringify(parseYaml('small.yaml', SMALL_CASE).data);

describe('the loader', () => {
  test.each([
    ['a bare case as JSON', BARE_JSON, 212, 5_500],
    ['a tiny case as JSON', TINY_JSON, 202, 1_500],
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
    expect(fuzz(source, 707, 20).faults).toEqual([]);
  });
});

function shipped(): [string, string][] {
  const folder = new URL('../../scenarios/', import.meta.url);
  return readdirSync(folder).flatMap((id): [string, string][] => {
    const file = new URL(`${id}/case.yaml`, folder);
    return existsSync(file) ? [[id, readFileSync(file, 'utf8')]] : [];
  });
}
