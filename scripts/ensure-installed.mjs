// Installs the packages that the lock file names, where they are not there yet. Plain Node: nothing is installed when it runs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** An error whose message is all that a person needs; printed without a stack. */
export class Expected extends Error {
  expected = true;
}

/**
 * Installs what is missing. Messages go to standard error, so that a command's own output stays clean.
 * @returns {void}
 * @throws {Expected} when npm is missing or fails
 */
export function ensureInstalled() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.error(`Installing ${missing.length} missing packages (npm ci) …`);
  // `--include=dev`: the build needs them even where NODE_ENV says production.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const stdio = ['ignore', 2, 2];
  const done =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
      : spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio, shell: true });
  if (done.status !== 0) throw new Expected('The packages could not be installed: see the lines of npm above.');
}

/**
 * Names of packages that the lock file wants on this machine and that are not installed in that version.
 * npm writes `node_modules/.package-lock.json` last, so an interrupted install counts as missing.
 */
export function missingPackages(folder = root) {
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const receipt = join(folder, 'node_modules', '.package-lock.json');
  const installed = existsSync(receipt) ? JSON.parse(readFileSync(receipt, 'utf8')).packages : {};
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && isForThisMachine(entry))
    .filter(([path, entry]) => installed[path]?.version !== entry.version || !existsSync(join(folder, path)))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/** Optional packages are binaries for one system each. Those that only other optional packages want are left to npm. */
function isForThisMachine(entry) {
  if (!entry.optional && !entry.devOptional) return true;
  if (!entry.os || !entry.cpu) return false;
  return (
    entry.os.includes(process.platform) && entry.cpu.includes(process.arch) && (entry.libc?.includes(libc()) ?? true)
  );
}

function libc() {
  if (process.platform !== 'linux') return '';
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/**
 * Path of a package's command, to be run with `process.execPath`: works alike on every system, without a shell.
 * @param {string} name of the package, for instance `vite`
 * @param {string} [command] where the package has several
 */
export function commandOf(name, command) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command ?? name.replace(/^.*\//, '')]);
}
