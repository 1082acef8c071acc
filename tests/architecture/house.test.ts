// House rules that no linter knows.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, readText, root } from './source';

const longest = 250;
const code = ['.ts', '.tsx', '.mts', '.mjs', '.css'];
const sources = filesIn('src', code);
const tests = filesIn('tests', code).filter((path) => path !== 'tests/architecture/house.test.ts');
const tracked = trackedFiles().filter((path) =>
  /\.(?:[cm]?[jt]sx?|json|ya?ml|md|html|css|txt|svg)$|^\.|^LICENSE|run$/.test(path),
);

describe('the house', () => {
  test(`no file of src has more than ${longest} lines`, () => {
    const long = sources.map((path) => ({ path, lines: readText(path).trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > longest)).toEqual([]);
  });

  test('nothing is put off, left out or waited for', () => {
    const deferred = /\b(?:TODO|FIXME|XXX|HACK)\b/;
    const leftOut = /\b(?:test|it|describe)(?:\.describe)?\.(?:only|skip|todo|fixme)\b/;
    expect([...sources, ...tests].flatMap((path) => linesWith(path, [deferred, leftOut, /waitForTimeout/]))).toEqual(
      [],
    );
  });

  test('no file is named after nothing, and none gathers others', () => {
    expect(sources.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|index)\.[jt]sx?$/.test(path))).toEqual([]);
    expect(sources.filter((path) => !/^src(?:\/[a-z0-9.-]+)+$/.test(path))).toEqual([]);
  });

  test('the lock file names versions, not places', () => {
    expect(linesWith('package-lock.json', [/"resolved":/])).toEqual([]);
    const npmrc = existsSync(join(root, '.npmrc')) ? readText('.npmrc') : '';
    expect(npmrc).not.toMatch(/registry\s*=|_auth|\/\//);
    expect(npmrc).toContain('omit-lockfile-registry-resolved=true');
  });

  test('the lock file knows the binaries of every system, so that `npm ci` works on each', () => {
    const packages: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(
      readText('package-lock.json'),
    ).packages;
    const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !known.has(name))).toEqual([]);
  });

  test('every package is named by one exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(readText('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  test('no path of one machine and no package registry is written down', () => {
    const machine = /(?<![\w./-])\/(?:work|root|home|Users)\/[\w.-]+/;
    const drive = /\b[A-Z]:\\\\?Users\\/;
    const registry = /https?:\/\/[^\s"'/]*(?:registry|npmjs|artifactory|nexus)[^\s"'/]*/;
    const others = tracked.filter((path) => path !== 'tests/architecture/house.test.ts');
    expect(others.length).toBeGreaterThan(20);
    expect(others.flatMap((path) => linesWith(path, [machine, drive, registry]))).toEqual([]);
  });
});

describe('the licences', () => {
  test('say what holds for code, scenarios and art', () => {
    expect(readText('LICENSE')).toMatch(/^MIT License/);
    expect(readText('LICENSE-CONTENT.md')).toContain('CC BY 4.0');
    expect(readText('assets/CREDITS.md')).toMatch(/Source Serif 4[\s\S]*Natural Earth/);
  });
});

function linesWith(path: string, patterns: readonly RegExp[]): string[] {
  return readText(path)
    .split('\n')
    .flatMap((line, at) =>
      patterns.some((pattern) => pattern.test(line)) ? [`${path}:${at + 1} ${line.trim().slice(0, 100)}`] : [],
    );
}

/** What git tracks; in a copy without git, what lies in the folders that git would track. */
function trackedFiles(): string[] {
  if (!existsSync(join(root, '.git')))
    return [...sources, ...tests, ...filesIn('scripts', code), 'package.json', 'package-lock.json'];
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}
