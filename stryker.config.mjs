/**
 * Mutation testing of the rules and the counterpart: `npm run mutate`, or a part of it with
 * `npm run mutate -- --mutate src/rules/toast.ts,src/rules/hold.ts`. Half an hour on two idle cores; runs later only
 * repeat what changed, and results are kept once a run is over.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: ['src/rules/**/*.ts', 'src/counterpart/**/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  // TypeScript 7 has no JavaScript interface with which Stryker could rewrite a tsconfig, and nothing here needs that.
  tsconfigFile: 'not-rewritten.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'node_modules/.cache/stryker/mutation.json' },
  tempDirName: 'node_modules/.cache/stryker/sandbox',
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  // Numbers read once as a module loads cannot be switched while it runs.
  ignoreStatic: true,
};
