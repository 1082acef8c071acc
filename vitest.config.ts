// Unit, property, replay and architecture tests. `--mode nightly` runs the long ones instead, with NIGHTLY=1.
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => {
  const nightly = mode === 'nightly';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    test: {
      include: nightly ? ['tests/nightly/**/*.test.{ts,tsx}'] : ['tests/**/*.test.{ts,tsx}'],
      exclude: nightly ? [] : ['tests/e2e/**', 'tests/visual/**', 'tests/nightly/**'],
      environment: 'node',
      // A busy machine is slow, not wrong: only a test that hangs is to fail by time.
      testTimeout: 60_000,
      env: nightly ? { NIGHTLY: '1' } : {},
    },
  };
});
