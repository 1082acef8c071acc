// One visit may have several hints: their translations go by place, not by visit.
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load';
import { TINY_CASE } from '../fuzz/tiny-case';

const HINTS = `hints:
  - { visit: 1, phase: briefing, text: Read. }
  - { visit: 1, phase: talks, text: Listen. }
`;

test.each([
  ['bare', 'hints: [{ text: Czytaj. }, { text: Słuchaj. }]\n'],
  [
    'with visit and phase repeated',
    'hints: [{ visit: 1, phase: briefing, text: Czytaj. }, { visit: 1, phase: talks, text: Słuchaj. }]\n',
  ],
])('hints are translated in their order: %s', (_what, source) => {
  const texts = { pl: { file: 'text.pl.yaml', source } };
  const loaded = loadScenario({ file: 'case.yaml', source: TINY_CASE + HINTS, texts }, { locale: 'pl' });
  expect(loaded.ok && loaded.scenario.hints.map(({ text }) => text)).toEqual(['Czytaj.', 'Słuchaj.']);
  expect(loaded.problems.filter(({ file }) => file === 'text.pl.yaml')).toEqual([]);
});
