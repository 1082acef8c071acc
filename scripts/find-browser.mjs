// Finds a Chromium for the browser tests, in this order: BACK_CHANNEL_CHROMIUM; Playwright's own; one on the path; an installed
// Chrome or Edge (Playwright's channels); on x64 Linux the one that the package @sparticuz/chromium carries. None is a clear
// failure: browser tests are never skipped. `node scripts/find-browser.mjs` says which one it is.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const remembered = 'BACK_CHANNEL_FOUND_BROWSER';

/**
 * @returns {{ executablePath: string, env: Record<string, string>, source: string }} the program, what its environment needs
 *   beside ours, and where it was found. Asked again in a process started from this one, it answers the same at once.
 * @throws {Error} with what was tried and what to install
 */
export function findBrowser() {
  const known = process.env[remembered];
  if (known) return JSON.parse(known);
  const tried = [];
  for (const candidate of candidates()) {
    const problem = trial(candidate);
    if (problem === undefined) {
      process.env[remembered] = JSON.stringify(candidate);
      return candidate;
    }
    tried.push(`  ${candidate.source}: ${problem}`);
    if (candidate.source === 'BACK_CHANNEL_CHROMIUM') break;
  }
  throw new Error(
    [
      'No Chromium for the browser tests.',
      ...tried,
      'Install one of: chromium (your system’s package), Google Chrome,',
      'or `npx playwright install chromium`; or set BACK_CHANNEL_CHROMIUM to a Chromium or Chrome program.',
    ].join('\n'),
  );
}

/**
 * The browser that pictures are compared in: the one that the package carries, whose version the lock file pins, unless
 * BACK_CHANNEL_CHROMIUM names another. Where it cannot run, any other that is there: then `pinned` is false.
 */
export function findPinnedBrowser() {
  if (process.env.BACK_CHANNEL_CHROMIUM || process.platform !== 'linux' || process.arch !== 'x64')
    return { ...findBrowser(), pinned: false };
  const pinned = carried();
  return trial(pinned) === undefined ? { ...pinned, pinned: true } : { ...findBrowser(), pinned: false };
}

function* candidates() {
  const named = process.env.BACK_CHANNEL_CHROMIUM;
  if (named) yield { source: 'BACK_CHANNEL_CHROMIUM', executablePath: named, env: {} };
  for (const executablePath of playwrightsOwn()) yield { source: 'Playwright’s own', executablePath, env: {} };
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const executablePath = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (folder && existsSync(executablePath)) yield { source: `${name} on the path`, executablePath, env: {} };
    }
  }
  for (const executablePath of channels().filter(existsSync))
    yield { source: 'installed browser', executablePath, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') yield carried();
}

/** Playwright's Chromium, or its headless shell beside it. */
function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const full = chromium.executablePath();
  const cache = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(full);
  const shell = cache ? join(cache[1], `chromium_headless_shell-${cache[2]}`) : '';
  const shells = existsSync(shell)
    ? readdirSync(shell).flatMap((folder) =>
        ['headless_shell', 'chrome-headless-shell', 'chrome-headless-shell.exe'].map((name) =>
          join(shell, folder, name),
        ),
      )
    : [];
  return [full, ...shells].filter((path) => path && existsSync(path));
}

/** Where Playwright's channels `chrome` and `msedge` live. */
function channels() {
  if (process.platform === 'linux') return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  const homes = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  return homes.flatMap((home) => [
    join(home, 'Google/Chrome/Application/chrome.exe'),
    join(home, 'Microsoft/Edge/Application/msedge.exe'),
  ]);
}

/** The Chromium inside @sparticuz/chromium, unpacked once, with the system libraries (nss and its like) that it brings along. */
function carried() {
  const source = 'the package @sparticuz/chromium';
  const home = join(root, 'node_modules', '.cache', 'back-channel', 'chromium');
  const executablePath = join(home, 'chromium');
  const env = {
    LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(home, 'fonts'),
  };
  const problem = existsSync(executablePath) ? undefined : unpack(home);
  if (!problem) nameFonts(join(home, 'fonts'));
  return problem ? { source, executablePath, env, problem } : { source, executablePath, env };
}

/**
 * The package's font settings name folders of the service it was made for. Without a font that browser ends at the first
 * letter its page's own font lacks: the settings are written anew, for the fonts that lie beside them alone, so that every machine draws the same letters.
 */
function nameFonts(folder) {
  const settings = join(folder, 'fonts.conf');
  const wanted = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${join(tmpdir(), 'back-channel-fonts')}</cachedir>
</fontconfig>
`;
  if (!existsSync(settings) || readFileSync(settings, 'utf8') !== wanted) writeFileSync(settings, wanted);
}

/** Unpacks beside and renames, so that an interrupted run leaves no half a browser. Returns what went wrong. */
function unpack(home) {
  mkdirSync(dirname(home), { recursive: true });
  const beside = mkdtempSync(`${home}-`);
  console.error('Unpacking the Chromium that the package @sparticuz/chromium carries …');
  const script = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
  // The package unpacks to the temporary folder, and its libraries only where it believes itself on that runtime.
  const env = { ...process.env, TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (done.status === 0 && existsSync(join(beside, 'chromium'))) {
    if (!existsSync(home)) renameSync(beside, home);
    return undefined;
  }
  rmSync(beside, { recursive: true, force: true });
  return `could not be unpacked. ${(done.stderr || '').trim()}`;
}

/** Starts the program for its version. Returns what is wrong with it, or undefined. */
function trial({ executablePath, env, problem }) {
  if (problem) return problem;
  if (!existsSync(executablePath)) return `no such file: ${executablePath}`;
  // On Windows asking for the version opens a window.
  if (process.platform === 'win32') return undefined;
  const done = spawnSync(executablePath, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (done.status === 0) return undefined;
  const said = (done.stderr || done.error?.message || `exit code ${done.status}`).trim().split('\n')[0];
  const library = /error while loading shared libraries: (\S+):/.exec(said)?.[1];
  return library
    ? `${executablePath} lacks the system library ${library}: install your system’s chromium, which brings it`
    : `${executablePath}: ${said}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { source, executablePath } = findBrowser();
  console.log(`${executablePath} (${source})`);
}
