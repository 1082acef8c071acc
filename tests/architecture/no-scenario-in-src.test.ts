// Nothing of a case is in the code: no id and no name of a built-in case stands in src. Pictures are named by what they show, so
// src/art is left out.
import { describe, expect, test } from 'vitest';
import { readCases } from '../../scripts/vite-scenarios';
import { filesIn, nodesOf, readText, root, treeOf } from './source';

/**
 * Words that the game itself owns (its steps, meters, terms, states and pictures); a case may use one of them as an id.
 * A word with a dash is never one of these.
 */
const ownWords = new Set(
  `suspension recalled delivery briefing aftermath together exchange exchanges authority appetite reliability washington
  aeroplane telephone passport aircraft licences balloons promises sanctions prisoners tutorial standard fictional hospitality
  difficulty negotiation president envoy`.split(/\s+/),
);

/** Lists of a case whose entries have an `id`. */
const lists = ['relief', 'gestures', 'groups', 'pledges', 'preparations', 'topics', 'events', 'endings'];

const cases = readCases(`${root}/scenarios`).map(({ id, source }) => ({ id, words: wordsOf(id, source) }));
const sources = filesIn('src').filter((path) => !path.startsWith('src/art/'));

describe('src knows no case', () => {
  test.each(cases)('$id: none of its ids and names is written in src', ({ words }) => {
    expect(sources.flatMap((path) => mentions(path, readText(path), words))).toEqual([]);
  });

  test('an id in a string, a template, a key, a page text or a comparison would be found; a name inside a longer text too', () => {
    const words = wordsOf('swap-2020', {
      relief: [{ id: 'national-airline' }, { id: 'potash' }, { id: 'fertiliser', do: { flag: ['first-thaw'] } }],
      counterpart: { name: { real: 'Anna Example', fictional: 'Ivo Nowhere' } },
    });
    const text =
      "const a = id === 'national-airline';\nconst b = { 'first-thaw': `x fertiliser` };\nconst c = <p>Anna Example said</p>;\n'potash'";
    expect(mentions('x.tsx', text, words)).toEqual([
      'x.tsx:1 national-airline',
      'x.tsx:2 first-thaw',
      'x.tsx:2 fertiliser',
      'x.tsx:3 Anna Example',
    ]);
    expect(mentions('x.ts', "const swap = 'swap'; // national airline", words)).toEqual([]);
  });
});

interface Words {
  /** Found where they stand alone, between characters that no id has. */
  readonly ids: readonly string[];
  /** Found anywhere in a text. */
  readonly names: readonly string[];
}

function wordsOf(id: string, source: Readonly<Record<string, unknown>>): Words {
  const ids = lists.flatMap((list) =>
    Array.isArray(source[list]) ? source[list].flatMap((entry) => fieldOf(entry, 'id')) : [],
  );
  const all = [id, ...ids, ...flagsOf(source), ...Object.keys(objectOf(source.personas))];
  const names = Object.values(objectOf(objectOf(source.counterpart).name)).flatMap((name) =>
    typeof name === 'string' ? [name] : Object.values(objectOf(name)),
  );
  return {
    ids: [...new Set(all)].filter((word) => word.includes('-') || (word.length >= 8 && !ownWords.has(word))),
    names: names.filter((name) => typeof name === 'string'),
  };
}

/** Every flag that an effect sets, however deep it hangs. */
function flagsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(flagsOf);
  return Object.entries(objectOf(value)).flatMap(([key, below]) =>
    key === 'flag' && Array.isArray(below) ? below.filter((flag) => typeof flag === 'string') : flagsOf(below),
  );
}

function fieldOf(value: unknown, key: string): string[] {
  const field = objectOf(value)[key];
  return typeof field === 'string' ? [field] : [];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** Where a text of src says one of the words: as a string, part of a template, a text of a page, or a key. */
function mentions(path: string, text: string, { ids, names }: Words): string[] {
  const patterns = ids.map((id) => ({ word: id, pattern: new RegExp(`(?<![\\w-])${id}(?![\\w-])`) }));
  return [...nodesOf(treeOf(path, text))].flatMap((node) => {
    const said = saidBy(node.type, node.value);
    if (said === undefined) return [];
    const line = text.slice(0, Number(node.start)).split('\n').length;
    const words = [
      ...patterns.filter(({ pattern }) => pattern.test(said)).map(({ word }) => word),
      ...names.filter((name) => said.includes(name)),
    ];
    return words.map((word) => `${path}:${line} ${word}`);
  });
}

function saidBy(type: string, value: unknown): string | undefined {
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value;
  return type === 'TemplateElement' ? fieldOf(value, 'raw')[0] : undefined;
}
