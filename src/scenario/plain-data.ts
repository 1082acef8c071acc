/** Bounds on data of unknown origin, and a copy that keeps within them. Nothing of what is copied is ever called or executed. */
import type { Finding, Path } from './problem';

export const MAX_BYTES = 256 * 1024;
export const MAX_DEPTH = 40;
export const MAX_VALUES = 50_000;
export const MAX_ALIASES = 100;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN.has(key);
}

/** Length of `text` in UTF-8, counted up to just past `MAX_BYTES`. */
export function isTooBig(text: string): boolean {
  if (text.length > MAX_BYTES) return true;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes > MAX_BYTES;
}

export function tooBig(): Finding {
  return {
    code: 'file-too-big',
    path: [],
    message: 'The file is larger than 256 KiB.',
    hint: 'Shorten texts, or move translations to text.<locale>.yaml files beside it.',
  };
}

export function tooDeep(path: Path): Finding {
  return {
    code: 'too-deep',
    path,
    message: `Values are nested more than ${MAX_DEPTH} levels deep.`,
    hint: 'No part of a case needs that; take out the needless levels.',
  };
}

export function tooManyValues(path: Path): Finding {
  return {
    code: 'too-many-values',
    path,
    message: 'The file holds more than 50,000 values, or more than 32,000 words and marks.',
    hint: 'Take out what is repeated, above all through aliases.',
  };
}

export function forbiddenKey(path: Path, key: string): Finding {
  return {
    code: 'forbidden-key',
    path: [...path, key],
    atKey: true,
    message: `“${key}” may not be used as a key.`,
    hint: 'Rename or remove it.',
  };
}

/** Copies JSON-like data, or says what stands against it. */
export function copyPlain(data: unknown): { data: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  let left = MAX_VALUES;
  const copy = (value: unknown, path: Path): unknown => {
    if (findings.length > 0) return undefined;
    left -= 1;
    if (left < 0) findings.push(tooManyValues(path));
    if (path.length > MAX_DEPTH) findings.push(tooDeep(path.slice(0, 4)));
    if (typeof value !== 'object' || value === null || findings.length > 0) return value;
    if (Array.isArray(value)) return Array.from(value, (entry: unknown, index) => copy(entry, [...path, index]));
    const map: { [key: string]: unknown } = {};
    for (const [key, entry] of Object.entries(value)) {
      if (isForbiddenKey(key)) findings.push(forbiddenKey(path, key));
      else map[key] = copy(entry, [...path, key]);
    }
    return map;
  };
  return { data: copy(data, []), findings };
}
