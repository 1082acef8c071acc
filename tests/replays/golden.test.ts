// Whole campaigns as readable text, move by move with what was hidden. A change of rules, counterpart or case shows here as a diff.
// UPDATE_GOLDEN=1 plays them anew and writes saves and texts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { readSavedGame } from '../../src/lab/read-save';
import { transcript } from '../../src/lab/transcript';
import { writeSave } from '../../src/storage/save';
import { aSave } from '../builders/a-save';
import { theCase } from '../builders/the-case';

const REPLAYS = [
  { id: 'tutorial-swap', bot: 'prober', seed: 3 },
  { id: 'harbour-release', bot: 'patient', seed: 1 },
  { id: 'minsk-2025', bot: 'prober', seed: 8 },
] as const;

const mend = 'If the change is meant, run: UPDATE_GOLDEN=1 npx vitest run tests/replays — and read the diff.';
const isUpdate = process.env.UPDATE_GOLDEN === '1';
const fileOf = (id: string, bot: string, ending: string) => join(import.meta.dirname, `${id}-${bot}.${ending}`);

/** Plays the campaign anew and keeps it as a save, with no date of its own. */
function playAnew({ id, bot: name, seed }: (typeof REPLAYS)[number]): void {
  const scenario = theCase(id);
  const bot = botCalled(name);
  if (!bot) throw new Error(`no bot ${name}`);
  const { moves } = playOut(scenario, seed, bot);
  const save = aSave({
    id: `${id}-${name}`,
    scenario: { id, modelHash: scenario.modelHash },
    profile: scenario.profile,
    seed,
    moves,
    title: scenario.title,
    visit: scenario.rules.visits,
    visits: scenario.rules.visits,
    ended: true,
    savedAt: '2026-01-01T00:00:00.000Z',
  });
  const lines = writeSave(save).replaceAll('{"type":', '\n{"type":');
  writeFileSync(fileOf(id, name, 'json'), `${lines}\n`);
  writeFileSync(fileOf(id, name, 'txt'), transcript(scenario, seed, moves));
}

describe('golden replays', () => {
  test.each(REPLAYS)('$id by $bot', { timeout: 60_000 }, (replay) => {
    if (isUpdate) playAnew(replay);
    const { id, bot } = replay;
    const { seed, moves } = readSavedGame(readFileSync(fileOf(id, bot, 'json'), 'utf8'));
    const text = transcript(theCase(id), seed, moves);
    expect(text, mend).toBe(readFileSync(fileOf(id, bot, 'txt'), 'utf8'));
    expect(text).not.toContain('Stopped at move');
    expect(text).toContain('━━ The end: ');
  });
});
