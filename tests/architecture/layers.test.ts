// Who may import whom: the table of ARCHITECTURE.md, held by reading every import of src.
import { describe, expect, test } from 'vitest';
import { folderOf, parseLayerTable, refusal } from './layer-table';
import { filesIn, type Import, importsOf, readText, targetOf } from './source';

/** Imports that break the table for now. It is empty, and a stale entry fails. */
const exceptions: readonly { readonly file: string; readonly from: string }[] = [];

const table = parseLayerTable(readText('ARCHITECTURE.md'));
const files = filesIn('src').filter((path) => !path.endsWith('.d.ts'));
const edges = files.flatMap((path) => importsOf(path, readText(path)).map((wanted) => ({ path, wanted })));

describe('the layer table', () => {
  test('every import of src is one that it allows', () => {
    const refused = edges
      .filter(({ path, wanted }) => !exceptions.some((one) => one.file === path && one.from === wanted.from))
      .flatMap(({ path, wanted }) => refusal(table, path, wanted) ?? []);
    expect(refused).toEqual([]);
  });

  test('no exception is stale', () => {
    const stale = exceptions.filter(
      (one) =>
        !edges.some(
          ({ path, wanted }) => one.file === path && one.from === wanted.from && refusal(table, path, wanted),
        ),
    );
    expect(stale).toEqual([]);
  });

  test('every folder of src has a row', () => {
    const folders = new Set(files.flatMap((path) => folderOf(path) ?? []));
    expect([...folders].filter((folder) => !table.has(folder))).toEqual([]);
  });

  test('what it forbids is refused, what it allows is not', () => {
    const judge = (path: string, from: string, typeOnly = false) =>
      refusal(table, path, { from, typeOnly } satisfies Import);
    expect(judge('src/stage/hall.ts', '../panels/table')).toMatch(/stage may not import panels/);
    expect(judge('src/panels/table.tsx', '../stage/hall', true)).toMatch(/panels may not import stage/);
    expect(judge('src/rules/offer.ts', '../scenario/load')).toMatch(/types only/);
    expect(judge('src/rules/offer.ts', '../scenario/scenario', true)).toBeUndefined();
    expect(judge('src/rules/offer.ts', 'zod/mini')).toMatch(/rules may not import zod/);
    expect(judge('src/scenario/schema.ts', 'zod/mini')).toBeUndefined();
    expect(judge('src/panels/table.tsx', '../machine/session')).toMatch(/selectors only/);
    expect(judge('src/panels/table.tsx', '../machine/selectors')).toBeUndefined();
    expect(judge('src/solver/merge.ts', '../rules/state', true)).toMatch(/solver may not import rules/);
    expect(judge('src/art/hall.ts', 'phaser')).toMatch(/art may not import phaser/);
    expect(judge('src/art/hall.ts', '../../tests/builders')).toMatch(/in no layer/);
    expect(judge('src/rules/offer.ts', '../main')).toMatch(/in no layer/);
    expect(judge('src/newcomer/x.ts', './y')).toMatch(/no row/);
    expect(judge('src/main.ts', './stage/hall')).toBeUndefined();
  });

  test('every way of importing is seen', () => {
    const text = `
      import type { A } from './a'; import { type B } from './b'; import { type C, c } from './c'; import './d.css';
      export * from './e'; export type { F } from './f'; const g = () => import('./g');
      type H = import('./h').H; const i = new URL('./i.ts?worker', import.meta.url);`;
    expect(importsOf('x.ts', text).map(({ from, typeOnly }) => `${from}${typeOnly ? ' type' : ''}`)).toEqual([
      './a type',
      './b type',
      './c',
      './d.css',
      './e',
      './f type',
      './g',
      './h type',
      './i.ts',
    ]);
  });
});

describe('no file imports itself by a roundabout way', () => {
  // Types are left out: two of them may speak of each other, and nothing of that is left at run time.
  const graph = new Map(files.map((path) => [bare(path), loadsOf(path)]));

  test('src has no import cycle', () => {
    expect(cyclesOf(graph)).toEqual([]);
  });

  test('a cycle would be found', () => {
    expect(
      cyclesOf(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', ['a']],
          ['d', []],
        ]),
      ),
    ).toEqual(['a → b → c → a']);
  });
});

function loadsOf(path: string): string[] {
  const loaded = importsOf(path, readText(path)).filter((one) => !one.typeOnly);
  return loaded.flatMap(({ from }) => targetOf(path, from) ?? []);
}

function bare(path: string): string {
  return path.replace(/\.tsx?$/, '');
}

/** Each cycle once, as the path by which a walk in depth first closed it. */
function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]) => {
    const seen = trail.indexOf(file);
    if (seen >= 0) found.push([...trail.slice(seen), file].join(' → '));
    if (seen >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
