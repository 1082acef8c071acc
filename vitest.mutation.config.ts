// The tests that mutation testing runs for every change it makes: those of the rules and of the counterpart, fewer runs each,
// the tests of single rules first. Left out: those that play whole shipped cases to compare the game with itself.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that play whole campaigns at random: they find little that others do not, and slowly. */
const WHOLE_CAMPAIGNS = ['laws', 'campaign', 'glance', 'player-view-of', 'over-visits', 'metamorphic'];

const isWhole = ({ moduleId }: TestSpecification): boolean =>
  WHOLE_CAMPAIGNS.some((name) => moduleId.endsWith(`/${name}.test.ts`));

class SingleRulesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byName = files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    return [...byName.filter((file) => !isWhole(file)), ...byName.filter(isWhole)];
  }
}

export default defineConfig({
  test: {
    include: ['tests/rules/**/*.test.ts', 'tests/counterpart/**/*.test.ts'],
    exclude: ['tests/counterpart/difficulty.test.ts', 'tests/counterpart/personas.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    setupFiles: ['tests/builders/no-shrinking.ts'],
    sequence: { sequencer: SingleRulesFirst },
    isolate: false,
    // Stryker's own set-up file lies below node_modules, and must run anew for every test file.
    server: { deps: { inline: [/stryker/] } },
    env: { MUTATION: '1' },
  },
});
