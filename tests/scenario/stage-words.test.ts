// Rooms and figures of the stage: what is not drawn is said as a hint, and the case is played all the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COUNTERPARTS, ENVOYS } from '../../src/art/looks';
import { ROOMS } from '../../src/art/rooms/room';
import { DRAWN } from '../../src/scenario/check-stage';
import { loadScenario } from '../../src/scenario/load';
import { TINY_CASE } from '../fuzz/tiny-case';

const withStage = (stage: string) => TINY_CASE.replace('language: en\n', `language: en\nstage: ${stage}\n`);
const hintsOn = (stage: string) => {
  const loaded = loadScenario({ file: 'case.yaml', source: withStage(stage) });
  expect(loaded.ok).toBe(true);
  return loaded.problems.filter(({ code }) => code === 'not-drawn').map(({ path, hint }) => [path, hint]);
};

test('the known words are what is drawn, and what the format names', () => {
  expect([...DRAWN.room].sort()).toEqual(Object.keys(ROOMS).sort());
  expect([...DRAWN.counterpart].sort()).toEqual(Object.keys(COUNTERPARTS).sort());
  expect([...DRAWN.envoy].sort()).toEqual(Object.keys(ENVOYS).sort());
  const page = readFileSync(new URL('../../scenarios/FORMAT.md', import.meta.url), 'utf8');
  for (const [part, words] of Object.entries(DRAWN)) expect(page).toContain(`\`${part}\` ${words.join(', ')}`);
});

test('an unknown one is a hint with the likeliest word, and no error', () => {
  expect(hintsOn('{ room: warroom, counterpart: captian, envoy: consul }')).toEqual([
    ['stage.room', 'Did you mean “wardroom”?'],
    ['stage.counterpart', 'Did you mean “captain”?'],
  ]);
});

test('known ones pass without a word', () => {
  expect(hintsOn('{ room: chancery, counterpart: minister, envoy: attache }')).toEqual([]);
});
