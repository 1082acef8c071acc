import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../scripts/scenario-json-schema';
import { loadScenario } from '../../src/scenario/load';
import { PERSONAS } from '../../src/scenario/personas';
import { PROBLEM_SEVERITY } from '../../src/scenario/problem-codes';
import { writtenCase } from '../../src/scenario/schema-case';

const read = (path: string) => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const page = read('FORMAT.md');
/** The loader's codes; those of the lab have a section, and a test, of their own. */
const loading = page.slice(0, page.indexOf('\n## What the lab finds'));

describe('the published format', () => {
  test('has a JSON Schema that is fresh (npm run schema)', () => {
    expect(read('scenario.schema.json')).toBe(jsonSchema());
  });

  test('explains every problem code with its severity, and no other', () => {
    const rows = [...loading.matchAll(/^\| `([a-z-]+)` \| (error|warning|hint) \|/gm)].map(([, code, severity]) => [
      code,
      severity,
    ]);
    expect(Object.fromEntries(rows)).toEqual(PROBLEM_SEVERITY);
    expect(rows).toHaveLength(Object.keys(PROBLEM_SEVERITY).length);
  });

  test('names every top-level key and every shipped persona', () => {
    const keys = Object.keys(writtenCase._zod.def.shape);
    expect(
      [...keys, ...Object.keys(PERSONAS)].filter(
        (name) => !page.includes(`\`${name}\``) && !page.includes(`\`${name}.`),
      ),
    ).toEqual([]);
  });

  test('shows a case that loads without a word of complaint', () => {
    const source = /```yaml\n(format: 1[\s\S]*?)```/.exec(page)?.[1] ?? '';
    const pl = /```yaml\n(# text\.pl[\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(loadScenario({ file: 'case.yaml', source })).toMatchObject({ ok: true, problems: [] });
    const told = loadScenario(
      { file: 'case.yaml', source, texts: { pl: { file: 'text.pl.yaml', source: pl } } },
      { locale: 'pl' },
    );
    expect(told.problems.map(({ code }) => code)).toEqual(['missing-translation']);
    expect(told.ok && [told.scenario.title, told.scenario.groups[0]?.label]).toEqual(['Dwie łodzie', 'Załogi']);
  });
});
