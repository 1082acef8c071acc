// The laws of the table, of his fronts and of the rules, on many times the cases of `npm test` (see builders/runs.ts).
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 3_600_000 });

await import('../counterpart/laws.test');
await import('../counterpart/metamorphic.test');
await import('../counterpart/offering.test');
await import('../counterpart/opponent-model.test');
await import('../solver/capped-bench.test');
await import('../rules/laws.test');
