/**
 * Rasterises the pictures of `src/art/sheet.ts` to WebP in `assets/art`, only those whose source changed.
 *
 *   npm run bake                 bakes what changed
 *   npm run bake -- hall look-   only scenes or names that begin so
 *   npm run bake -- --force      bakes all again
 *   npm run bake -- --check      exits 1 when something would have to be baked
 */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Picture } from '../src/art/picture';
import { SHEET } from '../src/art/sheet';
import {
  ART_DIR,
  type Baked,
  findStale,
  hashPicture,
  MANIFEST_FILE,
  type Manifest,
  readManifest,
} from './art-manifest';

const args = process.argv.slice(2);
const prefixes = args.filter((a) => !a.startsWith('--'));
const wanted = (name: string) =>
  prefixes.length === 0 || prefixes.some((p) => name.startsWith(p) || SHEET[name]?.scene.startsWith(p));

async function bakePicture(name: string, picture: Picture): Promise<Baked> {
  const raster = new Resvg(picture.svg(), {
    fitTo: { mode: 'zoom', value: picture.scale ?? 1 },
    font: { loadSystemFonts: false },
  }).render();
  const raw = { width: raster.width, height: raster.height, channels: 4 as const };
  const webp = await sharp(raster.pixels, { raw })
    .webp({ quality: picture.quality ?? 82, alphaQuality: picture.edges ?? 92, effort: 6 })
    .toBuffer();
  const file = `${name}.webp`;
  writeFileSync(ART_DIR + file, webp);
  const { x, y, w, h } = picture.box;
  const { scene, frames = 1 } = picture;
  const { width: pixelW, height: pixelH } = raster;
  return { file, scene, x, y, w, h, frames, pixelW, pixelH, bytes: webp.length, hash: hashPicture(picture) };
}

/** Merges into what is on disk now, so that two bakes of different scenes do not undo each other. */
function record(changes: Manifest, gone: readonly string[]): void {
  const all: Manifest = { ...readManifest(), ...changes };
  for (const name of gone) delete all[name];
  const lines = Object.keys(all)
    .sort()
    .map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(all[name])}`);
  const part = `${MANIFEST_FILE}.${process.pid}`;
  writeFileSync(part, `{\n${lines.join(',\n')}\n}\n`);
  renameSync(part, MANIFEST_FILE);
}

function report(manifest: Manifest): void {
  const sizes = new Map<string, number>();
  for (const b of Object.values(manifest)) sizes.set(b.scene, (sizes.get(b.scene) ?? 0) + b.bytes);
  for (const [scene, bytes] of sizes) console.log(`${scene.padEnd(18)} ${(bytes / 1000).toFixed(0).padStart(5)} kB`);
}

const stale = findStale(SHEET, readManifest());
if (args.includes('--check')) {
  for (const name of stale.changed) console.error(`not baked since its source changed: ${name}`);
  for (const name of stale.gone) console.error(`baked, but no longer drawn: ${name}`);
  process.exit(stale.changed.length + stale.gone.length > 0 ? 1 : 0);
}

mkdirSync(ART_DIR, { recursive: true });
const due = (args.includes('--force') ? Object.keys(SHEET) : stale.changed).filter(wanted);
for (const name of due) {
  const picture = SHEET[name];
  if (!picture) continue;
  const started = performance.now();
  const baked = await bakePicture(name, picture);
  record({ [name]: baked }, []);
  console.log(
    `${name.padEnd(28)} ${(baked.bytes / 1000).toFixed(0).padStart(4)} kB ${Math.round(performance.now() - started)} ms`,
  );
}
const gone = stale.gone.filter((name) => prefixes.length === 0 || prefixes.some((p) => name.startsWith(p)));
for (const name of gone) rmSync(`${ART_DIR}${name}.webp`, { force: true });
record({}, gone);
report(readManifest());
