// Browser tests: real Chromium against the built game. E2E_PORT moves the server, E2E_REPORT asks for a JSON report.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const browser = findBrowser();
const port = Number(process.env.E2E_PORT ?? 4273);
const address = `http://127.0.0.1:${port}`;
const inCi = Boolean(process.env.CI);
const asRoot = process.getuid?.() === 0;

const flags = [
  // Root has no sandbox to offer; the packaged Chromium has no zygote.
  ...(asRoot || browser.source.includes('sparticuz') ? ['--no-sandbox'] : []),
  // WebGL in software, the same on every machine.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Nothing may leave: a name other than this machine's is not even looked up.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: inCi,
  workers: inCi ? 1 : 2,
  retries: inCi ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(process.env.E2E_REPORT ? [['json', { outputFile: process.env.E2E_REPORT }] as const] : [])],
  use: {
    baseURL: address,
    browserName: 'chromium',
    // Small, since WebGL is drawn in software; a test that photographs asks for more.
    viewport: { width: 640, height: 400 },
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: flags,
      env: { ...definedVariables(), ...browser.env },
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
