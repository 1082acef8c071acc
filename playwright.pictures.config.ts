// Picture tests: the gallery of the stage and the panels, photographed and held against the pictures in tests/visual/pictures/.
// Projects: `telling` is part of `npm test`, `every` is the whole gallery, `layers` asks whether `telling` notices a missing layer. Renew with `npm run visual -- -u all`, and look at the diff.
import { defineConfig } from '@playwright/test';
import base from './playwright.config';
import { findPinnedBrowser } from './scripts/find-browser.mjs';

const { executablePath, env, source, pinned } = findPinnedBrowser();
const port = Number(process.env.E2E_PORT ?? 4274);
const address = `http://127.0.0.1:${port}`;
const vite = 'node node_modules/vite/bin/vite.js';
const launch = base.use?.launchOptions ?? {};
if (!pinned)
  console.warn(`Pictures are compared with a wider tolerance: this browser is ${source}, not the pinned one.`);

export default defineConfig({
  ...base,
  testDir: 'tests/visual',
  outputDir: 'test-results/pictures',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  timeout: 240_000,
  retries: process.env.CI ? 1 : 0,
  // The pinned browser draws the same picture every time; another one draws edges and letters a little differently.
  expect: {
    timeout: 20_000,
    toMatchSnapshot: pinned ? { threshold: 0.12, maxDiffPixels: 12 } : { threshold: 0.3, maxDiffPixelRatio: 0.02 },
  },
  use: {
    ...base.use,
    baseURL: address,
    trace: 'off',
    launchOptions: {
      ...launch,
      executablePath,
      args: [...new Set([...(launch.args ?? []), ...(pinned ? ['--no-sandbox'] : [])])],
      env: { ...launch.env, ...env },
    },
  },
  projects: [
    { name: 'telling', grepInvert: /@every|@layers/ },
    { name: 'every', grepInvert: /@layers/ },
    { name: 'layers', grep: /@layers/ },
  ],
  webServer: {
    command: `${vite} build --mode pictures --logLevel warn && ${vite} preview --mode pictures --host 127.0.0.1 --port ${port} --strictPort`,
    url: `${address}/gallery.html`,
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
