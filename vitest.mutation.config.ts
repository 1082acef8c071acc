// The tests that mutation testing runs for every change it makes: those of the rules and of the counterpart, fewer runs each.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/rules/**/*.test.ts', 'tests/counterpart/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    env: { MUTATION: '1' },
  },
});
