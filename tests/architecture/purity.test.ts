// The pure layers give the same game on every machine: no page, no clock, no chance of their own, no inexact arithmetic.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { impuritiesOf } from './impurities';
import { filesIn, importsOf, readText, root, targetOf } from './source';

const pure = ['scenario', 'rules', 'solver', 'counterpart', 'machine', 'bots', 'debrief', 'class'];
const pureFiles = pure.flatMap(filesOfLayer);

describe('the pure layers', () => {
  test('touch no page, no clock, no chance, no inexact arithmetic', () => {
    expect(pureFiles.length).toBeGreaterThan(0);
    expect(pureFiles.flatMap((path) => impuritiesOf(path, readText(path)))).toEqual([]);
  });

  test.each(['solver', 'art'])('%s imports nothing outside its own folder', (layer) => {
    const outside = filesOfLayer(layer).flatMap((path) =>
      importsOf(path, readText(path))
        .filter(({ from }) => !targetOf(path, from)?.startsWith(`src/${layer}/`))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('the look for impurities', () => {
  test.each([
    ['document.title', 'document'],
    ['const w = window', 'window'],
    ['globalThis.x', 'globalThis'],
    ['localStorage.getItem("a")', 'localStorage'],
    ['const go = async () => fetch("x")', 'fetch'],
    ['new Worker("x")', 'Worker'],
    ['console.log(1)', 'console'],
    ['const t = Date.now()', 'Date'],
    ['new Date()', 'Date'],
    ['performance.now()', 'performance'],
    ['setTimeout(() => 1, 5)', 'setTimeout'],
    ['requestAnimationFrame(f)', 'requestAnimationFrame'],
    ['crypto.getRandomValues(a)', 'crypto'],
    ['Math.random()', 'Math.random'],
    ['Math.pow(2, 3)', 'Math.pow'],
    ['Math.exp(1)', 'Math.exp'],
    ['Math.log2(1)', 'Math.log2'],
    ['Math.sin(1)', 'Math.sin'],
    ['Math.hypot(1, 2)', 'Math.hypot'],
    ['Math.cbrt(1)', 'Math.cbrt'],
    ['Math["pow"](2, 3)', 'Math.pow'],
    ['Math[name](2)', 'Math.[computed]'],
    ['const { pow } = Math', 'Math'],
    ['[1].map(Math)', 'Math'],
    ['2 ** 3', '**'],
    ['let a = 2; a **= 3', '**'],
    ['a.localeCompare(b)', 'localeCompare'],
    ['a.toLocaleString()', 'toLocaleString'],
    ['new Intl.Collator()', 'Intl'],
    ['eval("1")', 'eval'],
    ['new Function("1")', 'Function'],
    ['import.meta.env', 'import.meta'],
    ['const x = { document }', 'document'],
    ['const f = (document: string) => document; document.title', 'document'],
    ['const x = (window as unknown)', 'window'],
    ['const f = (at = Date.now()) => at', 'Date'],
  ])('finds %s', (text, name) => {
    expect(impuritiesOf('x.ts', text)).toEqual([`x.ts:1 ${name}`]);
  });

  test.each([
    'const f = (document: string) => document.length',
    'import { Document as document } from "yaml"; document.x',
    'const { history } = scenario; history.length',
    'scenario.history; state.document; ({ window: 1, Date: 2 })',
    'Math.sqrt(2) + Math.floor(1.5) + Math.imul(2, 3) + Math.round(2) + Math.sign(1) + Math.LN2',
    'type T = Date; interface U { readonly event: Event }',
    'try { f() } catch (event) { g(event) }',
    'for (const [event, at] of list) h(event, at)',
  ])('leaves alone %s', (text) => {
    expect(impuritiesOf('x.ts', text)).toEqual([]);
  });

  test('says the line', () => {
    expect(impuritiesOf('x.ts', 'const a = 1;\n\nexport const b = Math.random();')).toEqual(['x.ts:3 Math.random']);
  });
});

function filesOfLayer(layer: string): string[] {
  return existsSync(join(root, 'src', layer)) ? filesIn(`src/${layer}`) : [];
}
