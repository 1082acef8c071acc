// Exact frontiers against listing everything, on many times the cases of `npm test` (see builders/runs.ts).
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 3_600_000 });

await import('../solver/campaign-frontier.test');
await import('../solver/sum-frontier.test');
await import('../debrief/whole-campaign.test');
