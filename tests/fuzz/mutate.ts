/** Deterministic damage to a source text, line by line or sign by sign. */

export type Chance = (below: number) => number;

/** Whole numbers from 0 up to `below`, the same for the same seed (a multiply-with-carry of two lanes). */
export function chanceFrom(seed: number): Chance {
  let a = seed >>> 0 || 1;
  let b = 0x12345678;
  return (below) => {
    a = (Math.imul(a & 0xffff, 36969) + (a >>> 16)) >>> 0;
    b = (Math.imul(b & 0xffff, 18000) + (b >>> 16)) >>> 0;
    return (((a << 16) >>> 0) + (b & 0xffff)) % below;
  };
}

const SIGNS = [...'{}[],:&*#?|-<>=!%@`\'"\\ \n\t\u0000\u202eé漢0.+~'];
const VALUES = [
  'null',
  '-1',
  '1e99',
  '.nan',
  '0x10',
  '""',
  '[]',
  '{}',
  'true',
  '101',
  '2.555',
  '-0',
  '[[[[]]]]',
  '{ en: x, tea: y }',
  '{ real: a, fictional: { vodka: b, tea: c } }',
  '"{drink}"',
  '"{nobody}"',
  '"{{"',
  '"{"',
  '"<script>globalThis.polluted = 1</script>"',
  '"<img src=x onerror=alert(1)>"',
  '!!js/regexp /a/',
  '&a [*a]',
  '*nothing',
  'No-Kebab',
  'nobody',
  '"javascript:alert(1)"',
  '2025-13-45',
  'constructor',
  '9007199254740993',
  '{ min: 9, max: 1 }',
  '|',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'optoins',
  'when',
  'do',
  'id',
  '<<',
  '? x',
  '"',
  'toString',
  'hasOwnProperty',
];

type Damage = (source: string, chance: Chance) => string;

const DAMAGES: readonly Damage[] = [
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, chance) => lines.push(...lines.splice(at, 1 + chance(4)))),
  onLines((lines, at, chance) => (lines[at] = `${' '.repeat(chance(5))}${(lines[at] ?? '').trimStart()}`)),
  onLines((lines, at, chance) => (lines[at] = (lines[at] ?? '').replace(/:.*$/, `: ${pick(VALUES, chance)}`))),
  onLines((lines, at, chance) => (lines[at] = (lines[at] ?? '').replace(/[\w-]+:/, `${pick(KEYS, chance)}:`))),
  onLines((lines, at, chance) => (lines[at] = (lines[at] ?? '').replace(/[\d.]+/, pick(VALUES, chance)))),
  onLines((lines, at, chance) => (lines[at] = (lines[at] ?? '').replace(/\[.*\]|\{.*\}/, () => pick(VALUES, chance)))),
  (source, chance) => splice(source, chance(source.length + 1), 0, pick(SIGNS, chance)),
  (source, chance) => splice(source, chance(source.length + 1), 1, pick(SIGNS, chance)),
  (source, chance) => splice(source, chance(source.length + 1), 1 + chance(20), ''),
  (source, chance) => source.slice(0, chance(source.length + 1)),
  (source, chance) =>
    splice(
      source,
      chance(source.length + 1),
      0,
      String.fromCharCode(...Array.from({ length: 8 }, () => chance(65536))),
    ),
];

/** One to four damages, one after another. */
export function mutate(source: string, chance: Chance): string {
  let damaged = source;
  for (let left = 1 + chance(4); left > 0; left--) damaged = pick(DAMAGES, chance)(damaged, chance);
  return damaged;
}

function pick<T>(from: readonly T[], chance: Chance): T {
  const picked = from[chance(from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

function splice(source: string, at: number, remove: number, insert: string): string {
  return source.slice(0, at) + insert + source.slice(at + remove);
}

function onLines(damage: (lines: string[], at: number, chance: Chance) => unknown): Damage {
  return (source, chance) => {
    const lines = source.split('\n');
    damage(lines, chance(lines.length), chance);
    return lines.join('\n');
  };
}
