import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, hashText } from '../../src/scenario/hash';
import { loadScenario } from '../../src/scenario/load';
import { TINY_CASE } from '../fuzz/tiny-case';

function hashOf(source: string): string {
  const result = loadScenario(
    { file: 'case.yaml', source },
    { profile: { names: 'real', hospitality: 'tea', difficulty: 'expert' } },
  );
  return result.ok ? result.scenario.modelHash : JSON.stringify(result.problems);
}

/** A different number that the same place allows. */
function another(number: number): number {
  if (number === 0) return 1;
  return number >= 2 ? number - 1 : number / 2;
}

describe('the model hash', () => {
  test.each([
    ['a text', 'He skates.', 'He skated.'],
    ['a title', 'pl: Malutka', 'pl: Maleńka'],
    ['a label', 'label: Airline', 'label: The airline'],
    ['a source', 'A report', 'The report'],
    ['what faces of a group show', 'refusesExile: 1', 'likeness: [woman, old], refusesExile: 1'],
    ['a comment', 'format: 1', 'format: 1 # first'],
    ['the order of keys', 'worth: 5, cost: 2, term', 'cost: 2, worth: 5, term'],
    ['an explicit default', 'worth: 5, cost: 2, available: false', 'allies: 0, worth: 5, cost: 2, available: false'],
  ])('stays the same when %s changes', (_what, from, to) => {
    expect(TINY_CASE).toContain(from);
    expect(hashOf(TINY_CASE.replace(from, to))).toBe(hashOf(TINY_CASE));
  });

  test('changes with every number of the model', () => {
    const numbers = [
      ...TINY_CASE.matchAll(
        /(?:worth|cost|term|grip|low|exile|stay|refusesExile|hold|mandate|kept|arrests|rate|spread|authority|appetite|ambition|support|rapport|min): \+?(\d[\d.]*)/g,
      ),
    ];
    const seen = new Set([hashOf(TINY_CASE)]);
    for (const { index, 0: whole, 1: number = '' } of numbers) {
      const changed = whole.replace(number, String(another(Number(number))));
      const hash = hashOf(TINY_CASE.slice(0, index) + changed + TINY_CASE.slice(index + whole.length));
      if (!hash.startsWith('[')) expect(seen).not.toContain(hash);
      seen.add(hash);
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  test('is sixteen hexadecimal digits, pinned so that no engine or rewrite moves it', () => {
    expect(hashText('')).toMatch(/^[0-9a-f]{16}$/);
    expect([hashText('a'), hashText('Mińsk 2025')]).toMatchInlineSnapshot(`
      [
        "fee2f3f5b8d6a5f2",
        "584807e072fc1128",
      ]
    `);
  });

  test('tells any two different texts apart, and ignores the order of keys', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => (hashText(a) === hashText(b)) === (a === b)));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (map) => {
        const turned = Object.fromEntries(Object.entries(map).reverse());
        expect(canonical(turned)).toBe(canonical(map));
      }),
    );
  });
});
