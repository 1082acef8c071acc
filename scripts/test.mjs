// `npm test`: every check, in the order in which failing is cheapest. Stops at the first that fails and says what was not run.
// The last line is the plain count of tests, unit and browser together.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { commandOf, root } from './ensure-installed.mjs';

const reports = join(root, 'node_modules', '.cache', 'back-channel', 'reports');
const unitReport = join(reports, 'unit.json');
const pictureReport = join(reports, 'pictures.json');
const browserReport = join(reports, 'browser.json');

const steps = [
  { name: 'Types', tool: ['typescript', 'tsc'], args: ['--noEmit'] },
  { name: 'Lint', tool: ['@biomejs/biome'], args: ['check', '--error-on-warnings', '.'] },
  {
    name: 'Unit, property and replay tests',
    tool: ['vitest'],
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => countUnit(read(unitReport)),
  },
  { name: 'Baked art is fresh', tool: ['tsx'], args: ['scripts/bake.ts', '--check'], only: 'scripts/bake.ts' },
  { name: 'Build', tool: ['vite'], args: ['build', '--logLevel', 'warn'] },
  {
    name: 'Browser tests',
    tool: ['@playwright/test', 'playwright'],
    args: ['test'],
    environment: async () => ({
      E2E_PORT: process.env.E2E_PORT ?? String(await freePort()),
      E2E_REPORT: browserReport,
    }),
    count: () => countBrowser(read(browserReport)),
  },
  {
    name: 'Pictures',
    tool: ['@playwright/test', 'playwright'],
    args: ['test', '--config=playwright.pictures.config.ts', '--project=telling'],
    environment: async () => ({
      E2E_PORT: process.env.E2E_PORT ?? String(await freePort()),
      E2E_REPORT: pictureReport,
    }),
    count: () => countBrowser(read(pictureReport)),
  },
].filter((step) => step.only === undefined || existsSync(join(root, step.only)));

export async function run() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const lines = [];
  const total = { passed: 0, failed: 0 };
  let broken = false;
  for (const [index, step] of steps.entries()) {
    if (broken) {
      lines.push(`not run  ${step.name}`);
      continue;
    }
    console.log(`\n── ${index + 1}/${steps.length} ${step.name} ${'─'.repeat(Math.max(0, 60 - step.name.length))}`);
    const began = Date.now();
    const code = await execute(step);
    const tests = step.count?.() ?? { passed: 0, failed: 0 };
    broken = code !== 0 || tests.failed > 0;
    total.passed += tests.passed;
    // A step that fails without naming a test (a type error, a file that does not load) is still one failure.
    total.failed += broken ? Math.max(1, tests.failed) : 0;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${broken ? 'failed' : 'ok'}: ${step.name}, ${seconds} s`);
    lines.push(
      `${broken ? 'FAILED ' : 'ok     '}  ${step.name}, ${seconds} s${step.count ? `, ${tests.passed} passed` : ''}`,
    );
  }
  console.log(`\n── Summary ${'─'.repeat(57)}\n${lines.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = broken || total.passed === 0 ? 1 : 0;
}

async function execute(step) {
  const env = { ...process.env, ...(await step.environment?.()) };
  const child = spawn(process.execPath, [commandOf(...step.tool), ...step.args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function countUnit(report) {
  if (!report) return undefined;
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

function countBrowser(report) {
  if (!report) return undefined;
  return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
