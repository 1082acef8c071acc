/** The built game holds only parts of Phaser: all that the stage asks for must be among them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const lean = readFileSync('scripts/lean-phaser.mjs', 'utf8');
const stage = readdirSync('src/stage', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src/stage', name), 'utf8'))
  .join('\n');

const all = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []));

test('every value the stage imports from Phaser is exported', () => {
  const lists = [...stage.matchAll(/^import \{([^}]*)\} from 'phaser';/gm)].flatMap(
    (match) => match[1]?.split(',') ?? [],
  );
  const values = lists.map((one) => one.trim()).filter((one) => one !== '' && !one.startsWith('type '));
  expect(values).toContain('Game');
  for (const value of values) {
    const name = value.split(' as ')[0] ?? value;
    expect(lean).toMatch(new RegExp(`export (const ${name}\\b|\\{[^}]*\\b${name} \\})`));
  }
});

/** Factories that are not named after what they make. */
const FACTORY_OF: { readonly [made: string]: string } = { particles: 'particleemitter', circle: 'arc' };

test('everything the stage adds to a scene has its factory', () => {
  const factories = [...all(lean, /gameobjects\/.*\/(\w+)Factory'/g)].map((name) => name.toLowerCase());
  const added = [...all(stage, /\badd\s*\.(\w+)\(/g)].map((name) => name.toLowerCase());
  expect(added).toContain('container');
  for (const name of added) expect(factories).toContain(FACTORY_OF[name] ?? name);
});

test('everything the stage loads has its kind of file', () => {
  const kinds = [...all(lean, /filetypes\/(\w+)File'/g)].map((name) => name.toLowerCase());
  const loaded = [...all(stage, /\bload\s*\.(\w+)\(/g)].filter(
    (name) => !['start', 'once', 'on', 'off'].includes(name),
  );
  expect(loaded).toContain('image');
  for (const name of loaded) expect(kinds).toContain(name.toLowerCase());
});
