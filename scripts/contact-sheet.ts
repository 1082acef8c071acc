/**
 * `npm run contact-sheet`: photographs every state of the gallery and lays all on one sheet, media/contact-sheet.webp.
 * Words after `--` choose states whose names contain one of them; the sheet then goes to the folder of the cache.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { GALLERY_STATES, type GalleryState } from '../src/gallery-states';
import { openBuiltPage } from './built-page';
import { advance, drawUntil, freezeClock } from './frozen-clock';

const SHOT = { width: 640, height: 360 };
const TILE = { width: 320, height: 180 };
const COLUMNS = 6;
const root = join(import.meta.dirname, '..');

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = GALLERY_STATES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word)),
);

/** The state's picture as a data address. */
async function photograph(page: Page, { fields, then }: GalleryState): Promise<string> {
  await page.evaluate((given) => window.__load?.(given), { ...fields, reduced: then ? '0' : '1' });
  await advance(page, 150);
  await drawUntil(page, () => window.__stage?.stands() === true);
  await advance(page, then ? 900 : 300);
  if (then) {
    await page.evaluate((given) => window.__show?.(given), then.fields);
    await advance(page, then.ms);
  }
  const shot = await page.screenshot();
  const small = await sharp(shot).resize(TILE.width, TILE.height).webp({ quality: 86 }).toBuffer();
  return `data:image/webp;base64,${small.toString('base64')}`;
}

const sheet = (tiles: readonly { readonly name: string; readonly picture: string }[]): string => `<!doctype html>
<style>
  body { margin: 0; padding: 10px; background: #0a0f1e; color: #f4e7cd; font: 13px/1.3 Georgia, serif; width: ${COLUMNS * (TILE.width + 8)}px; }
  main { display: grid; grid-template-columns: repeat(${COLUMNS}, ${TILE.width}px); gap: 8px; }
  figure { margin: 0; } img { display: block; width: ${TILE.width}px; height: ${TILE.height}px; } figcaption { padding: 2px 0 4px; }
</style>
<main>${tiles.map(({ name, picture }) => `<figure><img src="${picture}" alt=""><figcaption>${name}</figcaption></figure>`).join('')}</main>`;

const built = await openBuiltPage('gallery.html');
try {
  const page = await built.browser.newPage({ viewport: SHOT });
  await freezeClock(page);
  await page.goto(`${built.address}?bare=1&reduced=1`);
  await drawUntil(page, () => document.body.dataset.ready === '1');
  const tiles: { name: string; picture: string }[] = [];
  for (const state of chosen) tiles.push({ name: state.name, picture: await photograph(page, state) });
  const paper = await built.browser.newPage({ viewport: { width: COLUMNS * (TILE.width + 8) + 12, height: 800 } });
  await paper.setContent(sheet(tiles));
  const whole = await paper.screenshot({ fullPage: true });
  const folder = join(root, wanted.length === 0 ? 'media' : join('node_modules', '.cache', 'back-channel'));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'contact-sheet.webp');
  const { size } = await sharp(whole).webp({ quality: 62, effort: 6 }).toFile(file);
  console.log(`${chosen.length} states, ${Math.round(size / 1000)} kB: ${file}`);
} finally {
  await built.close();
}
