/** The record of what was baked: which source each picture came from, where it lies and what it weighs. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Picture, Sheet } from '../src/art/picture';

export const ART_DIR = fileURLToPath(new URL('../assets/art/', import.meta.url));
export const MANIFEST_FILE = `${ART_DIR}manifest.json`;

/** Raise it when the rasteriser or its settings change the pictures. */
const BAKE_VERSION = 2;

export interface Baked {
  readonly file: string;
  readonly scene: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Frames side by side; 1 for a single picture. */
  readonly frames: number;
  /** Size of the file in pixels. */
  readonly pixelW: number;
  readonly pixelH: number;
  readonly bytes: number;
  readonly hash: string;
}
export type Manifest = Record<string, Baked>;

/** What is wrong between the source and the baked pictures. */
export interface Staleness {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** 16 hex digits of a SHA-256 over all that decides the raster. */
export function hashPicture(p: Picture): string {
  const settings = JSON.stringify([
    BAKE_VERSION,
    p.box,
    p.scale ?? 1,
    p.quality ?? 82,
    p.frames ?? 1,
    ...(p.edges === undefined ? [] : [p.edges]),
  ]);
  return createHash('sha256').update(settings).update(p.svg()).digest('hex').slice(0, 16);
}

/** The manifest on disk; empty where nothing was baked yet. */
export function readManifest(): Manifest {
  try {
    return JSON.parse(readFileSync(MANIFEST_FILE, 'utf8'));
  } catch {
    return {};
  }
}

/** Names whose source differs from what was baked, and names baked whose source is gone. */
export function findStale(sheet: Sheet, manifest: Manifest): Staleness {
  return {
    changed: Object.entries(sheet).flatMap(([name, p]) => (manifest[name]?.hash === hashPicture(p) ? [] : [name])),
    gone: Object.keys(manifest).filter((name) => !(name in sheet)),
  };
}
