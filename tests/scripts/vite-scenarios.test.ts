// The built-in cases as the build makes them: an index for the title page, and one JSON file for each.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexEntry, readCases } from '../../scripts/vite-scenarios';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a case keeps its words and dates as written, and takes its texts along by locale', () => {
  writeCase('river-crossing', {
    'case.yaml': 'id: river-crossing\nmeters: { grip: 40 }\ncalendar: [{ visit: 1, date: 2025-02-12 }]\n',
    'text.pl.yaml': 'title: Przeprawa\n',
    'text.zh-Hant.yaml': 'title: 渡河\n',
    'notes.md': 'not a part of it',
  });
  const [built, ...more] = readCases(folder);
  expect(more).toEqual([]);
  expect(JSON.parse(built?.json ?? '')).toEqual({
    case: { id: 'river-crossing', meters: { grip: 40 }, calendar: [{ visit: 1, date: '2025-02-12' }] },
    texts: { pl: { title: 'Przeprawa' }, 'zh-Hant': { title: '渡河' } },
  });
});

test('the index names length, age and where to load it from; a title may be in several languages', () => {
  writeCase('b-case', {
    'case.yaml': 'title: { en: Two, pl: Dwa }\nsummary: Short.\nminutes: 10\nages: 14+\nlanguage: pl\n',
  });
  writeCase('a-case', { 'case.json': '{ "title": "One", "ages": 14 }' });
  const index = readCases(folder).map(indexEntry);
  expect(index.map(({ hash, ...entry }) => ({ ...entry, hash: hash.length }))).toEqual([
    {
      id: 'a-case',
      title: 'One',
      summary: '',
      minutes: 0,
      ages: '14',
      language: 'en',
      locales: [],
      url: 'scenarios/a-case.json',
      hash: 16,
    },
    {
      id: 'b-case',
      title: { en: 'Two', pl: 'Dwa' },
      summary: 'Short.',
      minutes: 10,
      ages: '14+',
      language: 'pl',
      locales: [],
      url: 'scenarios/b-case.json',
      hash: 16,
    },
  ]);
});

test('the hash changes with the file, and only then', () => {
  const hashOf = (text: string) => {
    writeCase('one', { 'case.yaml': text });
    return readCases(folder)[0]?.hash;
  };
  const before = hashOf('title: A\n');
  expect(hashOf('title: A # a remark\n')).toBe(before);
  expect(hashOf('title: B\n')).not.toBe(before);
});

test('no folder is no case, and a folder without a case is passed over', () => {
  expect(readCases(join(folder, 'nowhere'))).toEqual([]);
  writeCase('empty', { 'text.pl.yaml': 'title: x\n' });
  expect(readCases(folder)).toEqual([]);
});

test('a file that is no mapping stops the build by its name', () => {
  writeCase('listed', { 'case.yaml': '- one\n- two\n' });
  expect(() => readCases(folder)).toThrow(/case\.yaml: not a mapping/);
});

function writeCase(id: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, id), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, id, name), text);
}
