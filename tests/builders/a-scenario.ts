/** A small whole scenario for tests: two visits, every kind of item once or more. Override any top-level part. */
import { loadScenario } from '../../src/scenario/load';
import type { Scenario } from '../../src/scenario/scenario';
import { SMALL_CASE } from './small-case';

const SMALL = loaded();

function loaded(): Scenario {
  const result = loadScenario({ file: 'small-case.yaml', source: SMALL_CASE });
  if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return result.scenario;
}

/** A small scenario as the loader resolves it; `overrides` replace whole top-level parts. */
export function aScenario(overrides: Partial<Scenario> = {}): Scenario {
  return { ...SMALL, ...overrides };
}
