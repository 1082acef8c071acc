/** A small whole scenario for tests: two visits, every kind of item once or more. Override any top-level part. */
import { loadScenario } from '../../src/scenario/load';
import type { Scenario } from '../../src/scenario/scenario';
import { A_MODEL } from './a-model';
import { SMALL_CASE } from './small-case';

const SMALL = loaded();

function loaded(): Scenario {
  const result = loadScenario({ file: 'small-case.yaml', source: SMALL_CASE });
  if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const { scenario } = result;
  return { ...scenario, rules: { ...scenario.rules, model: A_MODEL } };
}

/** A small scenario as the loader resolves it, but for the numbers of the model (`a-model.ts`); `overrides` replace whole top-level parts. */
export function aScenario(overrides: Partial<Scenario> = {}): Scenario {
  return { ...SMALL, ...overrides };
}
