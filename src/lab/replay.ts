/** `lab replay`: a saved game as readable text. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIMENSIONS, verdict } from '../debrief/verdict';
import { gameOf, replayMoves } from '../machine/play';
import { loadScenario } from '../scenario/load';
import type { Scenario } from '../scenario/scenario';
import { onePath, readArguments } from './arguments';
import type { Outcome } from './outcome';
import { playableCase } from './read-case';
import { readSavedGame, type SavedGame } from './read-save';
import { transcript } from './transcript';
import { UsageError } from './usage';

const BUILT_IN = join(import.meta.dirname, '..', '..', 'scenarios');

function savedIn(file: string): SavedGame {
  if (!existsSync(file) || statSync(file).isDirectory()) throw new UsageError(`There is no file “${file}”.`);
  try {
    return readSavedGame(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`“${file}” cannot be replayed: ${error instanceof Error ? error.message : 'not understood'}.`);
  }
}

/** The case a save belongs to: the one named on the command line, the one kept in the save, or the built-in one. */
function caseOf({ scenario, profile }: SavedGame, path: string | undefined): Scenario {
  if (path !== undefined) return playableCase(path, profile);
  if (scenario.source === null) return playableCase(join(BUILT_IN, scenario.id), profile);
  const loaded = loadScenario({ file: `${scenario.id} of the save`, source: scenario.source }, { profile });
  if (loaded.ok) return loaded.scenario;
  throw new UsageError('The case kept in the save has errors.');
}

/** Exit code 1 where the moves no longer play to their end. @throws UsageError on wrong use */
export function replay(words: readonly string[]): Outcome {
  const given = readArguments(words, ['scenario']);
  const saved = savedIn(onePath(given, 'saved game'));
  const scenario = caseOf(saved, given.text('scenario'));
  const { rounds, stopped } = replayMoves(scenario, saved.seed, saved.moves);
  const end = rounds.at(-1);
  const scores = end ? verdict(scenario, gameOf(end)) : [];
  const sameModel = scenario.modelHash === saved.scenario.modelHash;
  const text = transcript(scenario, saved.seed, saved.moves);
  return {
    code: stopped ? 1 : 0,
    json: {
      scenario: scenario.id,
      sameModel,
      seed: saved.seed,
      moves: saved.moves.length,
      played: rounds.length - 1,
      stopped: stopped && { at: stopped.at, refused: stopped.refusal.refused },
      ended: end ? gameOf(end).ended : null,
      scores: Object.fromEntries(
        DIMENSIONS.map((name) => [name, scores.find((one) => one.dimension === name)?.score ?? 0]),
      ),
      text,
    },
    text: sameModel ? text : `The case has changed since this game was saved.\n${text}`,
  };
}
