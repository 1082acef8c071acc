/** `lab check`: loads cases, then asks whether there is anything in them to negotiate about. */

import { loadScenario } from '../scenario/load';
import { parseYaml } from '../scenario/parse-yaml';
import { readArguments } from './arguments';
import { lintItems } from './items';
import { type Found, placed } from './lint';
import type { Outcome } from './outcome';
import { lintReach, playMixed } from './reach';
import { caseFiles, readCaseFile } from './read-case';
import { UsageError } from './usage';
import { lintZones } from './zone';

interface Checked {
  readonly file: string;
  readonly scenario: string;
  readonly problems: readonly Found[];
}

function checkFile(file: string, games: number, seed: number): Checked {
  const input = readCaseFile(file);
  const loaded = loadScenario(input);
  if (!loaded.ok) return { file, scenario: '', problems: loaded.problems };
  const { scenario } = loaded;
  const lints = [
    ...lintZones(scenario),
    ...lintItems(scenario),
    ...lintReach(scenario, playMixed(scenario, games, seed), games),
  ];
  const found = placed(parseYaml(file, input.source), lints);
  return { file, scenario: scenario.id, problems: [...loaded.problems, ...found.toSorted((a, b) => a.line - b.line)] };
}

const shown = ({ file, line, column, severity, code, message, hint }: Found): string =>
  `${file}:${line}:${column} ${severity} ${code} ${message}${hint === '' ? '' : ` ${hint}`}`;

/** Hints are told, but do not count: exit code 1 is for errors and warnings. @throws UsageError on wrong use */
export function check(words: readonly string[]): Outcome {
  const given = readArguments(words, ['games', 'seed']);
  if (given.paths.length === 0) throw new UsageError('Name the cases to check.');
  const games = given.whole('games', 200, 0, 1_000_000);
  const seed = given.whole('seed', 1, 0, 4294967295);
  const files = [...new Set(given.paths.flatMap(caseFiles))];
  const checked = files.map((file) => checkFile(file, games, seed));
  const problems = checked.flatMap((one) => one.problems);
  const count = (severity: Found['severity']) => problems.filter((one) => one.severity === severity).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
  const cases = `${files.length} ${files.length === 1 ? 'case' : 'cases'}`;
  return {
    code: errors + warnings > 0 ? 1 : 0,
    json: {
      cases: checked.map(({ file, scenario }) => ({ file, scenario })),
      games,
      seed,
      errors,
      warnings,
      hints,
      problems,
    },
    text: [...problems.map(shown), `${cases}: ${errors} errors, ${warnings} warnings, ${hints} hints`].join('\n'),
  };
}
