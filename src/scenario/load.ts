/** Loads a case from its source text, YAML or JSON. Brings the YAML parser along: import it lazily where bytes count, or use `load-parsed`. */
import { type LoadOptions, type LoadResult, loadDocument } from './load-parsed';
import { parseYaml } from './parse-yaml';

export type { LoadOptions, LoadResult } from './load-parsed';

export interface SourceText {
  /** Name for messages. */
  readonly file: string;
  readonly source: string;
}

export interface ScenarioInput extends SourceText {
  /** Translations (`text.<locale>.yaml`) by locale. */
  readonly texts?: { readonly [locale: string]: SourceText };
}

/** Never throws: everything that is wrong comes back as problems with a place and a mend. */
export function loadScenario(input: ScenarioInput, options: LoadOptions = {}): LoadResult {
  const texts = Object.entries(input.texts ?? {}).map(
    ([locale, { file, source }]) => [locale, parseYaml(file, source)] as const,
  );
  return loadDocument({ document: parseYaml(input.file, input.source), texts: Object.fromEntries(texts) }, options);
}
