/** `lab check`: loads cases, then asks whether there is anything in them to negotiate about, and for whom they are written. */
import type { ScenarioInput } from '../scenario/load';
import { loadScenario } from '../scenario/load';
import { parseYaml } from '../scenario/parse-yaml';
import type { Scenario } from '../scenario/scenario';
import { readArguments } from './arguments';
import { lintDominance } from './dominance';
import { lintUntraded, lintWorthless } from './items';
import { type Found, placed } from './lint';
import type { Mixed } from './mixed';
import { defaultWorkers, playMixedSeries } from './mixed-series';
import type { Outcome } from './outcome';
import { lintReach } from './reach';
import { type Reached, reachedOf, reachedText } from './reached';
import { caseFiles, readCaseFile } from './read-case';
import { lintReadingTime, lintTexts } from './reading';
import { lintStrategies } from './strategy';
import { textsOf, translatedTexts, wordsOfCase } from './texts';
import { UsageError } from './usage';
import { lintZones } from './zone';

interface Checked {
  readonly file: string;
  readonly scenario: string;
  /** How often each thing came up; null where the case does not load or nothing was played. */
  readonly reached: Reached | null;
  readonly problems: readonly Found[];
}

interface Ask {
  readonly games: number;
  readonly seed: number;
  readonly workers: number;
}

const inOrder = (found: readonly Found[]): readonly Found[] =>
  found.toSorted((a, b) => a.line - b.line || a.column - b.column);

/** Everything that the lab finds in a case that loads, in the order of the file; then in its translations. */
export function findProblems(input: ScenarioInput, scenario: Scenario, mixed: Mixed, seed: number): readonly Found[] {
  const document = parseYaml(input.file, input.source);
  const { language } = scenario;
  const own = placed(document, [
    ...lintZones(scenario, seed),
    ...lintWorthless(scenario),
    ...lintDominance(scenario),
    ...lintUntraded(scenario, mixed),
    ...lintReach(scenario, mixed),
    ...lintStrategies(mixed.records),
    ...lintTexts(scenario, { source: input.source, document, texts: textsOf(document, language), language }),
    ...lintReadingTime(scenario, mixed.coverage, mixed.games),
  ]);
  const words = wordsOfCase(document, language);
  const translations = Object.entries(input.texts ?? {}).flatMap(([locale, { file, source }]) => {
    const text = parseYaml(file, source);
    const reading = { source, document: text, texts: translatedTexts(text, words), language: locale };
    return inOrder(placed(text, lintTexts(scenario, reading)));
  });
  return [...inOrder(own), ...translations];
}

async function checkFile(file: string, { games, seed, workers }: Ask): Promise<Checked> {
  const input = readCaseFile(file);
  const loaded = loadScenario(input);
  if (!loaded.ok) return { file, scenario: '', reached: null, problems: loaded.problems };
  const { scenario } = loaded;
  const mixed = await playMixedSeries(scenario, { file, games, seed }, workers);
  return {
    file,
    scenario: scenario.id,
    reached: games === 0 ? null : reachedOf(mixed),
    problems: [...loaded.problems, ...findProblems(input, scenario, mixed, seed)],
  };
}

const shown = ({ file, line, column, severity, code, message, hint }: Found): string =>
  `${file}:${line}:${column} ${severity} ${code} ${message}${hint === '' ? '' : ` ${hint}`}`;

/** Hints are told, but do not count: exit code 1 is for errors and warnings. @throws UsageError on wrong use */
export async function check(words: readonly string[]): Promise<Outcome> {
  const given = readArguments(words, ['games', 'seed', 'workers']);
  if (given.paths.length === 0) throw new UsageError('Name the cases to check.');
  const games = given.whole('games', 2000, 0, 1_000_000);
  const seed = given.whole('seed', 1, 0, 4294967295);
  const workers = given.whole('workers', defaultWorkers(games), 1, 64);
  const files = [...new Set(given.paths.flatMap(caseFiles))];
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkFile(file, { games, seed, workers }));
  const problems = checked.flatMap((one) => one.problems);
  const count = (severity: Found['severity']) => problems.filter((one) => one.severity === severity).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
  const many = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  const sums = [many(errors, 'error'), many(warnings, 'warning'), many(hints, 'hint')].join(', ');
  return {
    code: errors + warnings > 0 ? 1 : 0,
    json: {
      cases: checked.map(({ file, scenario, reached }) => ({ file, scenario, reached })),
      games,
      seed,
      errors,
      warnings,
      hints,
      problems,
    },
    text: [
      ...checked.flatMap(({ file, reached, problems: own }) => [
        ...own.map(shown),
        ...(reached ? reachedText(file, reached, games) : []),
      ]),
      `${many(files.length, 'case')}: ${sums}`,
    ].join('\n'),
  };
}
