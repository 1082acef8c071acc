/**
 * Makes the built-in cases part of the game: `virtual:scenarios` is a light index of them, and each folder of `scenarios/`
 * becomes one file `scenarios/<id>.json` with its texts, so that the page needs no YAML for its own cases.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const virtual = 'virtual:scenarios';
const resolved = `\0${virtual}`;
const limits = { maxAliasCount: 100 };

/** A case as shipped: `case` as the file has it, `texts` by locale from `text.<locale>.yaml`. */
export interface BuiltCase {
  readonly id: string;
  readonly json: string;
  /** First 16 hex digits of the SHA-256 of `json`. */
  readonly hash: string;
  readonly source: Readonly<Record<string, unknown>>;
  /** Languages it has been translated to. */
  readonly locales: readonly string[];
}

/**
 * Reads every case in a folder, in alphabetical order.
 * @throws Error naming the file, where one is not YAML or is no mapping
 */
export function readCases(folder: string): readonly BuiltCase[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return found
    .map((entry) => entry.name)
    .sort()
    .flatMap((id) => {
      const home = join(folder, id);
      const name = ['case.yaml', 'case.yml', 'case.json'].find((file) => existsSync(join(home, file)));
      if (name === undefined) return [];
      const source = readMapping(join(home, name));
      const texts = readTexts(home);
      const json = JSON.stringify({ case: source, texts });
      return [
        {
          id,
          json,
          hash: createHash('sha256').update(json).digest('hex').slice(0, 16),
          source,
          locales: Object.keys(texts),
        },
      ];
    });
}

function readTexts(home: string): Record<string, unknown> {
  const files = readdirSync(home).sort();
  return Object.fromEntries(
    files.flatMap((file) => {
      const locale = /^text\.([A-Za-z-]+)\.(?:ya?ml|json)$/.exec(file)?.[1];
      return locale === undefined ? [] : [[locale, readMapping(join(home, file))]];
    }),
  );
}

function readMapping(file: string): Record<string, unknown> {
  const value: unknown = parse(readFileSync(file, 'utf8'), limits);
  if (!isMapping(value)) throw new Error(`${file}: not a mapping of keys to values`);
  return value;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the title page needs of a case, before any of it is loaded. The address is relative to the page. */
export function indexEntry(built: BuiltCase) {
  const { id, hash, source, locales } = built;
  const { title = id, summary = '', minutes = 0, ages = '', language = 'en' } = source;
  return { id, title, summary, minutes, ages: String(ages), language, locales, hash, url: addressOf(id) };
}

function addressOf(id: string): string {
  return `scenarios/${id}.json`;
}

/** @param folder of the cases; `scenarios` beside the Vite configuration where none is given */
export function builtInScenarios(folder?: string): Plugin {
  let home = folder ?? '';
  return {
    name: 'built-in-scenarios',
    configResolved(config) {
      if (folder === undefined) home = join(config.root, 'scenarios');
    },
    resolveId(id) {
      return id === virtual ? resolved : null;
    },
    load(id) {
      if (id !== resolved) return null;
      return `export const scenarios = ${JSON.stringify(readCases(home).map(indexEntry))};`;
    },
    generateBundle() {
      for (const built of readCases(home)) {
        this.emitFile({ type: 'asset', fileName: addressOf(built.id), source: built.json });
      }
    },
    configureServer(server) {
      server.watcher.add(home);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(home)) return;
        const known = server.moduleGraph.getModuleById(resolved);
        if (known) server.moduleGraph.invalidateModule(known);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0];
        const built =
          path?.startsWith('/scenarios/') && readCases(home).find((one) => path === `/${addressOf(one.id)}`);
        if (!built) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(built.json);
      });
    },
  };
}
