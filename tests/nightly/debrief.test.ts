// What the debrief computes, on many times the campaigns of `npm test` (see builders/runs.ts).
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 3_600_000 });

await import('../debrief/calibration.test');
await import('../debrief/value-map.test');
await import('../debrief/missed-trades.test');
await import('../debrief/win-set.test');
await import('../debrief/expert-line.test');
await import('../debrief/odd-campaigns.test');
await import('../bots/look-ahead.test');
