/** The built game in a real browser, served as a web server would: with brotli, counting what goes over the wire. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { shortestCase } from '../tests/e2e/cases';
import { type Moment, saveAt } from '../tests/e2e/moments';
import { findBrowser } from './find-browser.mjs';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules', '.cache', 'back-channel');

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.otf': 'font/otf',
  '.woff2': 'font/woff2',
};
const packed = ['.webp', '.png', '.woff2'];

export interface BuiltFile {
  /** Address on the server, beginning with `/`. */
  readonly path: string;
  /** With the dot: `.js`. */
  readonly ending: string;
  /** As it goes over the wire. */
  readonly body: Buffer;
}

/** Every file of the build, as it goes over the wire. Builds the page first: the game, or the gallery of its stage. */
async function readBuild(entry: Entry): Promise<ReadonlyMap<string, BuiltFile>> {
  const folder = join(cache, entry === 'index.html' ? 'bench-build' : `${entry.replace('.html', '')}-build`);
  const rolldownOptions = { input: join(root, entry) };
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true, rolldownOptions } });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length).replaceAll('\\', '/');
      const raw = readFileSync(file);
      const ending = extname(entry.name);
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
      return [path, { path, ending, body: packed.includes(ending) ? raw : brotliCompressSync(raw, quality) }];
    }),
  );
}

export interface BuiltPage {
  readonly files: readonly BuiltFile[];
  readonly address: string;
  readonly browser: Browser;
  /** What has been sent since the last time one asked. */
  sent(): readonly BuiltFile[];
  close(): Promise<void>;
}

export type Entry = 'index.html' | 'class.html' | 'gallery.html';

/** Builds, serves and opens a browser; `close` when done. */
export async function openBuiltPage(entry: Entry = 'index.html'): Promise<BuiltPage> {
  const files = await readBuild(entry);
  let sent: BuiltFile[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname === '/' ? `/${entry}` : pathname);
    if (!file) return response.writeHead(404).end();
    sent.push(file);
    const coding = packed.includes(file.ending) ? {} : { 'content-encoding': 'br' };
    const type = types[file.ending] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, ...coding }).end(file.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  const { executablePath, env } = findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    env: { ...env, PATH: process.env.PATH ?? '' },
  });
  return {
    files: [...files.values()],
    address: `http://127.0.0.1:${at.port}/`,
    browser,
    sent() {
      const since = sent;
      sent = [];
      return since;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Milliseconds from navigation to a mark of the page. */
export async function markOf(page: Page, mark: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, { timeout: 120_000 });
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0, mark);
}

/** Puts a saved game of the shortest case on the shelf of every page to come, the stage asked for. */
export async function withSaveAt(page: Page, moment: Moment): Promise<void> {
  const save = JSON.stringify(saveAt(shortestCase(), moment));
  await page.addInitScript((text) => {
    window.localStorage.setItem('back-channel/save/bench', text);
    window.localStorage.setItem('back-channel/options', JSON.stringify({ stage: true }));
  }, save);
}
